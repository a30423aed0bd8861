package org.prongsai.simulator;

import tools.jackson.databind.JsonNode;

/** LINE's rules for the four templates. */
final class TemplateRules {

    private final Problems problems;
    private final ActionRules actions;

    TemplateRules(Problems problems) {
        this.problems = problems;
        this.actions = new ActionRules(problems);
    }

    void check(JsonNode template, String path) {
        switch (Json.text(template, "type")) {
            case "buttons" -> {
                column(template, path, 160, 4);
                if (template.has("defaultAction")) {
                    actions.check(
                            template.path("defaultAction"), path + ".defaultAction", ActionRules.Place.FLEX_OTHER);
                }
            }
            case "confirm" -> {
                problems.graphemes(template, path, "text", 240, true);
                actions(template, path, 2, 2);
            }
            case "carousel" -> columns(template, path);
            case "image_carousel" -> images(template, path);
            default -> problems.add(path + ".type", "unknown template type");
        }
    }

    private void columns(JsonNode template, String path) {
        problems.size(template, path, "columns", 1, 10);
        int place = 0;
        for (JsonNode column : template.path("columns")) {
            column(column, path + ".columns[" + place++ + "]", 120, 3);
        }
    }

    private void column(JsonNode column, String path, int plainText, int maxActions) {
        boolean decorated = column.has("title") || column.has("thumbnailImageUrl");
        problems.graphemes(column, path, "title", 40, false);
        problems.graphemes(column, path, "text", decorated ? 60 : plainText, true);
        problems.media(column, path, "thumbnailImageUrl", false);
        actions(column, path, 1, maxActions);
    }

    private void actions(JsonNode node, String path, int min, int max) {
        problems.size(node, path, "actions", min, max);
        int place = 0;
        for (JsonNode action : node.path("actions")) {
            actions.check(action, path + ".actions[" + place++ + "]", ActionRules.Place.TEMPLATE);
        }
    }

    private void images(JsonNode template, String path) {
        problems.size(template, path, "columns", 1, 10);
        int place = 0;
        for (JsonNode column : template.path("columns")) {
            String at = path + ".columns[" + place++ + "]";
            problems.media(column, at, "imageUrl", true);
            actions.check(column.path("action"), at + ".action", ActionRules.Place.IMAGE_CAROUSEL);
        }
    }
}
