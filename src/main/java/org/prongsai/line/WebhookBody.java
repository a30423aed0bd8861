package org.prongsai.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A webhook's body taken apart event by event, each kept as the bytes it came in.
 *
 * @param unusable how many array elements name no chat the bot could ever answer in
 */
record WebhookBody(List<Envelope> events, int unusable) {

    private static final int MAX_ID = 100;

    /** @throws MalformedBodyException unless the body is a JSON object with an array {@code events} */
    static WebhookBody read(byte[] body) {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, "an object");
            WebhookBody read = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean events = parser.currentName().equals("events");
                JsonToken value = parser.nextToken();
                if (events) {
                    require(value == JsonToken.START_ARRAY, "events as an array");
                    read = events(parser, body);
                } else {
                    parser.skipChildren();
                }
            }
            require(parser.nextToken() == null, "nothing after the object");
            if (read == null) {
                throw new MalformedBodyException("body without events (expected: events as an array)");
            }
            return read;
        } catch (JacksonException e) {
            // The cause would quote the body.
            throw new MalformedBodyException("body of " + body.length + " bytes (expected: JSON)");
        }
    }

    private static void require(boolean holds, String expectation) {
        if (!holds) {
            throw new MalformedBodyException("unexpected JSON (expected: " + expectation + ")");
        }
    }

    private static WebhookBody events(JsonParser parser, byte[] body) {
        List<Envelope> events = new ArrayList<>();
        int unusable = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            int start = (int) parser.currentTokenLocation().getByteOffset();
            JsonNode event = parser.readValueAsTree();
            int end = (int) parser.currentLocation().getByteOffset();
            Chat chat = chat(event.path("source"));
            if (chat == null) {
                unusable++;
            } else {
                events.add(envelope(event, chat, Arrays.copyOfRange(body, start, end)));
            }
        }
        return new WebhookBody(events, unusable);
    }

    private static Envelope envelope(JsonNode event, Chat chat, byte[] raw) {
        String id = Json.string(event, "webhookEventId");
        JsonNode timestamp = event.path("timestamp");
        return new Envelope(
                id == null || id.isEmpty() || id.length() > MAX_ID ? named(raw) : id,
                chat,
                timestamp.isIntegralNumber() && timestamp.canConvertToLong() ? timestamp.longValue() : null,
                Json.string(event, "message", "id"),
                Json.string(event, "unsend", "messageId"),
                raw);
    }

    /** Null where LINE names none, as for a failed account link, or one that LINE would not issue. */
    static @Nullable Chat chat(JsonNode source) {
        String user = Json.string(source, "userId");
        String group = Json.string(source, "groupId");
        String room = Json.string(source, "roomId");
        try {
            if (group != null) {
                return new Chat.Group(group, user);
            }
            if (room != null) {
                return new Chat.Group(room, user);
            }
            return user == null ? null : new Chat.OneToOne(user);
        } catch (IllegalArgumentException notLines) {
            return null;
        }
    }

    private static String named(byte[] raw) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw);
            return "unnamed-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
