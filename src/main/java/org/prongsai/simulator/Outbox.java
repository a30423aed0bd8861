package org.prongsai.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Every call the platform accepted from the bot, in order; what tests ask and wait for. */
public final class Outbox {

    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, List<Sent>> byChat = new HashMap<>();
    private final Map<String, List<Sent>> byEvent = new HashMap<>();

    synchronized void add(Sent call) {
        sent.add(call);
        byChat.computeIfAbsent(call.to(), to -> new ArrayList<>()).add(call);
        if (call.eventId() != null) {
            byEvent.computeIfAbsent(call.eventId(), id -> new ArrayList<>()).add(call);
        }
        notifyAll();
    }

    synchronized void clear() {
        sent.clear();
        byChat.clear();
        byEvent.clear();
    }

    public synchronized List<Sent> all() {
        return List.copyOf(sent);
    }

    /** How many calls have been accepted. */
    public synchronized int count() {
        return sent.size();
    }

    /** @param chat a person's or a group's id */
    public synchronized List<Sent> to(String chat) {
        return List.copyOf(byChat.getOrDefault(chat, List.of()));
    }

    /** The replies given with an event's token, and pushes that say the same to the same chat. */
    public synchronized List<Sent> answersTo(String eventId) {
        List<Sent> answers = new ArrayList<>(byEvent.getOrDefault(eventId, List.of()));
        for (Sent reply : List.copyOf(answers)) {
            to(reply.to()).stream()
                    .filter(other -> other.eventId() == null && other.messages().equals(reply.messages()))
                    .forEach(answers::add);
        }
        return answers;
    }

    /**
     * Waits for a chat's calls.
     *
     * @param count how many to wait for, those already there included
     * @return all of them, which may be more
     * @throws AssertionError if there are fewer when the time is over
     */
    public List<Sent> await(String chat, int count, Duration atMost) {
        return await(() -> byChat.getOrDefault(chat, List.of()).size(), () -> to(chat), count, atMost);
    }

    /** Waits for the answers to an event, as {@link #await(String, int, Duration)} does for a chat. */
    public Sent awaitAnswer(String eventId, Duration atMost) {
        return await(() -> byEvent.getOrDefault(eventId, List.of()).size(), () -> answersTo(eventId), 1, atMost)
                .get(0);
    }

    /** Waits for a number of accepted calls in all. */
    public List<Sent> awaitAll(int count, Duration atMost) {
        return await(sent::size, this::all, count, atMost);
    }

    /** @throws AssertionError unless exactly one answer to the event was accepted */
    public void assertAnsweredOnce(String eventId) {
        List<Sent> answers = answersTo(eventId);
        if (answers.size() != 1) {
            throw new AssertionError(answers.size() + " answers to event " + eventId + " (expected: 1): " + answers);
        }
    }

    /** Counts while it waits and copies once: tests of load wait for tens of thousands. */
    private synchronized List<Sent> await(IntSupplier there, Supplier<List<Sent>> calls, int count, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (there.getAsInt() < count) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError(
                        there.getAsInt() + " calls of the bot within " + atMost + " (expected: " + count + ")");
            }
            pause(left);
        }
        return calls.get();
    }

    private void pause(long nanos) {
        try {
            wait(Math.max(1, Duration.ofNanos(nanos).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the bot", e);
        }
    }
}
