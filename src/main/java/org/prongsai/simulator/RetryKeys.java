package org.prongsai.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which retry keys have been accepted, for the day LINE remembers them. */
final class RetryKeys {

    /** LINE: a retry key is valid for 24 hours from the first request. */
    static final Duration LASTS = Duration.ofHours(24);

    private final Map<String, Sent> accepted = new HashMap<>();
    private final Clock clock;

    RetryKeys(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<Sent> find(String key) {
        Instant since = clock.instant().minus(LASTS);
        return Optional.ofNullable(accepted.get(key)).filter(sent -> !sent.at().isBefore(since));
    }

    synchronized void keep(String key, Sent sent) {
        accepted.put(key, sent);
    }
}
