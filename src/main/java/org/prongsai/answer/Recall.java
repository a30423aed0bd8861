package org.prongsai.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What was last talked about.
 *
 * @param packId the pack it stood in; empty when nothing was
 * @param ask what was last told of the things: score, who, activity …
 * @param things what was last told of
 * @param before what was told of before that
 */
record Recall(String packId, String ask, List<Thing> things, List<Thing> before) {

    static final Recall NOTHING = new Recall("", "", List.of(), List.of());

    private static final int MAX_THINGS = 12;

    Recall {
        things = things.stream().limit(MAX_THINGS).toList();
        before = before.stream().limit(MAX_THINGS).toList();
    }

    boolean isEmpty() {
        return packId.isEmpty();
    }

    /** Reads a context; one that cannot be read stands for nothing, since it may come from an older version. */
    static Recall of(Context context) {
        String[] parts = context.value().split("\\|", -1);
        if (parts.length != 4) {
            return NOTHING;
        }
        return new Recall(parts[0], parts[1], things(parts[2]), things(parts[3]));
    }

    Context context() {
        if (isEmpty()) {
            return Context.NONE;
        }
        String value = packId + "|" + ask + "|" + notation(things) + "|" + notation(before);
        return value.length() > Context.MAX_LENGTH ? new Context(packId + "|" + ask + "||") : new Context(value);
    }

    private static List<Thing> things(String notation) {
        return Arrays.stream(notation.split(","))
                .map(Thing::parse)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String notation(List<Thing> things) {
        return String.join(",", things.stream().map(Thing::toString).toList());
    }
}
