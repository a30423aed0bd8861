package org.prongsai.answer;

import java.util.Set;

/**
 * A word of the question that names something of the pack.
 *
 * @param token which word it is; -1 for what is only remembered
 * @param things what it may name: an indicator, the issue of the same subject …
 */
record Mention(int token, Set<Thing> things) {

    boolean names(Thing.Kind kind) {
        return things.stream().anyMatch(thing -> thing.kind() == kind);
    }
}
