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
 * @param refused questions whose webhook the bot did not take with 200
 * @param bytes of all answers' JSON
 * @param lastAnswer {@link System#nanoTime} of it
 */
record Tally(List<Long> latencies, int lost, int doubled, long refused, long bytes, long lastAnswer) {

    static Tally of(List<Asked> asked, Collection<Sent> sent) {
        Map<String, Deque<Asked>> open = new HashMap<>();
        Map<String, Asked> byEvent = new HashMap<>();
        for (Asked each : asked) {
            byEvent.put(each.posted().eventId(), each);
            open.computeIfAbsent(each.chat(), chat -> new ArrayDeque<>()).add(each);
        }
        List<Long> latencies = new ArrayList<>();
        int doubled = 0;
        long bytes = 0;
        long last = 0;
        for (Sent answer : replies(sent)) {
            Asked question = byEvent.get(answer.eventId());
            if (question != null && open.get(question.chat()).remove(question)) {
                latencies.add(answer.nanos() - question.due());
            }
        }
        // A push does not say what it answers: it is taken for the chat's oldest open question, else for one too many.
        for (Sent answer : sent) {
            bytes += answer.messages().toString().length();
            last = Math.max(last, answer.nanos());
            if (answer.eventId() == null) {
                Asked question =
                        open.getOrDefault(answer.to(), new ArrayDeque<>()).poll();
                if (question == null) {
                    doubled++;
                } else {
                    latencies.add(answer.nanos() - question.due());
                }
            }
        }
        latencies.sort(null);
        int lost = open.values().stream().mapToInt(Deque::size).sum();
        long refused = asked.stream()
                .filter(each -> each.posted().status().getNow(0) != 200)
                .count();
        return new Tally(latencies, lost, doubled, refused, bytes, last);
    }

    private static List<Sent> replies(Collection<Sent> sent) {
        return sent.stream().filter(call -> call.eventId() != null).toList();
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
}
