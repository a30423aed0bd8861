package org.prongsai.simulator;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers that look like the ones LINE issues. */
final class Ids {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final AtomicLong MESSAGES = new AtomicLong(580_000_000_000_000_000L);

    private Ids() {}

    static String user() {
        return "U" + hex(32);
    }

    static String group() {
        return "C" + hex(32);
    }

    static String message() {
        return Long.toString(MESSAGES.addAndGet(ThreadLocalRandom.current().nextLong(1, 1000)));
    }

    static String replyToken() {
        return hex(32);
    }

    static String request() {
        return UUID.randomUUID().toString();
    }

    static String richMenu() {
        return "richmenu-" + hex(32);
    }

    /** A ULID: 48 bits of milliseconds, then 80 random bits, in Crockford's base 32. */
    static String event(Instant at) {
        StringBuilder ulid = new StringBuilder(26);
        for (int shift = 45; shift >= 0; shift -= 5) {
            ulid.append(CROCKFORD.charAt((int) (at.toEpochMilli() >>> shift) & 31));
        }
        for (int i = 0; i < 16; i++) {
            ulid.append(CROCKFORD.charAt(ThreadLocalRandom.current().nextInt(32)));
        }
        return ulid.toString();
    }

    static String hex(int length) {
        StringBuilder hex = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            hex.append(Character.forDigit(ThreadLocalRandom.current().nextInt(16), 16));
        }
        return hex.toString();
    }
}
