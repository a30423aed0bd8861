package org.prongsai.line;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What an operator sees of the wire. */
final class LineMetrics {

    /** What can happen to an event. */
    enum Fate {
        ACCEPTED,
        DUPLICATE,
        WITHDRAWN,
        UNUSABLE,
        HANDLED,
        FAILED,
        BURIED
    }

    private final MeterRegistry registry;
    private final Map<Fate, Counter> events = new EnumMap<>(Fate.class);
    private final Timer answers;
    private final AtomicLong waiting = new AtomicLong();

    LineMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Fate fate : Fate.values()) {
            events.put(fate, registry.counter("line.events", "fate", lowerCase(fate.name())));
        }
        this.answers = Timer.builder("line.answers")
                .description("From a webhook's arrival to LINE having the answer")
                .register(registry);
        registry.gauge("line.chats.waiting", waiting);
    }

    void count(Fate fate, long number) {
        Objects.requireNonNull(events.get(fate)).increment(number);
    }

    /** @param kind {@code reply} or {@code push} */
    void sent(String kind, SendResult result) {
        String outcome = lowerCase(result.getClass().getSimpleName());
        registry.counter("line.sends", "kind", kind, "outcome", outcome).increment();
    }

    void answered(Duration age) {
        answers.record(age);
    }

    /** How many chats have anything to do, over all instances. */
    void waiting(long chats) {
        waiting.set(chats);
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
