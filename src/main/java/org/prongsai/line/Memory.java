package org.prongsai.line;

import java.time.Duration;

/**
 * What a handler remembers of a chat until its next event; sealed in Redis, gone after {@link #LASTS}.
 *
 * @param value the handler's own notation, at most 4,000 characters
 */
public record Memory(String value) {

    public static final Memory NONE = new Memory("");

    public static final Duration LASTS = Duration.ofMinutes(10);

    public Memory {
        if (value.length() > 4000) {
            throw new IllegalArgumentException("memory: " + value.length() + " characters (expected: at most 4000)");
        }
    }

    @Override
    public String toString() {
        return "Memory[" + value.length() + " characters]";
    }
}
