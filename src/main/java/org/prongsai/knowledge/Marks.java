package org.prongsai.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code document.md} and the marks at its end: {@code {#anchor pages=5-9 contents=contents-plan}}.
 *
 * @param text the line without its marks
 * @param contents the row of the table of contents that lists this section
 */
record Marks(
        String text,
        @Nullable String anchor,
        @Nullable Pages pages,
        @Nullable String contents) {

    private static final Pattern MARKED = Pattern.compile("(.*?)\\s*\\{#([^{}]*)}");
    private static final Pattern INSIDE =
            Pattern.compile("([a-z0-9-]+)(?: pages=([1-9]\\d{0,2})(?:-([1-9]\\d{0,2}))?)?(?: contents=([a-z0-9-]+))?");

    /** @throws IllegalArgumentException when the marks cannot be read */
    static Marks of(String line) {
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return new Marks(line.strip(), null, null, null);
        }
        Matcher inside = INSIDE.matcher(marked.group(2));
        if (!inside.matches()) {
            throw new IllegalArgumentException("marks: {#" + marked.group(2)
                    + "} (expected: {#anchor}, then pages=N or pages=N-M, then contents=anchor)");
        }
        return new Marks(
                marked.group(1).strip(), inside.group(1), pages(inside.group(2), inside.group(3)), inside.group(4));
    }

    private static @Nullable Pages pages(@Nullable String first, @Nullable String last) {
        if (first == null) {
            return null;
        }
        return new Pages(Integer.parseInt(first), Integer.parseInt(last == null ? first : last));
    }
}
