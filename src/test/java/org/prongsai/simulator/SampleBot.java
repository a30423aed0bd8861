package org.prongsai.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot that answers with samples of what bots send: a text naming one gets it, any other text comes back. */
final class SampleBot implements AutoCloseable {

    private final HttpServer server;
    private final Caller line;
    private final LinePlatform platform;
    private final JsonNode samples;

    SampleBot(Caller line, LinePlatform platform) {
        this.line = line;
        this.platform = platform;
        try (InputStream in = SampleBot.class.getResourceAsStream("/simulator/samples.json")) {
            samples = Json.read(in.readAllBytes());
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

    private void take(HttpExchange exchange) throws IOException {
        JsonNode events = Json.read(exchange.getRequestBody().readAllBytes()).path("events");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
        events.forEach(this::answer);
    }

    private void answer(JsonNode event) {
        String token = Json.text(event, "replyToken");
        if (!token.isEmpty()) {
            ObjectNode reply = Caller.reply(token, reply(event));
            int status = line.post("/v2/bot/message/reply", reply).statusCode();
            if (status != 200) {
                throw new IllegalStateException("reply refused: " + status);
            }
        }
    }

    private ObjectNode reply(JsonNode event) {
        String words = Json.text(event.path("message"), "text");
        JsonNode sample = samples.path(words);
        if (sample.isObject()) {
            return (ObjectNode) sample;
        }
        String heard = words.isEmpty() ? Json.text(event, "type") : words;
        String data = Json.text(event.path("postback"), "data");
        return Caller.text(
                data.isEmpty() ? heard : data + event.path("postback").path("params"));
    }

    LinePlatform platform() {
        return platform;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
