package org.prongsai.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What one person does in LINE: in the chat with the bot, or {@link #in(Room)} a group. */
public final class Phone {

    private final LinePlatform platform;
    private final Person owner;
    private final @Nullable Room room;
    private final boolean named;

    Phone(LinePlatform platform, Person owner, @Nullable Room room, boolean named) {
        this.platform = platform;
        this.owner = owner;
        this.room = room;
        this.named = named;
    }

    /** The same person's phone with a group opened. */
    public Phone in(Room group) {
        return new Phone(platform, owner, group, named);
    }

    /** The same person as LINE reports some group members: without a user id. */
    public Phone withoutUserId() {
        return new Phone(platform, owner, room, false);
    }

    public Person owner() {
        return owner;
    }

    /** Sends a text; {@code @} before the bot's name, a member's name or {@code All} mentions them. */
    public Posted says(String text) {
        ObjectNode message = message("text").put("text", text).put("quoteToken", Ids.hex(32));
        Mentions.in(text, platform.channel(), members()).ifPresent(mention -> message.set("mention", mention));
        return send(message);
    }

    public Posted sendsImage(String mediaType, byte[] bytes) {
        return sendsMedia("image", mediaType, bytes);
    }

    /** Sends several images at once: one event each, in an order of LINE's own. */
    public List<Posted> sendsImages(String mediaType, List<byte[]> images) {
        String setId = Ids.hex(32);
        List<ObjectNode> messages = new ArrayList<>();
        for (byte[] bytes : images) {
            ObjectNode message = media("image", mediaType, bytes);
            message.putObject("imageSet")
                    .put("id", setId)
                    .put("index", messages.size() + 1)
                    .put("total", images.size());
            messages.add(message);
        }
        Collections.shuffle(messages);
        return messages.stream().map(this::send).toList();
    }

    /** Sends a film of one second, by what it says of itself. */
    public Posted sendsVideo(String mediaType, byte[] bytes) {
        return send(media("video", mediaType, bytes).put("duration", 1000));
    }

    public Posted sendsAudio(String mediaType, byte[] bytes) {
        ObjectNode message = media("audio", mediaType, bytes).put("duration", 1000);
        message.remove("quoteToken");
        return send(message);
    }

    public Posted sendsFile(String fileName, String mediaType, byte[] bytes) {
        ObjectNode message = message("file").put("fileName", fileName).put("fileSize", bytes.length);
        platform.contents().put(Json.text(message, "id"), "file", mediaType, bytes);
        return send(message);
    }

    public Posted sendsLocation(String title, String address, double latitude, double longitude) {
        return send(message("location")
                .put("title", title)
                .put("address", address)
                .put("latitude", latitude)
                .put("longitude", longitude));
    }

    public Posted sendsSticker(String packageId, String stickerId, List<String> keywords) {
        ObjectNode message = message("sticker")
                .put("packageId", packageId)
                .put("stickerId", stickerId)
                .put("stickerResourceType", "STATIC")
                .put("quoteToken", Ids.hex(32));
        keywords.forEach(message.putArray("keywords")::add);
        return send(message);
    }

    /** Presses a postback button that shows no words. */
    public Posted taps(String data) {
        return taps(data, "", null);
    }

    /**
     * Presses a postback button.
     *
     * @param displayText what appears in the chat as if the person had written it; empty for nothing. LINE sends no
     *     event for it
     * @param params what a date picker or a rich menu switch adds
     */
    public Posted taps(String data, String displayText, @Nullable ObjectNode params) {
        if (!displayText.isEmpty()) {
            platform.show(chat(), owner.id(), message("text").put("text", displayText), null);
        }
        ObjectNode event = event("postback", true);
        ObjectNode postback = event.putObject("postback").put("data", data);
        if (params != null) {
            postback.set("params", params);
        }
        return platform.happens(event, hearsBot(), "");
    }

    /** Takes a message back: it disappears from the chat and its content from LINE. */
    public Posted unsends(String messageId) {
        platform.contents().unsend(messageId);
        platform.transcript().mark(messageId, Entry.State.UNSENT);
        ObjectNode event = event("unsend", false);
        event.putObject("unsend").put("messageId", messageId);
        return platform.happens(event, hearsBot(), "");
    }

    /** Adds the bot as a friend, or unblocks it. */
    public Posted follows() {
        boolean again = platform.directory().befriend(owner.id());
        platform.notice(owner.id(), "follow", owner);
        ObjectNode event = event("follow", true);
        event.putObject("follow").put("isUnblocked", again);
        return platform.happens(event, true, "");
    }

    /** Blocks the bot. */
    public Posted blocks() {
        platform.directory().block(owner.id());
        platform.notice(owner.id(), "unfollow", owner);
        return platform.happens(event("unfollow", false), true, "");
    }

    private Posted sendsMedia(String type, String mediaType, byte[] bytes) {
        return send(media(type, mediaType, bytes));
    }

    private ObjectNode media(String type, String mediaType, byte[] bytes) {
        ObjectNode message = message(type).put("quoteToken", Ids.hex(32));
        message.putObject("contentProvider").put("type", "line");
        platform.contents().put(Json.text(message, "id"), type, mediaType, bytes);
        return message;
    }

    private ObjectNode message(String type) {
        String id = Ids.message();
        return Json.object().put("type", type).put("id", id).put("markAsReadToken", "r" + id);
    }

    private Posted send(ObjectNode message) {
        ObjectNode event = event("message", true);
        event.set("message", message);
        String eventId = hearsBot() ? Json.text(event, "webhookEventId") : null;
        platform.show(chat(), owner.id(), message, eventId);
        return platform.happens(event, hearsBot(), Json.text(message, "id"));
    }

    private ObjectNode event(String type, boolean answerable) {
        ObjectNode source = Json.object().put("type", room == null ? "user" : "group");
        if (room != null) {
            source.put("groupId", room.id());
        }
        if (named) {
            source.put("userId", owner.id());
        }
        return platform.event(type, source, chat(), answerable);
    }

    private String chat() {
        return room == null ? owner.id() : room.id();
    }

    private boolean hearsBot() {
        return room == null || platform.room(room.id()).withBot();
    }

    private List<Person> members() {
        return room == null ? List.of() : platform.room(room.id()).members();
    }
}
