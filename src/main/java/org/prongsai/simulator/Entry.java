package org.prongsai.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing seen in a chat.
 *
 * @param order rises with every change of the transcript: a changed entry gets a new one
 * @param id LINE's message id
 * @param chat the person's id for a 1:1 chat, else the group's
 * @param author a person's id, {@link #BOT}, or {@link #NOTICE} for what LINE itself writes into a chat
 * @param body the message as it went over the wire
 * @param eventId the webhook event it caused or answers
 * @param requestId the API call it came by, for the bot's
 * @param state what became of it
 */
public record Entry(
        long order,
        String id,
        String chat,
        Instant at,
        String author,
        ObjectNode body,
        @Nullable String eventId,
        @Nullable String requestId,
        State state) {

    public static final String BOT = "bot";
    public static final String NOTICE = "notice";

    /** How far a message has come. */
    public enum State {
        SENT,
        READ,
        UNSENT
    }

    Entry as(State next, long newOrder) {
        return new Entry(newOrder, id, chat, at, author, body, eventId, requestId, next);
    }

    /** Shows no words: transcripts of tests end up in build logs. */
    @Override
    public String toString() {
        return "Entry[" + id + ", " + Json.text(body, "type") + ", " + state + "]";
    }
}
