package org.prongsai.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LINE's limits on what is sent: one object over a limit makes LINE refuse the whole call.
 *
 * <p>Text and data are measured in UTF-16 units, labels in grapheme clusters ("Character counting in a text" of LINE's
 * documentation); the numbers are those of the Messaging API reference, message and action objects.
 */
final class MessageLimits {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Set<String> SCHEMES = Set.of("http", "https", "line", "tel");

    private static final int TEXT = 5000;
    private static final int ALT_TEXT = 1500;
    private static final int QUICK_REPLIES = 13;
    private static final int BUBBLES = 12;
    private static final int BUBBLE_BYTES = 30 * 1024;
    private static final int CAROUSEL_BYTES = 50 * 1024;
    private static final int DATA = 300;
    private static final int ACTION_TEXT = 300;
    private static final int URI = 1000;
    private static final int IMAGE_URL = 2000;
    private static final int CLIPBOARD = 1000;
    private static final int PLACE = 100;
    private static final int QUICK_REPLY_LABEL = 20;
    private static final int FLEX_LABEL = 40;
    private static final int TEMPLATE_LABEL = 20;

    private MessageLimits() {}

    /**
     * @param messages an array of message objects
     * @param bytes how long they are as JSON in UTF-8
     * @throws MessageLimitException naming the place and the limit
     */
    static void check(JsonNode messages, int bytes) {
        if (messages.size() > Outcome.MAX_REPLIES) {
            throw new MessageLimitException("messages", messages.size(), "at most " + Outcome.MAX_REPLIES);
        }
        for (int i = 0; i < messages.size(); i++) {
            message(messages.get(i), "messages[" + i + "]");
        }
        // Measuring a bubble writes it again: only where one could be too long at all.
        if (bytes > BUBBLE_BYTES) {
            for (int i = 0; i < messages.size(); i++) {
                sizes(messages.get(i).path("contents"), "messages[" + i + "].contents");
            }
        }
    }

    private static void message(JsonNode message, String place) {
        switch (message.path("type").asText()) {
            case "text", "textV2" -> required(message, "text", TEXT, place);
            case "flex" -> {
                required(message, "altText", ALT_TEXT, place);
                flex(message.path("contents"), place + ".contents");
            }
            case "template", "imagemap" -> {
                required(message, "altText", ALT_TEXT, place);
                actions(message.path("template"), TEMPLATE_LABEL, place + ".template");
            }
            case "location" -> {
                required(message, "title", PLACE, place);
                required(message, "address", PLACE, place);
            }
            default -> urls(message, place);
        }
        quickReply(message.path("quickReply"), place + ".quickReply");
    }

    private static void quickReply(JsonNode quickReply, String place) {
        JsonNode items = quickReply.path("items");
        if (items.size() > QUICK_REPLIES) {
            throw new MessageLimitException(place + ".items", items.size(), "at most " + QUICK_REPLIES);
        }
        for (JsonNode item : items) {
            if (item.path("action").path("label").asText().isEmpty()) {
                throw new MessageLimitException(place + ".label", 0, "1 to " + QUICK_REPLY_LABEL + " graphemes");
            }
            actions(item, QUICK_REPLY_LABEL, place);
        }
    }

    private static void flex(JsonNode container, String place) {
        if (isCarousel(container)) {
            int bubbles = container.path("contents").size();
            if (bubbles == 0 || bubbles > BUBBLES) {
                throw new MessageLimitException(place, bubbles, "1 to " + BUBBLES + " bubbles");
            }
        }
        actions(container, FLEX_LABEL, place);
    }

    private static boolean isCarousel(JsonNode container) {
        return container.path("type").asText().equals("carousel");
    }

    private static void sizes(JsonNode container, String place) {
        if (isCarousel(container)) {
            JsonNode bubbles = container.path("contents");
            size(container, CAROUSEL_BYTES, place);
            for (int i = 0; i < bubbles.size(); i++) {
                size(bubbles.get(i), BUBBLE_BYTES, place + "[" + i + "]");
            }
        } else {
            size(container, BUBBLE_BYTES, place);
        }
    }

    private static void size(JsonNode json, int limit, String place) {
        int bytes = json.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limit) {
            throw new MessageLimitException(place, bytes, "at most " + limit + " bytes of JSON");
        }
    }

    /** Checks every action and URL from here down, wherever the layout has put it. */
    private static void actions(JsonNode node, int label, String place) {
        if (node.isObject()) {
            if (node.has("label") || node.has("uri") || node.has("data")) {
                action(node, label, place);
            }
            urls(node, place);
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                actions(child, label, place);
            }
        }
    }

    private static void action(JsonNode action, int label, String place) {
        graphemes(action, "label", label, place);
        units(action, "data", 1, DATA, place);
        graphemes(action, "displayText", ACTION_TEXT, place);
        graphemes(action, "fillInText", ACTION_TEXT, place);
        units(action, "clipboardText", 1, CLIPBOARD, place);
        if (action.path("type").asText().equals("message")) {
            graphemes(action, "text", ACTION_TEXT, place);
        }
        if (action.has("uri")) {
            units(action, "uri", 1, URI, place);
            String uri = action.path("uri").asText();
            if (!SCHEMES.contains(uri.substring(0, Math.max(0, uri.indexOf(':'))))) {
                throw new MessageLimitException(place + ".uri", uri.length(), "a URI starting with one of " + SCHEMES);
            }
        }
    }

    private static void urls(JsonNode node, String place) {
        for (String name : new String[] {"url", "originalContentUrl", "previewImageUrl"}) {
            units(node, name, 1, IMAGE_URL, place);
        }
    }

    private static void units(JsonNode node, String name, int least, int most, String place) {
        JsonNode value = node.path(name);
        int length = value.asText().length();
        if (value.isTextual() && (length < least || length > most)) {
            throw new MessageLimitException(place + "." + name, length, least + " to " + most + " UTF-16 units");
        }
    }

    private static void required(JsonNode node, String name, int most, String place) {
        if (!node.path(name).isTextual()) {
            throw new MessageLimitException(place + "." + name, 0, "1 to " + most + " UTF-16 units");
        }
        units(node, name, 1, most, place);
    }

    private static void graphemes(JsonNode node, String name, int most, String place) {
        String text = node.path(name).asText();
        // No text has more graphemes than units: the count is for the few that are near the limit.
        if (text.length() <= most) {
            return;
        }
        long graphemes = GRAPHEME.matcher(text).results().count();
        if (graphemes > most) {
            throw new MessageLimitException(place + "." + name, graphemes, "at most " + most + " graphemes");
        }
    }
}
