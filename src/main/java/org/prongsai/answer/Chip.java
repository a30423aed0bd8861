package org.prongsai.answer;

/**
 * A question offered as a button.
 *
 * @param label at most 20 grapheme clusters (LINE's limit for a quick reply's label)
 * @param question what is asked when it is tapped; must be understood without context
 */
public record Chip(String label, String question) {

    private static final int MAX_LABEL = 20;

    public Chip {
        long graphemes =
                java.util.regex.Pattern.compile("\\X").matcher(label).results().count();
        if (graphemes == 0 || graphemes > MAX_LABEL) {
            throw new IllegalArgumentException("label: " + graphemes + " graphemes (expected: 1 to " + MAX_LABEL + ")");
        }
    }
}
