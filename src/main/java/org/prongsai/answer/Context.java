package org.prongsai.answer;

/**
 * What was last talked about, as ids of the pack and never as words of a person. Kept by the caller for ten minutes.
 *
 * @param value the answer package's own compact notation; empty when nothing can be referred to
 */
public record Context(String value) {

    public static final Context NONE = new Context("");

    static final int MAX_LENGTH = 200;

    public Context {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "context: " + value.length() + " characters (expected: at most " + MAX_LENGTH + ")");
        }
    }
}
