package org.prongsai.answer;

import java.util.regex.Pattern;

/**
 * A question offered as a button.
 *
 * @param label at most 20 grapheme clusters (LINE's limit for a quick reply's label)
 * @param question what is asked when it is tapped; must be understood without context
 */
public record Chip(String label, String question) {

    private static final int MAX_LABEL = 20;
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    public Chip {
        // A label of few characters needs no counting of clusters, which is slow.
        long graphemes = label.length() <= MAX_LABEL
                ? label.length()
                : GRAPHEME.matcher(label).results().count();
        if (graphemes == 0 || graphemes > MAX_LABEL) {
            throw new IllegalArgumentException("label: " + graphemes + " graphemes (expected: 1 to " + MAX_LABEL + ")");
        }
    }
}
