package org.prongsai.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One call of the API.
 *
 * @param id the {@code x-line-request-id} of its answer
 * @param headers names in lower case
 * @param variables what stood in the path's places, in order
 */
record Request(
        String id, String method, String path, Map<String, String> headers, byte[] body, List<String> variables) {

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    String variable(int place) {
        return variables.get(place);
    }

    Request with(List<String> found) {
        return new Request(id, method, path, headers, body, found);
    }

    /** The body as a JSON object. */
    JsonNode json() {
        if (!header("content-type").toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Rejection.of(415, "Content type '" + header("content-type") + "' not supported");
        }
        try {
            JsonNode node = Json.read(body);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw Rejection.of(400, "The request body could not be parsed as JSON");
        }
        throw Rejection.of(400, "The request body could not be parsed as JSON");
    }
}
