package org.prongsai.simulator;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalInt;

/** The month's messages: counted by recipients, replies free. */
public final class Quota {

    /** LINE counts months in Japan's time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Clock clock;
    private OptionalInt limit = OptionalInt.empty();
    private YearMonth month;
    private int used;

    Quota(Clock clock) {
        this.clock = clock;
        this.month = YearMonth.now(clock.withZone(ZONE));
    }

    /** @param messages how many may be sent a month, at least 0 */
    public synchronized void limit(int messages) {
        if (messages < 0) {
            throw new IllegalArgumentException("limit: " + messages + " (expected: at least 0)");
        }
        limit = OptionalInt.of(messages);
    }

    public synchronized void unlimited() {
        limit = OptionalInt.empty();
    }

    /** Empty where there is no limit. */
    public synchronized OptionalInt limit() {
        return limit;
    }

    /** Messages counted this month. */
    public synchronized int used() {
        turnPage();
        return used;
    }

    /** Takes messages off the month; takes none and says false where they would pass the limit. */
    synchronized boolean take(int messages) {
        turnPage();
        if (limit.isPresent() && messages > limit.getAsInt() - used) {
            return false;
        }
        used += messages;
        return true;
    }

    private void turnPage() {
        YearMonth now = YearMonth.now(clock.withZone(ZONE));
        if (!now.equals(month)) {
            month = now;
            used = 0;
        }
    }
}
