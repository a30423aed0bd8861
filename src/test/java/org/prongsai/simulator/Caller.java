package org.prongsai.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls the stand-in as a bot without a library would. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI host;
    private final String token;

    Caller(LinePlatformServer server) {
        this(server.uri(), server.platform().channel().token());
    }

    Caller(URI host, String token) {
        this.host = host;
        this.token = token;
    }

    HttpResponse<byte[]> post(String path, JsonNode body) {
        return send(request(path, "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)))
                .build());
    }

    HttpResponse<byte[]> post(String path, JsonNode body, UUID retryKey) {
        return send(request(path, "application/json")
                .header("X-Line-Retry-Key", retryKey.toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)))
                .build());
    }

    HttpResponse<byte[]> upload(String path, String contentType, byte[] body) {
        return send(request(path, contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpResponse<byte[]> put(String path, JsonNode body) {
        return send(request(path, "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)))
                .build());
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path, "application/json").GET().build());
    }

    HttpResponse<byte[]> delete(String path) {
        return send(request(path, "application/json").DELETE().build());
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return Json.read(response.body());
    }

    static ObjectNode text(String words) {
        return Json.object().put("type", "text").put("text", words);
    }

    static ObjectNode reply(String token, ObjectNode... messages) {
        return with(Json.object().put("replyToken", token), messages);
    }

    static ObjectNode push(String to, ObjectNode... messages) {
        return with(Json.object().put("to", to), messages);
    }

    static ObjectNode with(ObjectNode body, ObjectNode... messages) {
        for (ObjectNode message : messages) {
            body.withArray("messages").add(message);
        }
        return body;
    }

    private HttpRequest.Builder request(String path, String contentType) {
        return HttpRequest.newBuilder(host.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
