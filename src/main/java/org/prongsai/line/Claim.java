package org.prongsai.line;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.prongsai.vault.Sealed;

/**
 * One event in a worker's hand, and its chat leased to that worker.
 *
 * @param chatKey the chat's pseudonym
 * @param lease this claim's own; a later claim of the chat makes it worthless
 * @param outcome what was committed before, if anything was
 * @param memory null if there is none
 * @param tries how often the event was claimed, this time included
 * @param sends how often sending the outcome failed
 * @param age how long ago the event was received, when it was claimed
 * @param claimedAt {@link System#nanoTime} of the claim
 */
record Claim(
        int partition,
        String chatKey,
        String lease,
        String eventId,
        Sealed payload,
        @Nullable Sealed outcome,
        @Nullable Sealed memory,
        int tries,
        int sends,
        Duration age,
        long claimedAt) {

    /** How long ago the event was received, by now. */
    Duration ageNow() {
        return age.plusNanos(System.nanoTime() - claimedAt);
    }
}
