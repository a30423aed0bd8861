package org.prongsai.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.prongsai.answer.SoundFold.Folded;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/**
 * Recognises stretches of a question that stand word for word in the plan of the pack, so that its own wording is understood
 * without being listed anywhere.
 */
final class PackText {

    /** Shorter stretches are shared by chance. */
    private static final int SHORTEST = 10;

    private static final double COST = 1.7;

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    private record Passage(String meaning, char[] letters) {}

    private record Place(int passage, int at) {}

    PackText(SoundFold sounds, Pack pack) {
        for (Issue issue : pack.issues()) {
            String meaning = "text:" + Thing.issue(issue.number());
            issue.activities().forEach(text -> add(sounds, meaning, text));
            issue.steps().forEach(text -> add(sounds, meaning, text));
        }
        pack.limitations().forEach(fact -> add(sounds, "ask:limitation", fact.text()));
        pack.requests().forEach(fact -> add(sounds, "ask:request", fact.text()));
    }

    private void add(SoundFold sounds, String meaning, String text) {
        char[] letters =
                sounds.fold(Spelling.clean(text).toLowerCase(Locale.ROOT)).letters();
        passages.add(new Passage(meaning, letters));
        for (int i = 0; i + SHORTEST <= letters.length; i++) {
            places.computeIfAbsent(new String(letters, i, SHORTEST), key -> new ArrayList<>(2))
                    .add(new Place(passages.size() - 1, i));
        }
    }

    /** Adds the longest stretch from each letter on that stands in the plan, with the issues it stands in. */
    void addEdges(Folded text, List<Edge> edges) {
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            List<Place> found = text.mayBegin(i) ? places.get(new String(text.letters(), i, SHORTEST)) : null;
            if (found != null) {
                addLongest(text, i, found, edges);
            }
        }
    }

    private void addLongest(Folded text, int start, List<Place> found, List<Edge> edges) {
        int longest = 0;
        Set<String> meanings = new LinkedHashSet<>();
        for (Place place : found) {
            Passage passage = passages.get(place.passage());
            int length = end(text, start, common(text.letters(), start, passage.letters(), place.at()));
            if (length > longest) {
                longest = length;
                meanings.clear();
            }
            if (length >= SHORTEST && length == longest) {
                meanings.add(passage.meaning());
            }
        }
        if (longest >= SHORTEST && meanings.size() < 3) {
            edges.add(new Edge(start, start + longest, text.between(start, start + longest), meanings, COST));
        }
    }

    private static int common(char[] a, int i, char[] b, int j) {
        int length = 0;
        while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
            length++;
        }
        return length;
    }

    private static int end(Folded text, int start, int length) {
        int end = length;
        while (end >= SHORTEST && !text.mayEnd(start + end)) {
            end--;
        }
        return end;
    }
}
