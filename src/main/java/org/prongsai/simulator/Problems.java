package org.prongsai.simulator;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a request body, in LINE's words and with LINE's notation for the place. */
final class Problems {

    /** LINE counts labels and chat bar texts by what a reader sees as one character. */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final List<Rejection.Detail> details = new ArrayList<>();

    void add(String property, String message) {
        details.add(new Rejection.Detail(property, message));
    }

    boolean isEmpty() {
        return details.isEmpty();
    }

    /** @throws Rejection with status 400 if anything was found */
    void rejectIfAny() {
        if (!details.isEmpty()) {
            throw Rejection.of(details);
        }
    }

    /** A text that must be there, at most so many UTF-16 code units long. */
    void required(JsonNode node, String path, String name, int max) {
        if (Json.text(node, name).isEmpty()) {
            add(path + "." + name, node.path(name).isString() ? "May not be empty" : "must be specified");
        }
        optional(node, path, name, max);
    }

    /** A text that may be missing, at most so many UTF-16 code units long. */
    void optional(JsonNode node, String path, String name, int max) {
        if (!node.path(name).isMissingNode() && !node.path(name).isString()) {
            add(path + "." + name, "must be a string");
        } else if (Json.text(node, name).length() > max) {
            add(path + "." + name, "Length must be between 0 and " + max);
        }
    }

    /** A text measured in grapheme clusters. */
    void graphemes(JsonNode node, String path, String name, int max, boolean required) {
        if (required) {
            required(node, path, name, Integer.MAX_VALUE);
        } else {
            optional(node, path, name, Integer.MAX_VALUE);
        }
        if (GRAPHEME.matcher(Json.text(node, name)).results().count() > max) {
            add(path + "." + name, "Length must be between 0 and " + max);
        }
    }

    void oneOf(JsonNode node, String path, String name, Set<String> allowed, boolean required) {
        if ((required || node.has(name)) && !allowed.contains(Json.text(node, name))) {
            add(path + "." + name, "must be one of " + allowed.stream().sorted().toList());
        }
    }

    void number(JsonNode node, String path, String name, double min, double max) {
        JsonNode value = node.path(name);
        if (!value.isNumber() || value.doubleValue() < min || value.doubleValue() > max) {
            add(path + "." + name, "must be a number between " + min + " and " + max);
        }
    }

    /** An array that must be there with a number of items. */
    void size(JsonNode node, String path, String name, int min, int max) {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            add(path + "." + name, "must be specified");
        } else if (value.size() < min || value.size() > max) {
            add(path + "." + name, "Size must be between " + min + " and " + max);
        }
    }

    /** A URL of media LINE fetches: https, at most 2,000 characters, percent-encoded. */
    void media(JsonNode node, String path, String name, boolean required) {
        if (required || node.has(name)) {
            required(node, path, name, 2000);
            uri(node, path, name, Set.of("https"));
        }
    }

    /** A percent-encoded URI with one of some schemes. */
    void uri(JsonNode node, String path, String name, Set<String> schemes) {
        String value = Json.text(node, name);
        try {
            String scheme = new URI(value).getScheme();
            if (scheme != null
                    && schemes.contains(scheme)
                    && value.chars().allMatch(character -> character > 0x20 && character < 0x7f)) {
                return;
            }
        } catch (URISyntaxException e) {
            add(path + "." + name, "invalid uri");
            return;
        }
        add(path + "." + name, "invalid uri scheme");
    }
}
