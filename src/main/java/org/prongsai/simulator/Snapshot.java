package org.prongsai.simulator;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The platform as the page draws it. */
@Component
@Profile(SimulatorStarter.PROFILE)
class Snapshot {

    private final LinePlatform platform;
    private volatile String epoch = UUID.randomUUID().toString();

    Snapshot(LinePlatform platform) {
        this.platform = platform;
    }

    /** Tells pages to throw away what they know. */
    void startAnew() {
        epoch = UUID.randomUUID().toString();
    }

    /** Everything small, and of the chats what changed after an order. */
    ObjectNode after(long order) {
        ObjectNode state = Json.object().put("epoch", epoch);
        state.put("order", platform.transcript().order());
        state.putObject("bot")
                .put("id", platform.channel().botId())
                .put("name", platform.channel().name());
        people(state.putArray("people"));
        rooms(state.putArray("rooms"));
        ObjectNode loading = state.putObject("loading");
        platform.loadingUntil().forEach((chat, until) -> loading.put(chat, until.toEpochMilli()));
        menus(state);
        quota(state.putObject("quota"));
        ArrayNode entries = state.putArray("entries");
        platform.transcript().after(order).forEach(entry -> entries.add(entry(entry)));
        return state;
    }

    private void people(ArrayNode people) {
        for (Person person : platform.directory().people()) {
            ObjectNode shown = people.addObject()
                    .put("id", person.id())
                    .put("name", person.name())
                    .put("friend", platform.directory().isFriend(person.id()));
            platform.richMenus().seenBy(person.id()).ifPresent(menu -> shown.put("menu", menu.id()));
        }
    }

    private void rooms(ArrayNode rooms) {
        for (Room room : platform.directory().rooms()) {
            ArrayNode members = rooms.addObject()
                    .put("id", room.id())
                    .put("name", room.name())
                    .put("withBot", room.withBot())
                    .putArray("members");
            room.members().forEach(member -> members.add(member.id()));
        }
    }

    private void menus(ObjectNode state) {
        ObjectNode menus = state.putObject("menus");
        platform.richMenus().all().forEach(menu -> menus.set(menu.id(), menu.definition()));
        ObjectNode aliases = state.putObject("aliases");
        platform.richMenus().aliases().forEach(aliases::put);
    }

    private void quota(ObjectNode quota) {
        quota.put("used", platform.quota().used());
        platform.quota().limit().ifPresent(limit -> quota.put("limit", limit));
    }

    private static ObjectNode entry(Entry entry) {
        ObjectNode shown = Json.object()
                .put("order", entry.order())
                .put("id", entry.id())
                .put("chat", entry.chat())
                .put("at", entry.at().toEpochMilli())
                .put("author", entry.author())
                .put("state", entry.state().name());
        if (entry.eventId() != null) {
            shown.put("eventId", entry.eventId());
        }
        return entry.state() == Entry.State.UNSENT ? shown : shown.set("body", entry.body());
    }

    /** The webhook event of a person's message, or the call that brought the bot's. */
    Optional<ObjectNode> raw(String entryId) {
        return platform.transcript()
                .entry(entryId)
                .map(entry -> entry.author().equals(Entry.BOT) ? call(entry) : webhook(entry));
    }

    private ObjectNode webhook(Entry entry) {
        ObjectNode raw = Json.object();
        if (entry.eventId() == null) {
            return raw.set("message", entry.body());
        }
        platform.webhooks().attempts(entry.eventId()).forEach(raw.putArray("botAnswered")::add);
        return raw.set("webhookEvent", platform.webhooks().event(entry.eventId()));
    }

    private ObjectNode call(Entry entry) {
        ObjectNode raw = Json.object().put("x-line-request-id", entry.requestId());
        platform.outbox().to(entry.chat()).stream()
                .filter(sent -> sent.requestId().equals(entry.requestId()))
                .findFirst()
                .ifPresent(sent -> {
                    raw.put("call", sent.kind().name());
                    raw.put("messages", sent.messages().size());
                    if (sent.retryKey() != null) {
                        raw.put("x-line-retry-key", sent.retryKey());
                    }
                });
        if (entry.eventId() != null) {
            raw.put("answersEvent", entry.eventId());
        }
        return raw.set("message", entry.body());
    }
}
