package org.prongsai.line;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Writes webhooks no phone would cause. */
final class Webhook {

    static final String ALICE = "U" + "a".repeat(32);
    static final String BOB = "U" + "b".repeat(32);
    static final String GROUP = "C" + "c".repeat(32);

    private static final AtomicLong IDS = new AtomicLong();

    private Webhook() {}

    static String newId() {
        return "01TEST%020d".formatted(IDS.incrementAndGet());
    }

    static byte[] body(String... events) {
        return ("{\"destination\":\"U" + "d".repeat(32) + "\",\"events\":[" + String.join(",", events) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String from(String user) {
        return "{\"type\":\"user\",\"userId\":\"" + user + "\"}";
    }

    /** A text message in 1:1; the message's id is {@code m-} and the event's. */
    static String text(String id, String user, long timestamp, String text) {
        return event(
                id,
                from(user),
                timestamp,
                "message",
                "\"message\":{\"id\":\"m-" + id + "\",\"type\":\"text\",\"text\":\"" + text + "\"}");
    }

    static String unsend(String id, String user, long timestamp, String message) {
        return event(id, from(user), timestamp, "unsend", "\"unsend\":{\"messageId\":\"" + message + "\"}");
    }

    static String event(String id, String source, long timestamp, String type, String rest) {
        return "{\"type\":\"" + type + "\",\"mode\":\"active\",\"timestamp\":" + timestamp + ",\"source\":" + source
                + ",\"webhookEventId\":\"" + id
                + "\",\"deliveryContext\":{\"isRedelivery\":false},\"replyToken\":\"token-" + id + "\"," + rest + "}";
    }
}
