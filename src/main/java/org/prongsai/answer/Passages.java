package org.prongsai.answer;

import java.util.HashSet;
import java.util.Set;
import org.prongsai.knowledge.Citation;
import org.prongsai.knowledge.Document;

/** Finds the paragraph of the document that shares most wording with a question. */
final class Passages {

    private static final int GRAM = 5;
    private static final int LONGEST = 700;

    /** A paragraph and its place. */
    record Passage(String text, Citation citation) {}

    private Passages() {}

    static Passage best(Document document, String question) {
        Set<String> asked = grams(question);
        Passage best = null;
        int most = -1;
        for (Document.Section section : document.sections()) {
            for (Document.Block block : section.blocks()) {
                int shared = block instanceof Document.Block.Paragraph ? shared(asked, block.words()) : -1;
                if (shared > most) {
                    most = shared;
                    best = new Passage(cut(block.words()), document.cite(block.anchor()));
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("document: no paragraph (expected: a text)");
        }
        return best;
    }

    /** Longer paragraphs win among those that share nothing, since they tell more. */
    private static int shared(Set<String> asked, String text) {
        Set<String> told = grams(text);
        int length = Math.min(told.size() / 50, 20);
        told.retainAll(asked);
        return told.size() * 20 + length;
    }

    private static Set<String> grams(String text) {
        String letters = SoundFold.letters(text);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM));
        }
        return grams;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}
