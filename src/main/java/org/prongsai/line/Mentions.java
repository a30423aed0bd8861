package org.prongsai.line;

import tools.jackson.databind.JsonNode;

/** The {@code @name} places of a group's text, as LINE marks them: index and length in UTF-16 units. */
final class Mentions {

    private Mentions() {}

    static boolean nameBot(JsonNode mentionees) {
        return mentionees.valueStream().anyMatch(Mentions::isBot);
    }

    /** The text without the places that mention the bot itself; the text as it is where none does. */
    static String withoutBot(String text, JsonNode mentionees) {
        StringBuilder said = new StringBuilder(text);
        // From the end, so that the indexes of those before stay right.
        mentionees
                .valueStream()
                .filter(Mentions::isBot)
                .filter(mentionee -> fits(mentionee, text.length()))
                .sorted((a, b) -> index(b) - index(a))
                .forEach(mentionee -> said.delete(index(mentionee), index(mentionee) + length(mentionee)));
        return said.length() == text.length() ? text : said.toString().strip();
    }

    private static boolean isBot(JsonNode mentionee) {
        return mentionee.path("isSelf").isBoolean() && mentionee.path("isSelf").booleanValue();
    }

    private static boolean fits(JsonNode mentionee, int textLength) {
        return index(mentionee) >= 0
                && length(mentionee) > 0
                && length(mentionee) <= textLength
                && index(mentionee) <= textLength - length(mentionee);
    }

    private static int index(JsonNode mentionee) {
        return mentionee.path("index").asInt(-1);
    }

    private static int length(JsonNode mentionee) {
        return mentionee.path("length").asInt(0);
    }
}
