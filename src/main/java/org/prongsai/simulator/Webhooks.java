package org.prongsai.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Delivers events to the bot's callback URL, signed, again if it must, twice if it is told to. */
public final class Webhooks {

    /** LINE records a bot that has not answered by then as timed out. */
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Channel channel;
    private final ReplyTokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, ObjectNode> events = new ConcurrentHashMap<>();
    private final Map<String, List<Integer>> attempts = new ConcurrentHashMap<>();
    private volatile Consumer<ObjectNode> onAccepted = event -> {};
    private volatile @Nullable URI callback;
    private volatile List<Duration> redeliveries = List.of();
    private @Nullable List<ObjectNode> held;
    private CompletableFuture<Integer> heldStatus = new CompletableFuture<>();

    Webhooks(Channel channel, ReplyTokens tokens) {
        this.channel = channel;
        this.tokens = tokens;
    }

    /** Sets the callback URL; until then events reach nobody. */
    public void deliverTo(URI url) {
        callback = url;
    }

    public @Nullable URI callback() {
        return callback;
    }

    /**
     * Turns redelivery on, which LINE has off by default.
     *
     * @param delays before the first, second … redelivery of what the bot did not answer with 2xx; empty turns it off
     */
    public void redeliverAfter(Duration... delays) {
        redeliveries = List.of(delays);
    }

    /** Called for every event the bot took with 2xx. */
    void onAccepted(Consumer<ObjectNode> listener) {
        onAccepted = listener;
    }

    /** Delivers everything that happens meanwhile in one POST, as LINE may. */
    public CompletableFuture<Integer> together(Runnable happenings) {
        CompletableFuture<Integer> status = new CompletableFuture<>();
        synchronized (this) {
            held = new ArrayList<>();
            heldStatus = status;
        }
        happenings.run();
        List<ObjectNode> batch;
        synchronized (this) {
            batch = held == null ? List.of() : held;
            held = null;
        }
        deliver(batch, 0).thenAccept(status::complete);
        return status;
    }

    /** Delivers one event: the first of what may become several attempts. */
    CompletableFuture<Integer> deliver(ObjectNode event) {
        events.put(Json.text(event, "webhookEventId"), event);
        synchronized (this) {
            if (held != null) {
                held.add(event);
                return heldStatus;
            }
        }
        return deliver(List.of(event), 0);
    }

    /** Delivers an event once more as a redelivery. @return the bot's status */
    public CompletableFuture<Integer> redeliver(String eventId) {
        return deliver(List.of(redelivered(event(eventId))), redeliveries.size());
    }

    /** Delivers an event once more unmarked, as the network may. @return the bot's status */
    public CompletableFuture<Integer> duplicate(String eventId) {
        return deliver(List.of(event(eventId)), redeliveries.size());
    }

    /** Signs and posts any bytes: for what no phone would cause. @return the bot's status, 0 for none */
    public CompletableFuture<Integer> post(byte[] body) {
        return post(body, Signature.of(body, channel.secret()));
    }

    /** Posts any bytes under any signature. */
    public CompletableFuture<Integer> post(byte[] body, String signature) {
        URI url = callback;
        return url == null ? CompletableFuture.completedFuture(0) : postTo(url, body, signature);
    }

    CompletableFuture<Integer> postTo(URI url, byte[] body) {
        return postTo(url, body, Signature.of(body, channel.secret()));
    }

    private CompletableFuture<Integer> postTo(URI url, byte[] body, String signature) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "LineBotWebhook/2.0")
                .header("x-line-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(failure -> 0);
    }

    /** The body LINE sends for some events. */
    public byte[] body(List<ObjectNode> batch) {
        ObjectNode body = Json.object().put("destination", channel.botId());
        batch.forEach(body.putArray("events")::add);
        return Json.write(body);
    }

    /** An event as it was first delivered. @throws IllegalArgumentException for an id never issued */
    public ObjectNode event(String eventId) {
        ObjectNode event = events.get(eventId);
        if (event == null) {
            throw new IllegalArgumentException("event " + eventId + " (expected: one this platform delivered)");
        }
        return event;
    }

    /** The bot's statuses for an event, one per attempt that has ended. */
    public List<Integer> attempts(String eventId) {
        return List.copyOf(attempts.getOrDefault(eventId, List.of()));
    }

    private CompletableFuture<Integer> deliver(List<ObjectNode> batch, int attempt) {
        return post(body(batch)).thenApply(status -> {
            batch.forEach(event -> note(event, status));
            if (status / 100 != 2 && attempt < redeliveries.size()) {
                again(batch, attempt);
            }
            return status;
        });
    }

    private void note(ObjectNode event, int status) {
        attempts.computeIfAbsent(Json.text(event, "webhookEventId"), id -> new CopyOnWriteArrayList<>())
                .add(status);
        if (status / 100 == 2) {
            onAccepted.accept(event);
        }
    }

    private void again(List<ObjectNode> batch, int attempt) {
        CompletableFuture.delayedExecutor(redeliveries.get(attempt).toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> deliver(batch.stream().map(this::redelivered).toList(), attempt + 1));
    }

    private ObjectNode redelivered(ObjectNode event) {
        tokens.renew(Json.text(event, "replyToken"));
        ObjectNode copy = event.deepCopy();
        copy.withObject("deliveryContext").put("isRedelivery", true);
        return copy;
    }

    void clear() {
        events.clear();
        attempts.clear();
    }
}
