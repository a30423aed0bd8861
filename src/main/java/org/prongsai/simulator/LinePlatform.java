package org.prongsai.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * LINE as a bot sees it: people, chats, webhooks and the state behind the Messaging API, by LINE's rules and an injected
 * clock. {@link LinePlatformServer} puts it on the network.
 */
public final class LinePlatform {

    private final Channel channel;
    private final Clock clock;
    private final Directory directory = new Directory();
    private final Transcript transcript = new Transcript();
    private final Outbox outbox = new Outbox();
    private final Contents contents = new Contents();
    private final Faults faults = new Faults();
    private final RichMenus richMenus = new RichMenus();
    private final Map<String, Instant> loading = new ConcurrentHashMap<>();
    private final ReplyTokens tokens;
    private final Quota quota;
    private final Webhooks webhooks;

    public LinePlatform(Channel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
        this.tokens = new ReplyTokens(clock);
        this.quota = new Quota(clock);
        this.webhooks = new Webhooks(channel, tokens);
        this.webhooks.onAccepted(this::autoRead);
    }

    public Channel channel() {
        return channel;
    }

    /** What the bot sent, and waiting for it. */
    public Outbox outbox() {
        return outbox;
    }

    /** What the chats show. */
    public Transcript transcript() {
        return transcript;
    }

    /** Deliveries to the bot. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /** What goes wrong on demand. */
    public Faults faults() {
        return faults;
    }

    public Quota quota() {
        return quota;
    }

    public Contents contents() {
        return contents;
    }

    /** Somebody who is the bot's friend already; the bot hears nothing of it. */
    public Person friend(String name) {
        Person person = directory.add(name);
        directory.befriend(person.id());
        return person;
    }

    /** Somebody who has not added the bot. */
    public Person stranger(String name) {
        return directory.add(name);
    }

    /** A group with the bot in it already; the bot hears nothing of it. */
    public Room groupWithBot(String name, Person... members) {
        return directory.open(name, List.of(members), true);
    }

    /** A group without the bot: somebody may invite it. */
    public Room group(String name, Person... members) {
        return directory.open(name, List.of(members), false);
    }

    public Phone phone(Person person) {
        return new Phone(this, person, null, true);
    }

    /** The bot is invited to a group. */
    public Posted invitesBot(Room room) {
        directory.seatBot(room.id(), true);
        notice(room.id(), "join", null);
        return happens(event("join", groupSource(room), room.id(), true), true, "");
    }

    /** The bot is removed from a group. */
    public Posted removesBot(Room room) {
        directory.seatBot(room.id(), false);
        notice(room.id(), "leave", null);
        return happens(event("leave", groupSource(room), room.id(), false), true, "");
    }

    /** Somebody joins a group. */
    public Posted joins(Room room, Person person) {
        directory.enter(room.id(), person);
        notice(room.id(), "memberJoined", person);
        return members("memberJoined", "joined", room, person, true);
    }

    /** Somebody leaves a group. */
    public Posted leaves(Room room, Person person) {
        directory.quit(room.id(), person);
        notice(room.id(), "memberLeft", person);
        return members("memberLeft", "left", room, person, false);
    }

    /** A group as it is now. @throws IllegalArgumentException for a group this platform does not have */
    public Room room(String id) {
        return directory
                .room(id)
                .orElseThrow(() -> new IllegalArgumentException("group " + id + " (expected: one of this platform)"));
    }

    /** Forgets everybody and everything said; the channel, its callback and its rich menus stay. */
    public void reset() {
        directory.clear();
        outbox.clear();
        contents.clear();
        faults.clear();
        webhooks.clear();
        loading.clear();
        transcript.clear();
    }

    private Posted members(String type, String property, Room room, Person person, boolean answerable) {
        ObjectNode event = event(type, groupSource(room), room.id(), answerable);
        event.putObject(property)
                .putArray("members")
                .addObject()
                .put("type", "user")
                .put("userId", person.id());
        return happens(event, room(room.id()).withBot(), "");
    }

    private static ObjectNode groupSource(Room room) {
        return Json.object().put("type", "group").put("groupId", room.id());
    }

    ObjectNode event(String type, ObjectNode source, String chat, boolean answerable) {
        Instant now = clock.instant();
        String id = Ids.event(now);
        ObjectNode event = Json.object()
                .put("type", type)
                .put("mode", "active")
                .put("timestamp", now.toEpochMilli())
                .put("webhookEventId", id);
        event.set("source", source);
        event.putObject("deliveryContext").put("isRedelivery", false);
        if (answerable) {
            event.put("replyToken", tokens.issue(chat, id));
        }
        return event;
    }

    Posted happens(ObjectNode event, boolean told, String messageId) {
        if (!told) {
            return Posted.untold(messageId);
        }
        long nanos = System.nanoTime();
        return new Posted(Json.text(event, "webhookEventId"), messageId, nanos, webhooks.deliver(event));
    }

    void show(String chat, String author, ObjectNode message, @Nullable String eventId) {
        Instant now = clock.instant();
        String id = Json.text(message, "id");
        transcript.add(order -> new Entry(order, id, chat, now, author, message, eventId, null, Entry.State.SENT));
    }

    void notice(String chat, String what, @Nullable Person who) {
        ObjectNode body = Json.object().put("type", what).put("id", Ids.message());
        if (who != null) {
            body.put("userId", who.id());
        }
        show(chat, Entry.NOTICE, body, null);
    }

    /** With chat off, the account's usual state, LINE marks what the bot took as read. */
    private void autoRead(ObjectNode event) {
        transcript.mark(Json.text(event.path("message"), "id"), Entry.State.READ);
    }

    /** Shows the dots in a person's chat until a time or until the bot's next message. */
    void load(String chat, Instant until) {
        loading.put(chat, until);
        transcript.changed();
    }

    void loaded(String chat) {
        loading.remove(chat);
    }

    /** The chats in which the dots move now. */
    public List<String> loading() {
        return List.copyOf(loadingUntil().keySet());
    }

    Map<String, Instant> loadingUntil() {
        Instant now = clock.instant();
        loading.values().removeIf(until -> !now.isBefore(until));
        return Map.copyOf(loading);
    }

    Clock clock() {
        return clock;
    }

    Directory directory() {
        return directory;
    }

    ReplyTokens tokens() {
        return tokens;
    }

    RichMenus richMenus() {
        return richMenus;
    }
}
