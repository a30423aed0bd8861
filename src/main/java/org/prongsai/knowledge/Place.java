package org.prongsai.knowledge;

import java.util.regex.Pattern;

/**
 * A place of the text that can be cited, and the words that stand there.
 *
 * @param line where it stands in {@code document.md}
 * @param within the pages of the section around it
 */
record Place(int line, Citation citation, String words, Pages within) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b]+");

    /** What we put where the source breaks off. */
    static final String CUT_SHORT = "…";

    /** Whether those words stand here, but for spaces: the PDF's line breaks fall within Thai words. */
    boolean says(String wanted) {
        String whole = wanted.endsWith(CUT_SHORT) ? wanted.substring(0, wanted.length() - CUT_SHORT.length()) : wanted;
        return squeezed(words).contains(squeezed(whole));
    }

    /** Whether that number stands here as a number of its own, and not as part of another. */
    boolean hasNumber(String number) {
        return Pattern.compile("(?<!\\d)(?<!\\d\\.)" + Pattern.quote(number) + "(?!\\.?\\d)")
                .matcher(words)
                .find();
    }

    String excerpt() {
        String flat = SPACE.matcher(words).replaceAll(" ");
        return flat.length() <= 60 ? flat : flat.substring(0, 60) + "…";
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
