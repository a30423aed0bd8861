package org.prongsai.bench;

import java.time.Duration;
import java.util.List;

/**
 * What is offered to each bot, from system properties.
 *
 * @param rate {@code bench.rate}, events a second
 * @param seconds {@code bench.seconds}, how long the measured load lasts
 * @param warmUp {@code bench.warmup}, events that are offered, at a quarter of the rate, before anything is measured
 * @param people {@code bench.people}, how many people ask in turn
 * @param bots {@code bench.bots}, which bots by name, comma-separated
 * @param flags {@code bench.flags}, further flags for every bot's JVM, for profiling
 */
record Settings(int rate, int seconds, int warmUp, int people, List<String> bots, List<String> flags) {

    /** LINE's rules: a load test belongs on a stand-in, and here also within bounds. */
    private static final int MOST_EVENTS = 200_000;

    /** How long LINE takes to answer a call. */
    static final Duration LINE_TAKES = Duration.ofMillis(50);

    Settings {
        require("bench.rate", rate, 1, 5_000);
        require("bench.seconds", seconds, 1, 600);
        require("bench.rate * bench.seconds", rate * seconds, 1, MOST_EVENTS);
        require("bench.warmup", warmUp, 1, MOST_EVENTS);
        require("bench.people", people, 1, MOST_EVENTS);
    }

    static Settings fromProperties() {
        return new Settings(
                Integer.getInteger("bench.rate", 400),
                Integer.getInteger("bench.seconds", 30),
                Integer.getInteger("bench.warmup", 3000),
                Integer.getInteger("bench.people", 2000),
                words(System.getProperty("bench.bots", "prongsai,echo-bot"), ","),
                words(System.getProperty("bench.flags", ""), " "));
    }

    int events() {
        return rate * seconds;
    }

    int warmUpRate() {
        return Math.max(1, rate / 4);
    }

    private static List<String> words(String text, String separator) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(separator));
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + "=" + value + " (expected: " + least + " to " + most + ")");
        }
    }
}
