package org.prongsai.conversation;

import java.util.Optional;

/** A thumb under an answer; its postback names the answer so that a stale button is known as one. */
enum Feedback {
    UP,
    DOWN;

    private static final String PREFIX = "feedback:";

    /** The wording's key for this thumb's label. */
    String label() {
        return "feedback." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Postback data, at most 300 UTF-16 units (LINE's limit). */
    String data(String answerId) {
        return PREFIX + name() + ":" + answerId;
    }

    /** The thumb and the answer it was under, or empty for any other postback. */
    static Optional<Given> parse(String data) {
        for (Feedback feedback : values()) {
            String start = feedback.data("");
            if (data.startsWith(start)) {
                return Optional.of(new Given(feedback, data.substring(start.length())));
            }
        }
        return Optional.empty();
    }

    record Given(Feedback feedback, String answerId) {}
}
