package org.prongsai.simulator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** LINE's bodies as trees: the stand-in must be able to hold and judge what no typed model would let through. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** @throws tools.jackson.core.JacksonException for bytes that are no JSON */
    static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static byte[] write(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** The text at a property; empty where it is absent or no text. */
    static String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return value.isString() ? value.stringValue() : "";
    }
}
