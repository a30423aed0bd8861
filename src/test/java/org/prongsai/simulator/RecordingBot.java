package org.prongsai.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A bot that writes down its webhooks and answers them with the statuses it is told, 200 after the last. */
final class RecordingBot implements AutoCloseable {

    /** One POST as it came. */
    record Webhook(String signature, byte[] body) {

        JsonNode event(int place) {
            return Json.read(body).path("events").path(place);
        }

        int events() {
            return Json.read(body).path("events").size();
        }
    }

    private final HttpServer server;
    private final List<Webhook> webhooks = new ArrayList<>();
    private final List<Integer> statuses;

    RecordingBot(Integer... statuses) {
        this.statuses = new ArrayList<>(List.of(statuses));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/callback", this::take);
        server.start();
    }

    URI callback() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/callback");
    }

    synchronized List<Webhook> webhooks() {
        return List.copyOf(webhooks);
    }

    synchronized Webhook await(int count) throws InterruptedException {
        long deadline = System.nanoTime() + 5_000_000_000L;
        while (webhooks.size() < count && System.nanoTime() < deadline) {
            wait(50);
        }
        if (webhooks.size() < count) {
            throw new AssertionError(webhooks.size() + " webhooks (expected: " + count + ")");
        }
        return webhooks.get(count - 1);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int status;
        synchronized (this) {
            webhooks.add(new Webhook(exchange.getRequestHeaders().getFirst("x-line-signature"), body));
            status = statuses.isEmpty() ? 200 : statuses.remove(0);
            notifyAll();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
