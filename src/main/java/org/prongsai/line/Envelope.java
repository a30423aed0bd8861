package org.prongsai.line;

import org.jspecify.annotations.Nullable;

/**
 * One event of a webhook, as far as the inbox needs to know it.
 *
 * @param id LINE's {@code webhookEventId}, or a name made from the bytes where it has none
 * @param timestamp when it happened, in milliseconds since 1970; null if it does not say
 * @param message the message it brings, if any
 * @param takesBack the message it takes back, if any
 * @param raw the event's JSON as it came
 */
record Envelope(
        String id,
        Chat chat,
        @Nullable Long timestamp,
        @Nullable String message,
        @Nullable String takesBack,
        byte[] raw) {

    @Override
    public String toString() {
        return "Envelope[" + id + "]";
    }
}
