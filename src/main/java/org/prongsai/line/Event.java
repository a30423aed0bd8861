package org.prongsai.line;

import java.time.Instant;

/**
 * One webhook event, as far as the bot needs it.
 *
 * @param id LINE's {@code webhookEventId}
 * @param chat where it happened
 * @param occurredAt LINE's own time of the event
 */
public record Event(String id, Chat chat, Instant occurredAt, Content content) {

    /** Shows no user id and no content: events must be safe to log. */
    @Override
    public String toString() {
        return "Event[" + id + ", " + content.getClass().getSimpleName() + "]";
    }
}
