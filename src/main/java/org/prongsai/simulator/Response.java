package org.prongsai.simulator;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the platform answers a call with. */
record Response(int status, Map<String, String> headers, byte[] body) {

    static Response json(int status, JsonNode body) {
        return new Response(status, Map.of("Content-Type", "application/json"), Json.write(body));
    }

    static Response ok(JsonNode body) {
        return json(200, body);
    }

    static Response ok() {
        return ok(Json.object());
    }

    static Response bytes(int status, String contentType, byte[] body) {
        return new Response(status, Map.of("Content-Type", contentType), body);
    }

    static Response text(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    Response with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Response(status, Map.copyOf(more), body);
    }
}
