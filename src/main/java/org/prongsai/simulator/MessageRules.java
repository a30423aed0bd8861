package org.prongsai.simulator;

import tools.jackson.databind.JsonNode;

/** LINE's rules for message objects; a length is in UTF-16 code units unless it is a label's. */
final class MessageRules {

    private static final int MAX_MESSAGES = 5;
    private static final int MAX_TEXT = 5000;
    private static final int MAX_ALT_TEXT = 1500;
    private static final int MAX_QUICK_REPLIES = 13;

    private final Problems problems = new Problems();
    private final ActionRules actions = new ActionRules(problems);

    private MessageRules() {}

    /** @throws Rejection with status 400 and every fault found, for a body whose {@code messages} break a rule */
    static void check(JsonNode body) {
        MessageRules rules = new MessageRules();
        rules.messages(body);
        rules.problems.rejectIfAny();
    }

    private void messages(JsonNode body) {
        JsonNode messages = body.path("messages");
        if (!messages.isArray() || messages.isEmpty()) {
            problems.add("messages", messages.isArray() ? "May not be empty" : "must be specified");
        } else if (messages.size() > MAX_MESSAGES) {
            problems.add("messages", "Size must be between 1 and " + MAX_MESSAGES);
        }
        int place = 0;
        for (JsonNode message : messages) {
            message(message, "messages[" + place++ + "]");
        }
    }

    private void message(JsonNode message, String path) {
        switch (Json.text(message, "type")) {
            case "text", "textV2" -> text(message, path);
            case "sticker" -> {
                problems.required(message, path, "packageId", 100);
                problems.required(message, path, "stickerId", 100);
            }
            case "image" -> media(message, path, true);
            case "video" -> media(message, path, true);
            case "audio" -> {
                media(message, path, false);
                problems.number(message, path, "duration", 1, Long.MAX_VALUE);
            }
            case "location" -> location(message, path);
            case "flex" -> {
                problems.required(message, path, "altText", MAX_ALT_TEXT);
                new FlexRules(problems).check(message.path("contents"), path + ".contents");
            }
            case "template" -> {
                problems.required(message, path, "altText", MAX_ALT_TEXT);
                new TemplateRules(problems).check(message.path("template"), path + ".template");
            }
            case "imagemap" -> imagemap(message, path);
            case "coupon" -> problems.required(message, path, "couponId", 100);
            default -> problems.add(path + ".type", "unknown message type");
        }
        quickReply(message, path);
        if (message.has("sender")) {
            problems.graphemes(message.path("sender"), path + ".sender", "name", 20, false);
            problems.media(message.path("sender"), path + ".sender", "iconUrl", false);
        }
    }

    private void text(JsonNode message, String path) {
        problems.required(message, path, "text", MAX_TEXT);
        String text = Json.text(message, "text");
        int place = 0;
        for (JsonNode emoji : message.path("emojis")) {
            int index = emoji.path("index").asInt(-1);
            if (index < 0 || index >= text.length() || text.charAt(index) != '$' || place >= 20) {
                problems.add(path + ".emojis[" + place + "].index", "invalid emoji");
            }
            place++;
        }
        if (message.path("substitution").size() > 100) {
            problems.add(path + ".substitution", "Size must be between 0 and 100");
        }
    }

    private void media(JsonNode message, String path, boolean preview) {
        problems.media(message, path, "originalContentUrl", true);
        problems.media(message, path, "previewImageUrl", preview);
    }

    private void location(JsonNode message, String path) {
        problems.required(message, path, "title", 100);
        problems.required(message, path, "address", 100);
        problems.number(message, path, "latitude", -90, 90);
        problems.number(message, path, "longitude", -180, 180);
    }

    private void imagemap(JsonNode message, String path) {
        problems.required(message, path, "altText", MAX_ALT_TEXT);
        problems.media(message, path, "baseUrl", true);
        problems.number(message.path("baseSize"), path + ".baseSize", "height", 1, Integer.MAX_VALUE);
        problems.number(message.path("baseSize"), path + ".baseSize", "width", 1040, 1040);
        problems.size(message, path, "actions", 1, 50);
    }

    private void quickReply(JsonNode message, String path) {
        if (!message.has("quickReply")) {
            return;
        }
        JsonNode quickReply = message.path("quickReply");
        problems.size(quickReply, path + ".quickReply", "items", 1, MAX_QUICK_REPLIES);
        int place = 0;
        for (JsonNode item : quickReply.path("items")) {
            String at = path + ".quickReply.items[" + place++ + "]";
            if (!Json.text(item, "type").equals("action")) {
                problems.add(at + ".type", "must be action");
            }
            problems.media(item, at, "imageUrl", false);
            actions.check(item.path("action"), at + ".action", ActionRules.Place.QUICK_REPLY);
        }
    }
}
