package org.prongsai.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.answer.SoundFold.Folded;

/** Finds the word forms that begin at a letter of the text: spelt right, spelt by ear, or with a few letters wrong. */
final class WordSearch {

    /** Every word costs a little, so that one long word explains better than several short ones. */
    private static final double WORD = 0.4;

    private static final double DOUBLED = 0.1;
    private static final double WRONG_TONE = 0.45;
    /** Short words often differ in nothing but the tone. */
    private static final double WRONG_TONE_SHORT = 0.5;

    private static final double BY_EAR = 0.25;
    private static final double WRONG_LETTER = 0.8;
    private static final double SOUNDS_ONLY = 1.2;
    private static final double REAL_WORDS = 1.6;
    /** Shorter spellings must be exact: any three letters are near some word. */
    private static final int SHORTEST_BY_EAR = 4;

    private final Trie trie;
    private final Trie misspelt;
    private final Trie heard;

    /**
     * @param misspelt the forms that are recognised with wrong letters, too
     * @param heard the forms that are recognised by their sounds alone
     */
    WordSearch(Trie trie, Trie misspelt, Trie heard) {
        this.heard = heard;
        this.trie = trie;
        this.misspelt = misspelt;
    }

    /** Adds the forms that stand at that letter as they should, or differ from it in sound-alike letters only. */
    void exact(Folded text, int start, List<Edge> found) {
        exact(text, start, start, trie.root, found);
    }

    /** A letter typed twice, or once where the form has it twice, is let pass; one letter alone is no word. */
    private static void exact(Folded text, int start, int from, Trie.Node first, List<Edge> found) {
        Trie.Node node = first;
        int at = from;
        while (node != null) {
            if (!node.entries.isEmpty() && text.mayEnd(at)) {
                addEntries(text, start, at, node, found);
            }
            if (at > start) {
                char last = text.letters()[at - 1];
                if (at < text.length() && text.letters()[at] == last && last > '9') {
                    exact(text, start, at + 1, node, found);
                }
                boolean once = at - start > 1 && (at == text.length() || text.letters()[at] != last);
                Trie.Node doubled = once ? node.child(last) : null;
                if (doubled != null) {
                    exact(text, start, at, doubled, found);
                }
            }
            node = at < text.length() ? node.child(text.letters()[at++]) : null;
        }
    }

    private static void addEntries(Folded text, int start, int end, Trie.Node node, List<Edge> found) {
        String typed = text.between(start, end);
        for (Trie.Entry entry : node.entries) {
            double distance = distance(typed, entry.form());
            if (distance >= 0 && !(isAbbreviation(entry) && text.isInside(start, end))) {
                found.add(new Edge(start, end, entry.form(), entry.meanings(), WORD + distance));
            }
        }
    }

    /** Two letters that stand for another body or topic: inside a longer word they are part of it. */
    private static boolean isAbbreviation(Trie.Entry entry) {
        return entry.form().length() == 2 && entry.meanings().stream().allMatch(each -> each.startsWith("outside:"));
    }

    private static double distance(String typed, String form) {
        if (typed.equals(form)) {
            return 0;
        }
        String plain = SoundFold.withoutTones(form);
        if (SoundFold.withoutDoubles(typed).equals(SoundFold.withoutDoubles(form))) {
            return DOUBLED;
        }
        if (plain.length() < SHORTEST_BY_EAR - 1) {
            return -1;
        }
        boolean tones = SoundFold.withoutDoubles(SoundFold.withoutTones(typed)).equals(SoundFold.withoutDoubles(plain));
        if (tones) {
            return plain.length() <= SHORTEST_BY_EAR ? WRONG_TONE_SHORT : WRONG_TONE;
        }
        return plain.length() < SHORTEST_BY_EAR ? -1 : BY_EAR;
    }

    /** Adds the forms that come within a few wrong, missing, added or swapped letters; their first letter must be right. */
    void fuzzy(Folded text, WordBreaks breaks, int start, List<Edge> found) {
        Trie.Node first = misspelt.root.child(text.letters()[start]);
        if (first != null) {
            new Walk(text, breaks, start, found).go(first, start + 1, 1, 0);
        }
    }

    /** Adds the forms that sound like what begins at that sound, whatever their letters. */
    void byEar(Folded text, Ear.Heard ear, WordBreaks breaks, int first, List<Edge> found) {
        int start = ear.places()[first];
        Trie.Node node = heard.root;
        for (int at = first; node != null; at++) {
            int end = ear.places()[at];
            if (!node.entries.isEmpty() && text.mayEnd(end)) {
                double real = breaks.realWords(text.places()[start], text.places()[end]) ? REAL_WORDS : 0;
                Trie.Entry entry = node.entries.get(0);
                Set<String> meanings = new LinkedHashSet<>();
                node.entries.forEach(each -> meanings.addAll(each.meanings()));
                found.add(new Edge(start, end, entry.form(), meanings, WORD + BY_EAR + SOUNDS_ONLY + real));
            }
            node = at < ear.sounds().length ? node.child(ear.sounds()[at]) : null;
        }
    }

    static int allowed(int foldedLength) {
        return foldedLength < 4 ? 0 : foldedLength < 8 ? 1 : 2;
    }

    /** One search; the recursion ends where the allowance of the longest form below is used up. */
    private static final class Walk {

        private final Folded text;
        private final WordBreaks breaks;
        private final int start;
        private final List<Edge> found;

        Walk(Folded text, WordBreaks breaks, int start, List<Edge> found) {
            this.text = text;
            this.breaks = breaks;
            this.start = start;
            this.found = found;
        }

        void go(Trie.Node node, int at, int depth, int wrong) {
            if (wrong > 0 && !node.entries.isEmpty() && wrong <= allowed(depth) && text.mayEnd(at)) {
                found.add(edge(node, at, wrong));
            }
            boolean spare = wrong < allowed(node.deepest);
            char letter = at < text.length() ? text.letters()[at] : 0;
            for (int i = 0; i < node.size(); i++) {
                Trie.Node child = node.childAt(i);
                boolean same = letter != 0 && node.letterAt(i) == letter;
                if (same) {
                    go(child, at + 1, depth + 1, wrong);
                } else if (spare && letter != 0) {
                    go(child, at + 1, depth + 1, wrong + 1);
                }
                if (spare) {
                    go(child, at, depth + 1, wrong + 1);
                    swapped(child, node.letterAt(i), at, depth, wrong);
                }
            }
            if (spare && letter != 0 && depth < node.deepest) {
                go(node, at + 1, depth, wrong + 1);
            }
        }

        private void swapped(Trie.Node child, char letter, int at, int depth, int wrong) {
            if (at + 1 < text.length() && text.letters()[at + 1] == letter && text.letters()[at] != letter) {
                Trie.Node next = child.child(text.letters()[at]);
                if (next != null) {
                    go(next, at + 2, depth + 2, wrong + 1);
                }
            }
        }

        private Edge edge(Trie.Node node, int end, int wrong) {
            Trie.Entry entry = node.entries.get(0);
            Set<String> meanings = new LinkedHashSet<>();
            node.entries.forEach(each -> meanings.addAll(each.meanings()));
            double real = breaks.realWords(text.places()[start], text.places()[end]) ? REAL_WORDS : 0;
            return new Edge(start, end, entry.form(), meanings, WORD + BY_EAR + WRONG_LETTER * wrong + real);
        }
    }
}
