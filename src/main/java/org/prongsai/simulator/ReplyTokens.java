package org.prongsai.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reply tokens: each answers one event, once, within a minute of its (last) delivery. */
final class ReplyTokens {

    /** LINE: "must be used within one minute after receiving the webhook". */
    static final Duration LASTS = Duration.ofMinutes(1);

    /** LINE: the token of a redelivered event works again, unless over 20 minutes have passed since the event. */
    static final Duration AT_MOST = Duration.ofMinutes(20);

    /** What a token answers. */
    record Grant(String chat, String eventId, Instant issued, Instant delivered) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Clock clock;

    ReplyTokens(Clock clock) {
        this.clock = clock;
    }

    String issue(String chat, String eventId) {
        String token = Ids.replyToken();
        Instant now = clock.instant();
        grants.put(token, new Grant(chat, eventId, now, now));
        return token;
    }

    /** Starts the minute again for an unused token, as a redelivery does. */
    void renew(String token) {
        grants.computeIfPresent(
                token, (same, grant) -> new Grant(grant.chat(), grant.eventId(), grant.issued(), clock.instant()));
    }

    /** Uses a token up. Empty if it was never issued, has been used, or is too old. */
    Optional<Grant> redeem(String token) {
        return Optional.ofNullable(grants.remove(token)).filter(this::isFresh);
    }

    private boolean isFresh(Grant grant) {
        Instant now = clock.instant();
        return !now.isAfter(grant.delivered().plus(LASTS))
                && !now.isAfter(grant.issued().plus(AT_MOST));
    }
}
