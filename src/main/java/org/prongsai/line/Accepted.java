package org.prongsai.line;

import java.util.List;

/**
 * What became of a webhook's events.
 *
 * @param withdrawn messages that had been taken back or now were
 * @param woken the partition of every chat that had nothing to do before
 */
record Accepted(long accepted, long duplicates, long withdrawn, List<Integer> woken) {

    Accepted {
        woken = List.copyOf(woken);
    }
}
