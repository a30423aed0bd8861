package org.prongsai.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.bench.Load.Asked;
import org.prongsai.simulator.Sent;

/**
 * Which question got which answer.
 *
 * @param latencies of the answered, in nanoseconds from when the question was due, ascending
 * @param lost questions the bot took with 200 and never answered
 * @param refused questions it did not take and did not answer, which LINE would deliver again
 * @param doubled answers to what had been answered
 * @param bytes of all answers' JSON, in UTF-16 units
 * @param lastAnswer {@link System#nanoTime} of it
 */
record Tally(List<Long> latencies, long lost, long refused, int doubled, long bytes, long lastAnswer) {

    static Tally of(List<Asked> asked, Collection<Sent> sent) {
        Matching matching = new Matching(asked);
        sent.forEach(matching::reply);
        sent.forEach(matching::push);
        matching.latencies.sort(null);
        long bytes = sent.stream()
                .mapToLong(answer -> answer.messages().toString().length())
                .sum();
        long last = sent.stream().mapToLong(Sent::nanos).max().orElse(0);
        return new Tally(
                matching.latencies,
                matching.unanswered(true),
                matching.unanswered(false),
                matching.doubled,
                bytes,
                last);
    }

    int answered() {
        return latencies.size();
    }

    /** @param share 0.5 for the median, 1 for the worst; in milliseconds, 0 without answers */
    double millis(double share) {
        if (latencies.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(share * latencies.size()) - 1;
        return latencies.get(Math.max(0, index)) / 1e6;
    }

    private static final class Matching {

        private final Map<String, Asked> byEvent = new HashMap<>();
        private final Map<String, Deque<Asked>> open = new HashMap<>();
        private final List<Long> latencies = new ArrayList<>();
        private int doubled;

        Matching(List<Asked> asked) {
            for (Asked each : asked) {
                byEvent.put(each.posted().eventId(), each);
                open.computeIfAbsent(each.chat(), chat -> new ArrayDeque<>()).add(each);
            }
        }

        /** A reply's token says what it answers, and works once. */
        void reply(Sent answer) {
            Asked question = byEvent.get(answer.eventId());
            if (question != null && open.get(question.chat()).remove(question)) {
                latencies.add(answer.nanos() - question.due());
            }
        }

        /** A push does not say: it is taken for the chat's oldest open question, else for one answer too many. */
        void push(Sent answer) {
            if (answer.eventId() != null) {
                return;
            }
            Deque<Asked> questions = open.get(answer.to());
            if (questions == null || questions.isEmpty()) {
                doubled++;
            } else {
                latencies.add(answer.nanos() - questions.remove().due());
            }
        }

        long unanswered(boolean taken) {
            return open.values().stream()
                    .flatMap(Deque::stream)
                    .filter(each -> (each.posted().status().getNow(0) == 200) == taken)
                    .count();
        }
    }
}
