package org.prongsai.line;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one event's JSON; what it does not know or can't make out becomes {@link Content.Unknown}. */
final class EventReader {

    private static final int MAX_TYPE = 40;

    private final Clock clock;

    EventReader(Clock clock) {
        this.clock = clock;
    }

    /** @param raw the JSON of an event that the inbox took in, so it names a chat */
    Received read(String id, byte[] raw) {
        JsonNode json = Json.MAPPER.readTree(raw);
        Chat chat = Objects.requireNonNull(WebhookBody.chat(json.path("source")));
        String replyToken = Json.string(json, "replyToken");
        return new Received(
                new Event(id, chat, occurredAt(json), content(json)),
                replyToken == null ? null : new ReplyToken(replyToken),
                "standby".equals(Json.string(json, "mode")));
    }

    private Instant occurredAt(JsonNode json) {
        JsonNode timestamp = json.path("timestamp");
        return timestamp.isIntegralNumber() && timestamp.canConvertToLong()
                ? Instant.ofEpochMilli(timestamp.longValue())
                : clock.instant();
    }

    private static Content content(JsonNode json) {
        String type = Objects.requireNonNullElse(Json.string(json, "type"), "");
        Content known =
                switch (type) {
                    case "message" -> message(json.path("message"));
                    case "postback" -> postback(Json.string(json, "postback", "data"));
                    case "unsend" -> unsent(Json.string(json, "unsend", "messageId"));
                    case "follow" -> new Content.Followed();
                    case "unfollow" -> new Content.Unfollowed();
                    case "join" -> new Content.JoinedGroup();
                    case "leave" -> new Content.LeftGroup();
                    case "memberJoined" -> new Content.MembersJoined();
                    default -> null;
                };
        return known == null ? unknown(type) : known;
    }

    private static @Nullable Content postback(@Nullable String data) {
        return data == null ? null : new Content.Postback(data);
    }

    private static @Nullable Content unsent(@Nullable String messageId) {
        return messageId == null ? null : new Content.Unsent(messageId);
    }

    private static @Nullable Content message(JsonNode message) {
        String id = Json.string(message, "id");
        String type = Json.string(message, "type");
        if (id == null || type == null) {
            return null;
        }
        return switch (type) {
            case "text" -> text(id, message);
            case "image", "video", "audio", "file" -> media(id, type, message);
            case "location" -> location(id, message);
            case "sticker" -> new Content.Sticker(id, keywords(message.path("keywords")));
            default -> unknown(type);
        };
    }

    private static @Nullable Content text(String id, JsonNode message) {
        String text = Json.string(message, "text");
        if (text == null) {
            return null;
        }
        JsonNode mentionees = Json.at(message, "mention", "mentionees");
        return new Content.Text(id, Mentions.withoutBot(text, mentionees), Mentions.nameBot(mentionees));
    }

    private static Content media(String id, String type, JsonNode message) {
        return new Content.Media(
                id, Content.Media.Type.valueOf(type.toUpperCase(Locale.ROOT)), Json.string(message, "imageSet", "id"));
    }

    private static @Nullable Content location(String id, JsonNode message) {
        JsonNode latitude = message.path("latitude");
        JsonNode longitude = message.path("longitude");
        return latitude.isNumber() && longitude.isNumber()
                ? new Content.Location(id, latitude.doubleValue(), longitude.doubleValue())
                : null;
    }

    private static List<String> keywords(JsonNode keywords) {
        return keywords.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Content unknown(String type) {
        return new Content.Unknown(type.length() > MAX_TYPE ? type.substring(0, MAX_TYPE) : type);
    }
}
