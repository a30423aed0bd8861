package org.prongsai.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds JSON against LINE's own schema.
 *
 * <p>Reads the part of OpenAPI that LINE's schema uses: references, {@code allOf}, discriminators, types, enumerations and
 * sizes. Stricter than the schema in one point: a property it does not name is a complaint, for LINE ignores or refuses it.
 */
public final class LineOpenApi {

    private static final LineOpenApi INSTANCE = new LineOpenApi();

    private final JsonNode schemas;

    private LineOpenApi() {
        try (InputStream in = LineOpenApi.class.getResourceAsStream("/line-openapi/messaging-api.json")) {
            schemas = new JsonMapper().readTree(in).path("components").path("schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a JSON text as that schema ({@code Message}, {@code ReplyMessageRequest} ...); empty if nothing. */
    public static List<String> problems(String schema, String json) {
        List<String> problems = new ArrayList<>();
        INSTANCE.check(INSTANCE.named(schema), new JsonMapper().readTree(json), schema, problems);
        return problems;
    }

    private JsonNode named(String name) {
        JsonNode schema = schemas.path(name);
        if (schema.isMissingNode()) {
            throw new IllegalArgumentException("schema: " + name + " (expected: one of LINE's)");
        }
        return schema;
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isMissingNode()
                ? schema
                : named(reference.asString().substring(reference.asString().lastIndexOf('/') + 1));
    }

    private void check(JsonNode unresolved, JsonNode value, String at, List<String> problems) {
        JsonNode schema = resolve(unresolved);
        if (value.isObject()) {
            checkObject(subtype(schema, value, at, problems), value, at, problems);
        } else if (value.isArray()) {
            checkSize(schema, "Items", value.size(), at, problems);
            for (int i = 0; i < value.size(); i++) {
                check(schema.path("items"), value.get(i), at + "[" + i + "]", problems);
            }
        } else {
            checkScalar(schema, value, at, problems);
        }
    }

    private JsonNode subtype(JsonNode schema, JsonNode value, String at, List<String> problems) {
        JsonNode discriminator = schema.path("discriminator");
        if (discriminator.isMissingNode()) {
            return schema;
        }
        String kind = value.path(discriminator.path("propertyName").asString()).asString("");
        JsonNode target = discriminator.path("mapping").path(kind);
        if (target.isMissingNode()) {
            problems.add(at + ": unknown kind '" + kind + "'");
            return schema;
        }
        return named(target.asString().substring(target.asString().lastIndexOf('/') + 1));
    }

    private void checkObject(JsonNode schema, JsonNode value, String at, List<String> problems) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        boolean open = collect(schema, properties, required);
        required.stream()
                .filter(name ->
                        value.path(name).isMissingNode() || value.path(name).isNull())
                .forEach(name -> problems.add(at + ": lacks " + name));
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            JsonNode expected = properties.get(property.getKey());
            if (expected != null) {
                check(expected, property.getValue(), at + "." + property.getKey(), problems);
            } else if (!open) {
                problems.add(at + ": unknown property " + property.getKey());
            }
        }
    }

    private boolean collect(JsonNode unresolved, Map<String, JsonNode> properties, List<String> required) {
        JsonNode schema = resolve(unresolved);
        boolean open = schema.has("additionalProperties");
        schema.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (JsonNode part : schema.path("allOf")) {
            open |= collect(part, properties, required);
        }
        return open;
    }

    private static void checkScalar(JsonNode schema, JsonNode value, String at, List<String> problems) {
        String type = schema.path("type").asString("");
        boolean fits =
                switch (type) {
                    case "string" -> value.isString();
                    case "boolean" -> value.isBoolean();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    default -> type.isEmpty();
                };
        if (!fits) {
            problems.add(at + ": " + value.getNodeType() + " (expected: " + type + ")");
            return;
        }
        if (value.isString()) {
            checkText(schema, value.asString(), at, problems);
        }
    }

    private static void checkText(JsonNode schema, String text, String at, List<String> problems) {
        checkSize(schema, "Length", text.length(), at, problems);
        JsonNode allowed = schema.path("enum");
        boolean listed = allowed.isMissingNode();
        for (JsonNode one : allowed) {
            listed |= one.asString().equals(text);
        }
        if (!listed) {
            problems.add(at + ": '" + text + "' (expected: one of " + allowed + ")");
        }
        if (schema.has("pattern") && !text.matches(schema.path("pattern").asString())) {
            problems.add(at + ": '" + text + "' (expected: " + schema.path("pattern") + ")");
        }
    }

    private static void checkSize(JsonNode schema, String unit, int size, String at, List<String> problems) {
        if (schema.has("max" + unit) && size > schema.path("max" + unit).asInt()) {
            problems.add(at + ": " + size + " (expected: at most " + schema.path("max" + unit) + ")");
        }
        if (schema.has("min" + unit) && size < schema.path("min" + unit).asInt()) {
            problems.add(at + ": " + size + " (expected: at least " + schema.path("min" + unit) + ")");
        }
    }
}
