package org.prongsai.line;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** LINE's Messaging API as far as the sender sees it: reply tokens are good once, retry keys are taken once. */
final class FakeLine implements AutoCloseable {

    /** What LINE answers instead of doing its work; null to do its work. */
    record Trouble(int status, String body, long delayMillis) {

        static Trouble status(int status, String body) {
            return new Trouble(status, body, 0);
        }
    }

    /** A call LINE got. */
    record Call(
            String path,
            JsonNode body,
            @Nullable String retryKey,
            @Nullable String authorization) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<String> usedTokens = ConcurrentHashMap.newKeySet();
    private final Set<String> usedKeys = ConcurrentHashMap.newKeySet();
    private final Map<String, List<JsonNode>> delivered = new ConcurrentHashMap<>();
    private volatile Function<Call, @Nullable Trouble> trouble = call -> null;
    private volatile Function<Call, @Nullable Trouble> troubleAfter = call -> null;

    /** Every call, taken or not, in order of arrival. */
    final List<Call> calls = new CopyOnWriteArrayList<>();

    FakeLine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Fails calls before they do anything. */
    void troubleBefore(Function<Call, @Nullable Trouble> trouble) {
        this.trouble = trouble;
    }

    /** Fails calls though they have done their work. */
    void troubleAfter(Function<Call, @Nullable Trouble> trouble) {
        this.troubleAfter = trouble;
    }

    /** The messages people got, by reply token or by whom they were pushed to. */
    Map<String, List<JsonNode>> delivered() {
        return delivered;
    }

    int deliveredCount() {
        return delivered.values().stream().mapToInt(List::size).sum();
    }

    List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            Call call = new Call(
                    exchange.getRequestURI().getPath(),
                    Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes()),
                    exchange.getRequestHeaders().getFirst("X-Line-Retry-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization"));
            calls.add(call);
            Trouble before = trouble.apply(call);
            Trouble answer = before != null ? before : work(call);
            Trouble after = before != null ? null : troubleAfter.apply(call);
            send(exchange, after != null ? after : answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Trouble work(Call call) {
        return switch (call.path()) {
            case "/v2/bot/message/reply" -> reply(call);
            case "/v2/bot/message/push" -> push(call);
            case "/v2/bot/chat/loading/start" -> Trouble.status(202, "{}");
            default -> Trouble.status(404, "{\"message\":\"Not found\"}");
        };
    }

    private Trouble reply(Call call) {
        String token = call.body().path("replyToken").stringValue();
        if (call.retryKey() != null || !usedTokens.add(token)) {
            return Trouble.status(400, "{\"message\":\"Invalid reply token\"}");
        }
        return deliver(token, call);
    }

    private Trouble push(Call call) {
        if (call.retryKey() != null && !usedKeys.add(call.retryKey())) {
            return Trouble.status(409, "{\"message\":\"The retry key is already accepted\",\"sentMessages\":[]}");
        }
        return deliver(call.body().path("to").stringValue(), call);
    }

    private Trouble deliver(String to, Call call) {
        delivered.computeIfAbsent(to, any -> new CopyOnWriteArrayList<>()).add(call.body());
        return Trouble.status(200, "{\"sentMessages\":[{\"id\":\"1\"}]}");
    }

    private static void send(HttpExchange exchange, Trouble answer) throws IOException, InterruptedException {
        if (answer.delayMillis() > 0) {
            Thread.sleep(answer.delayMillis());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("x-line-request-id", "test");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
