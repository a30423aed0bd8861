package org.prongsai.simulator;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** LINE's rules for actions; they depend on where the action stands. */
final class ActionRules {

    /** Where an action stands, and how long its label may be there. */
    enum Place {
        QUICK_REPLY(20, true),
        FLEX_BUTTON(40, true),
        FLEX_OTHER(40, false),
        TEMPLATE(20, true),
        IMAGE_CAROUSEL(12, false),
        RICH_MENU(20, false);

        private final int label;
        private final boolean labelRequired;

        Place(int label, boolean labelRequired) {
            this.label = label;
            this.labelRequired = labelRequired;
        }
    }

    private static final Set<String> SCHEMES = Set.of("http", "https", "line", "tel");
    private static final Set<String> INPUT_OPTIONS =
            Set.of("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice");
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9_-]{1,32}");

    private final Problems problems;

    ActionRules(Problems problems) {
        this.problems = problems;
    }

    void check(JsonNode action, String path, Place place) {
        if (!action.isObject()) {
            problems.add(path, "must be specified");
            return;
        }
        problems.graphemes(action, path, "label", place.label, place.labelRequired);
        switch (Json.text(action, "type")) {
            case "postback" -> postback(action, path);
            case "message" -> problems.graphemes(action, path, "text", 300, true);
            case "uri" -> uri(action, path);
            case "datetimepicker" -> datetimepicker(action, path);
            case "clipboard" -> problems.required(action, path, "clipboardText", 1000);
            case "camera", "cameraRoll", "location" -> only(place == Place.QUICK_REPLY, path);
            case "richmenuswitch" -> richMenuSwitch(action, path, place);
            default -> problems.add(path + ".type", "unknown action type");
        }
    }

    private void postback(JsonNode action, String path) {
        problems.required(action, path, "data", 300);
        problems.graphemes(action, path, "displayText", 300, false);
        problems.graphemes(action, path, "text", 300, false);
        problems.oneOf(action, path, "inputOption", INPUT_OPTIONS, false);
        problems.graphemes(action, path, "fillInText", 300, false);
        if (action.has("fillInText") && !Json.text(action, "inputOption").equals("openKeyboard")) {
            problems.add(path + ".fillInText", "only with inputOption openKeyboard");
        }
        if (action.has("displayText") && action.has("text")) {
            problems.add(path, "displayText and text cannot both be specified");
        }
    }

    private void uri(JsonNode action, String path) {
        problems.required(action, path, "uri", 1000);
        problems.uri(action, path, "uri", SCHEMES);
    }

    private void datetimepicker(JsonNode action, String path) {
        problems.required(action, path, "data", 300);
        problems.oneOf(action, path, "mode", Set.of("date", "time", "datetime"), true);
        String date = "(19|20)\\d\\d-\\d\\d-\\d\\d|2100-\\d\\d-\\d\\d";
        String time = "([01]\\d|2[0-3]):[0-5]\\d";
        String format =
                switch (Json.text(action, "mode")) {
                    case "date" -> date;
                    case "time" -> time;
                    default -> "(" + date + ")[tT]" + time;
                };
        for (String name : Set.of("initial", "min", "max")) {
            if (action.has(name) && !Json.text(action, name).matches(format)) {
                problems.add(path + "." + name, "invalid format");
            }
        }
    }

    private void richMenuSwitch(JsonNode action, String path, Place place) {
        only(place == Place.RICH_MENU, path);
        problems.required(action, path, "data", 300);
        if (!ALIAS.matcher(Json.text(action, "richMenuAliasId")).matches()) {
            problems.add(path + ".richMenuAliasId", "invalid rich menu alias id");
        }
    }

    private void only(boolean here, String path) {
        if (!here) {
            problems.add(path + ".type", "invalid type");
        }
    }
}
