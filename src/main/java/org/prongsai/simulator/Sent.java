package org.prongsai.simulator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One API call that the platform accepted: up to five messages to one chat or to several people.
 *
 * @param to the chat it went to; for multicast and broadcast one of these is recorded per person
 * @param messages the message objects as they came
 * @param ids LINE's message ids, one per message
 * @param eventId the event a reply answers
 * @param delivered false where LINE says 200 and delivers nothing, as to someone who blocked the bot
 * @param nanos {@link System#nanoTime} of the acceptance, for measuring only
 */
public record Sent(
        Kind kind,
        String requestId,
        String to,
        List<ObjectNode> messages,
        List<String> ids,
        @Nullable String eventId,
        @Nullable String retryKey,
        boolean delivered,
        Instant at,
        long nanos) {

    /** By which endpoint. */
    public enum Kind {
        REPLY,
        PUSH,
        MULTICAST,
        BROADCAST
    }

    public Sent {
        messages = List.copyOf(messages);
        ids = List.copyOf(ids);
    }

    /** The words of the text messages, joined by line breaks; altText stands for cards. */
    public String words() {
        return String.join("\n", messages.stream().map(Sent::words).toList());
    }

    private static String words(ObjectNode message) {
        String text = Json.text(message, "text");
        return text.isEmpty() ? Json.text(message, "altText") : text;
    }

    ArrayNode sentMessages() {
        ArrayNode sent = Json.array();
        ids.forEach(id -> sent.addObject().put("id", id).put("quoteToken", "q" + id));
        return sent;
    }

    @Override
    public String toString() {
        return "Sent[" + kind + ", " + messages.size() + " messages, event " + eventId + "]";
    }
}
