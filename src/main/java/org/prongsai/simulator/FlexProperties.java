package org.prongsai.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which properties a Flex component may carry and what their values look like; children and actions aside. */
final class FlexProperties {

    private static final String STEPS = "xs|sm|md|lg|xl|xxl";
    private static final String PX = "\\d+(\\.\\d+)?px";
    private static final String PERCENT = "\\d+(\\.\\d+)?%";
    private static final Pattern ANY = Pattern.compile("(?s).*");
    private static final Pattern INTEGER = Pattern.compile("\\d+");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");
    private static final Pattern GAP = Pattern.compile("none|" + STEPS + "|" + PX);
    private static final Pattern PADDING = Pattern.compile("none|" + STEPS + "|" + PX + "|" + PERCENT);
    private static final Pattern OFFSET = Pattern.compile("none|" + STEPS + "|-?" + PX + "|-?" + PERCENT);
    private static final Pattern LENGTH = Pattern.compile(PX + "|" + PERCENT);
    private static final Pattern BORDER = Pattern.compile("none|light|normal|semi-bold|bold|" + PX);
    private static final Pattern TEXT_SIZE = Pattern.compile("xxs|" + STEPS + "|3xl|4xl|5xl|" + PX);
    private static final Pattern IMAGE_SIZE =
            Pattern.compile("xxs|" + STEPS + "|3xl|4xl|5xl|full|" + PX + "|" + PERCENT);
    private static final Pattern RATIO = Pattern.compile("\\d{1,6}(\\.\\d+)?:\\d{1,6}(\\.\\d+)?");
    private static final Pattern ALIGN = Pattern.compile("start|end|center");
    private static final Pattern GRAVITY = Pattern.compile("top|bottom|center");
    private static final Pattern FONT_STYLE = Pattern.compile("normal|italic");
    private static final Pattern WEIGHT = Pattern.compile("regular|bold");
    private static final Pattern DECORATION = Pattern.compile("none|underline|line-through");
    private static final Pattern SHRINK = Pattern.compile("shrink-to-fit");

    private static final Map<String, Pattern> PLACED = Map.of(
            "type", ANY,
            "margin", GAP,
            "position", Pattern.compile("relative|absolute"),
            "offsetTop", OFFSET,
            "offsetBottom", OFFSET,
            "offsetStart", OFFSET,
            "offsetEnd", OFFSET);

    private static final Map<String, Map<String, Pattern>> OF = Map.of(
            "box", box(),
            "text", with(PLACED, text()),
            "span", with(Map.of("type", ANY, "text", ANY), letters()),
            "button", with(PLACED, button()),
            "image", with(PLACED, image()),
            "icon", with(PLACED, Map.of("url", ANY, "size", TEXT_SIZE, "aspectRatio", RATIO, "scaling", BOOLEAN)),
            "separator", Map.of("type", ANY, "margin", GAP, "color", COLOR),
            "filler", Map.of("type", ANY, "flex", INTEGER),
            "video",
                    Map.of(
                            "type",
                            ANY,
                            "url",
                            ANY,
                            "previewUrl",
                            ANY,
                            "altContent",
                            ANY,
                            "aspectRatio",
                            RATIO,
                            "action",
                            ANY));

    private FlexProperties() {}

    /** The properties of a component type; empty for a type LINE does not know. */
    static Map<String, Pattern> of(String type) {
        return OF.getOrDefault(type, Map.of());
    }

    private static Map<String, Pattern> box() {
        Map<String, Pattern> box = new HashMap<>(PLACED);
        box.put("layout", Pattern.compile("horizontal|vertical|baseline"));
        box.put("contents", ANY);
        box.put("action", ANY);
        box.put("background", ANY);
        box.put("flex", INTEGER);
        box.put("spacing", GAP);
        box.put("backgroundColor", COLOR);
        box.put("borderColor", COLOR);
        box.put("borderWidth", BORDER);
        box.put("cornerRadius", GAP);
        box.put("justifyContent", Pattern.compile("center|flex-start|flex-end|space-(between|around|evenly)"));
        box.put("alignItems", Pattern.compile("center|flex-start|flex-end"));
        for (String length : new String[] {"width", "maxWidth", "height", "maxHeight"}) {
            box.put(length, LENGTH);
        }
        for (String side : new String[] {"All", "Top", "Bottom", "Start", "End"}) {
            box.put("padding" + side, PADDING);
        }
        return box;
    }

    private static Map<String, Pattern> letters() {
        return Map.of(
                "size", TEXT_SIZE, "color", COLOR, "weight", WEIGHT, "style", FONT_STYLE, "decoration", DECORATION);
    }

    private static Map<String, Pattern> text() {
        Map<String, Pattern> text = new HashMap<>(letters());
        text.put("text", ANY);
        text.put("contents", ANY);
        text.put("action", ANY);
        text.put("flex", INTEGER);
        text.put("align", ALIGN);
        text.put("gravity", GRAVITY);
        text.put("wrap", BOOLEAN);
        text.put("maxLines", INTEGER);
        text.put("lineSpacing", Pattern.compile(PX));
        text.put("adjustMode", SHRINK);
        text.put("scaling", BOOLEAN);
        return text;
    }

    private static Map<String, Pattern> button() {
        return Map.of(
                "action", ANY,
                "flex", INTEGER,
                "color", COLOR,
                "style", Pattern.compile("primary|secondary|link"),
                "gravity", GRAVITY,
                "height", Pattern.compile("sm|md"),
                "adjustMode", SHRINK,
                "scaling", BOOLEAN);
    }

    private static Map<String, Pattern> image() {
        return Map.of(
                "url", ANY,
                "action", ANY,
                "flex", INTEGER,
                "align", ALIGN,
                "gravity", GRAVITY,
                "size", IMAGE_SIZE,
                "aspectRatio", RATIO,
                "aspectMode", Pattern.compile("cover|fit"),
                "backgroundColor", COLOR,
                "animated", BOOLEAN);
    }

    private static Map<String, Pattern> with(Map<String, Pattern> some, Map<String, Pattern> more) {
        Map<String, Pattern> both = new HashMap<>(some);
        both.putAll(more);
        return Map.copyOf(both);
    }
}
