package org.prongsai.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds {@code @name} in a group's text, as LINE's app writes it down. */
final class Mentions {

    private static final int MOST = 20;

    private Mentions() {}

    /** LINE's mention object; empty where nobody is mentioned. Index and length are in UTF-16 code units. */
    static Optional<ObjectNode> in(String text, Channel channel, List<Person> members) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode mention = Json.object();
        ArrayNode mentionees = mention.putArray("mentionees");
        find(text, "All", mentionees).forEach(found -> found.put("type", "all"));
        find(text, channel.name(), mentionees).forEach(found -> user(found, channel.botId(), true));
        for (Person member : members) {
            find(text, member.name(), mentionees).forEach(found -> user(found, member.id(), false));
        }
        return mentionees.isEmpty() ? Optional.empty() : Optional.of(mention);
    }

    private static void user(ObjectNode mentionee, String id, boolean isSelf) {
        mentionee.put("type", "user").put("userId", id).put("isSelf", isSelf);
    }

    private static List<ObjectNode> find(String text, String name, ArrayNode into) {
        List<ObjectNode> found = new ArrayList<>();
        String sign = "@" + name;
        for (int at = text.indexOf(sign); at >= 0 && into.size() < MOST; at = text.indexOf(sign, at + 1)) {
            found.add(into.addObject().put("index", at).put("length", sign.length()));
        }
        return found;
    }
}
