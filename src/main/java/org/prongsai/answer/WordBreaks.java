package org.prongsai.answer;

import java.text.BreakIterator;
import java.util.Locale;

/** Where the JDK's own Thai dictionary sees words: a stretch made of real words is no misspelling of another. */
final class WordBreaks {

    private static final Locale THAI = Locale.forLanguageTag("th");
    /** Shorter pieces are what a misspelt word is shredded into. */
    private static final int SHORTEST_WORD = 3;

    private final boolean[] starts;

    WordBreaks(String text) {
        starts = new boolean[text.length() + 1];
        BreakIterator words = BreakIterator.getWordInstance(THAI);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            starts[at] = true;
        }
    }

    /** Whether words begin and end exactly here and none of them is a fragment. */
    boolean realWords(int from, int to) {
        if (!starts[from] || !starts[to]) {
            return false;
        }
        int begun = from;
        for (int at = from + 1; at <= to; at++) {
            if (starts[at]) {
                if (at - begun < SHORTEST_WORD) {
                    return false;
                }
                begun = at;
            }
        }
        return true;
    }
}
