package org.prongsai.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/** Faults ordered ahead: each spoils one call, in the order they were ordered. */
public final class Faults {

    private record Ordered(String pathPrefix, Fault fault) {}

    private final Deque<Ordered> ordered = new ArrayDeque<>();

    /** Spoils the next calls, whatever they are. */
    public void next(int calls, Fault fault) {
        next(calls, "/", fault);
    }

    /** Spoils the next calls of paths that begin so, for example {@code /v2/bot/message/push}. */
    public synchronized void next(int calls, String pathPrefix, Fault fault) {
        for (int i = 0; i < calls; i++) {
            ordered.add(new Ordered(pathPrefix, fault));
        }
    }

    public synchronized void clear() {
        ordered.clear();
    }

    synchronized Optional<Fault> take(String path) {
        for (Iterator<Ordered> each = ordered.iterator(); each.hasNext(); ) {
            Ordered candidate = each.next();
            if (path.startsWith(candidate.pathPrefix())) {
                each.remove();
                return Optional.of(candidate.fault());
            }
        }
        return Optional.empty();
    }
}
