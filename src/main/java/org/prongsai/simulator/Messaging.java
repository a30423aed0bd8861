package org.prongsai.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reply, push, multicast and broadcast: what is accepted, counted and shown. */
final class Messaging {

    private static final int MAX_RECIPIENTS = 500;
    private static final Pattern USER = Pattern.compile("U[0-9a-f]{32}");
    private static final Pattern RECIPIENT = Pattern.compile("[UCR][0-9a-f]{32}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final LinePlatform platform;
    private final RetryKeys keys;

    Messaging(LinePlatform platform) {
        this.platform = platform;
        this.keys = new RetryKeys(platform.clock());
    }

    void routes(Routes routes) {
        routes.add("POST", "/v2/bot/message/reply", this::reply);
        routes.add("POST", "/v2/bot/message/push", this::push);
        routes.add("POST", "/v2/bot/message/multicast", this::multicast);
        routes.add("POST", "/v2/bot/message/broadcast", this::broadcast);
        for (String kind : Set.of("reply", "push", "multicast", "broadcast", "narrowcast")) {
            routes.add("POST", "/v2/bot/message/validate/" + kind, this::validate);
        }
    }

    private Response validate(Request request) {
        MessageRules.check(request.json());
        return Response.ok();
    }

    private Response reply(Request request) {
        JsonNode body = request.json();
        MessageRules.check(body);
        ReplyTokens.Grant grant = platform.tokens()
                .redeem(Json.text(body, "replyToken"))
                .orElseThrow(() -> Rejection.of(400, "Invalid reply token"));
        Sent sent = accept(Sent.Kind.REPLY, request, grant.chat(), body, grant.eventId(), reaches(grant.chat()));
        return answer(sent);
    }

    /** Locked, so that of two calls with one retry key only one is accepted. */
    private synchronized Response push(Request request) {
        String key = retryKey(request);
        JsonNode body = request.json();
        MessageRules.check(body);
        String to = Json.text(body, "to");
        if (!RECIPIENT.matcher(to).matches()) {
            throw Rejection.of(400, "The property, 'to', in the request body is invalid (line: -, column: -)");
        }
        int recipients = recipients(to);
        count(recipients);
        Sent sent = accept(Sent.Kind.PUSH, request, to, body, null, recipients > 0);
        keep(key, sent);
        return answer(sent);
    }

    private synchronized Response multicast(Request request) {
        String key = retryKey(request);
        JsonNode body = request.json();
        MessageRules.check(body);
        Problems problems = new Problems();
        problems.size(body, "", "to", 1, MAX_RECIPIENTS);
        problems.rejectIfAny();
        List<String> to = StreamSupport.stream(body.path("to").spliterator(), false)
                .map(id -> id.asString(""))
                .toList();
        for (int i = 0; i < to.size(); i++) {
            if (!USER.matcher(to.get(i)).matches()) {
                throw Rejection.of(
                        400, "The property, to[" + i + "], in the request body is invalid (line: -, column: -)");
            }
        }
        return toMany(Sent.Kind.MULTICAST, request, to.stream().distinct().toList(), body, key);
    }

    private synchronized Response broadcast(Request request) {
        String key = retryKey(request);
        JsonNode body = request.json();
        MessageRules.check(body);
        List<String> to =
                platform.directory().friends().stream().map(Person::id).toList();
        return toMany(Sent.Kind.BROADCAST, request, to, body, key);
    }

    private Response toMany(Sent.Kind kind, Request request, List<String> to, JsonNode body, String key) {
        List<String> reached = to.stream().filter(this::reaches).toList();
        count(reached.size());
        Sent last = null;
        for (String person : reached) {
            last = accept(kind, request, person, body, null, true);
        }
        if (last == null) {
            last = sent(kind, request, "", body, null, false);
        }
        keep(key, last);
        return Response.ok();
    }

    private static Response answer(Sent sent) {
        ObjectNode body = Json.object();
        body.set("sentMessages", sent.sentMessages());
        return Response.ok(body);
    }

    private String retryKey(Request request) {
        String key = request.header(Api.RETRY_KEY);
        if (!key.isEmpty() && !UUID.matcher(key).matches()) {
            throw Rejection.of(400, "The value of the header 'X-Line-Retry-Key' is invalid");
        }
        keys.find(key).ifPresent(first -> {
            throw Rejection.alreadyAccepted(first);
        });
        return key;
    }

    private void keep(String key, Sent sent) {
        if (!key.isEmpty()) {
            keys.keep(key, sent);
        }
    }

    /** How many people a push counts for: a group's members, 0 for someone who has blocked the bot. */
    private int recipients(String to) {
        if (to.startsWith("U")) {
            platform.directory().person(to).orElseThrow(() -> Rejection.of(400, "Failed to send messages"));
            return reaches(to) ? 1 : 0;
        }
        return platform.directory()
                .room(to)
                .filter(Room::withBot)
                .orElseThrow(() -> Rejection.of(400, "Failed to send messages"))
                .members()
                .size();
    }

    private boolean reaches(String to) {
        return to.startsWith("U")
                ? platform.directory().isFriend(to)
                : platform.directory().room(to).isPresent();
    }

    private void count(int recipients) {
        if (!platform.quota().take(recipients)) {
            throw Rejection.of(429, "You have reached your monthly limit.");
        }
    }

    private Sent accept(
            Sent.Kind kind, Request request, String to, JsonNode body, @Nullable String eventId, boolean delivered) {
        Sent sent = sent(kind, request, to, body, eventId, delivered);
        if (delivered) {
            platform.loaded(to);
            show(sent);
        }
        platform.outbox().add(sent);
        return sent;
    }

    private Sent sent(
            Sent.Kind kind, Request request, String to, JsonNode body, @Nullable String eventId, boolean delivered) {
        List<ObjectNode> messages = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode message : body.path("messages")) {
            messages.add((ObjectNode) message);
            ids.add(Ids.message());
        }
        String key = request.header(Api.RETRY_KEY);
        Instant now = platform.clock().instant();
        return new Sent(
                kind,
                request.id(),
                to,
                messages,
                ids,
                eventId,
                key.isEmpty() ? null : key,
                delivered,
                now,
                System.nanoTime());
    }

    private void show(Sent sent) {
        for (int i = 0; i < sent.messages().size(); i++) {
            String id = sent.ids().get(i);
            ObjectNode message = sent.messages().get(i);
            platform.transcript()
                    .add(order -> new Entry(
                            order,
                            id,
                            sent.to(),
                            sent.at(),
                            Entry.BOT,
                            message,
                            sent.eventId(),
                            sent.requestId(),
                            Entry.State.SENT));
        }
    }
}
