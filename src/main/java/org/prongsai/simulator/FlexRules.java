package org.prongsai.simulator;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** LINE's rules for Flex containers: sizes in bytes, what may stand in what, required and unknown properties. */
final class FlexRules {

    private static final int BUBBLE_BYTES = 30 * 1024;
    private static final int CAROUSEL_BYTES = 50 * 1024;
    private static final int CAROUSEL_BUBBLES = 12;

    private static final Set<String> BUBBLE_PROPERTIES =
            Set.of("type", "size", "direction", "header", "hero", "body", "footer", "styles", "action");
    private static final Set<String> SIZES = Set.of("nano", "micro", "deca", "hecto", "kilo", "mega", "giga");
    private static final Set<String> IN_BASELINE = Set.of("icon", "text", "filler");
    private static final Set<String> IN_BOX = Set.of("box", "button", "image", "text", "separator", "filler");

    private final Problems problems;
    private final ActionRules actions;

    FlexRules(Problems problems) {
        this.problems = problems;
        this.actions = new ActionRules(problems);
    }

    void check(JsonNode container, String path) {
        switch (Json.text(container, "type")) {
            case "bubble" -> bubble(container, path);
            case "carousel" -> carousel(container, path);
            default -> problems.add(path + ".type", "must be bubble or carousel");
        }
    }

    private void carousel(JsonNode carousel, String path) {
        problems.size(carousel, path, "contents", 1, CAROUSEL_BUBBLES);
        if (Json.write(carousel).length > CAROUSEL_BYTES) {
            problems.add(path, "The size of the carousel exceeds 50 KB");
        }
        int place = 0;
        for (JsonNode bubble : carousel.path("contents")) {
            String at = path + ".contents[" + place++ + "]";
            if (!Json.text(bubble, "type").equals("bubble")) {
                problems.add(at + ".type", "must be bubble");
            }
            if (!Json.text(bubble, "size")
                    .equals(Json.text(carousel.path("contents").path(0), "size"))) {
                problems.add(at + ".size", "must be the same in all bubbles");
            }
            bubble(bubble, at);
        }
    }

    private void bubble(JsonNode bubble, String path) {
        if (Json.write(bubble).length > BUBBLE_BYTES) {
            problems.add(path, "The size of the bubble exceeds 30 KB");
        }
        bubble.propertyNames().stream()
                .filter(name -> !BUBBLE_PROPERTIES.contains(name))
                .forEach(name -> problems.add(path + "." + name, "unknown field"));
        problems.oneOf(bubble, path, "size", SIZES, false);
        problems.oneOf(bubble, path, "direction", Set.of("ltr", "rtl"), false);
        block(bubble, path, "header", Set.of("box"));
        block(bubble, path, "hero", Set.of("box", "image", "video"));
        block(bubble, path, "body", Set.of("box"));
        block(bubble, path, "footer", Set.of("box"));
        if (bubble.has("action")) {
            actions.check(bubble.path("action"), path + ".action", ActionRules.Place.FLEX_OTHER);
        }
    }

    private void block(JsonNode bubble, String path, String name, Set<String> allowed) {
        if (bubble.has(name)) {
            component(bubble.path(name), path + "." + name, allowed);
        }
    }

    private void component(JsonNode component, String path, Set<String> allowed) {
        String type = Json.text(component, "type");
        if (!allowed.contains(type)) {
            problems.add(
                    path + ".type",
                    "must be one of " + allowed.stream().sorted().toList());
            return;
        }
        values(component, path, FlexProperties.of(type));
        switch (type) {
            case "box" -> box(component, path);
            case "text" -> text(component, path);
            case "span" -> problems.required(component, path, "text", Integer.MAX_VALUE);
            case "button" -> actions.check(component.path("action"), path + ".action", ActionRules.Place.FLEX_BUTTON);
            case "image", "icon" -> problems.media(component, path, "url", true);
            case "video" -> video(component, path);
            default -> {}
        }
        if (!type.equals("button") && component.has("action")) {
            actions.check(component.path("action"), path + ".action", ActionRules.Place.FLEX_OTHER);
        }
    }

    private void values(JsonNode component, String path, Map<String, Pattern> known) {
        component.properties().forEach(property -> {
            Pattern expected = known.get(property.getKey());
            JsonNode value = property.getValue();
            if (expected == null) {
                problems.add(path + "." + property.getKey(), "unknown field");
            } else if (value.isNull()
                    || value.isValueNode()
                            && !expected.matcher(value.asString("")).matches()) {
                problems.add(path + "." + property.getKey(), "invalid property");
            }
        });
    }

    private void box(JsonNode box, String path) {
        if (!box.has("layout")) {
            problems.add(path + ".layout", "must be specified");
        }
        problems.size(box, path, "contents", 0, Integer.MAX_VALUE);
        Set<String> allowed = Json.text(box, "layout").equals("baseline") ? IN_BASELINE : IN_BOX;
        int place = 0;
        for (JsonNode child : box.path("contents")) {
            component(child, path + ".contents[" + place++ + "]", allowed);
        }
    }

    private void text(JsonNode text, String path) {
        if (Json.text(text, "text").isEmpty() && text.path("contents").isEmpty()) {
            problems.add(path + ".text", "must be specified");
        }
        int place = 0;
        for (JsonNode span : text.path("contents")) {
            component(span, path + ".contents[" + place++ + "]", Set.of("span"));
        }
    }

    private void video(JsonNode video, String path) {
        problems.media(video, path, "url", true);
        problems.media(video, path, "previewUrl", true);
        component(video.path("altContent"), path + ".altContent", Set.of("box", "image"));
    }
}
