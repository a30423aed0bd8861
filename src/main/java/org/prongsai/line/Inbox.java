package org.prongsai.line;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.prongsai.store.RedisScripts;
import org.prongsai.store.Script;
import org.prongsai.vault.Sealed;
import org.prongsai.vault.UnreadableException;
import org.prongsai.vault.Vault;

/**
 * The events that are accepted and not yet done, sealed in Redis, shared by all instances.
 *
 * <p>Guarantees: an event id is taken in once; the events of a chat come out in the order of LINE's timestamps, one at a
 * time over all instances; what a dead worker held comes out again once its lease is over; what was committed does not
 * change. Every step is one Lua script. Steps of a worker that lost its lease do nothing and answer false.
 */
final class Inbox {

    /** Part of every key: another number would strand what waits under the old one. */
    static final int PARTITIONS = 8;

    /** Longer than a handler and a bounded send can take together. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** LINE does not say for how long it sends again; a reply token is worthless after twenty minutes. */
    static final Duration REMEMBERED = Duration.ofDays(3);

    /** As long as unanswered questions are kept. */
    static final Duration DEAD_LETTERS_LAST = Duration.ofDays(90);

    private static final Duration ACCEPTS_WITHIN = Duration.ofMillis(1200);
    private static final String EVENT = "inbox.event";
    private static final String OUTCOME = "inbox.outcome";
    private static final String MEMORY = "inbox.memory";

    private static final Script ACCEPT = Script.of("inbox", "accept");
    private static final Script CLAIM = Script.of("inbox", "claim");
    private static final Script COMMIT = Script.of("inbox", "commit");
    private static final Script FINISH = Script.of("inbox", "finish");
    private static final Script RETRY = Script.of("inbox", "retry");
    private static final Script BURY = Script.of("inbox", "bury");
    private static final Script DUE = Script.of("inbox", "due");

    private final RedisScripts scripts;
    private final Vault vault;
    private final String instance =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final AtomicLong claims = new AtomicLong();

    Inbox(RedisScripts scripts, Vault vault) {
        this.scripts = scripts;
        this.vault = vault;
    }

    /**
     * Takes events in.
     *
     * @throws org.prongsai.store.StoreUnavailableException if not all are known to be stored; offering all of them again
     *     is harmless
     */
    Accepted accept(List<Envelope> events) {
        Map<Integer, List<Object>> byPartition = new TreeMap<>();
        for (Envelope event : events) {
            String chatKey = vault.pseudonym("chat", event.chat().id());
            Collections.addAll(
                    byPartition.computeIfAbsent(partition(chatKey), Inbox::acceptArguments),
                    chatKey,
                    event.id(),
                    event.timestamp() == null ? "" : event.timestamp(),
                    messageKey(event.message()),
                    messageKey(event.takesBack()),
                    vault.seal(EVENT, event.id(), event.raw()).bytes());
        }
        // All partitions at once: one after the other could take longer than LINE waits.
        Map<Integer, RedisScripts.Call> calls = new TreeMap<>();
        byPartition.forEach((partition, arguments) ->
                calls.put(partition, scripts.start(ACCEPT, keys(partition), arguments.toArray())));
        return sum(calls);
    }

    private static List<Object> acceptArguments(int partition) {
        return new ArrayList<>(List.of(prefix(partition), REMEMBERED.toMillis()));
    }

    private static Accepted sum(Map<Integer, RedisScripts.Call> calls) {
        long deadline = System.nanoTime() + ACCEPTS_WITHIN.toNanos();
        long[] sums = new long[3];
        List<Integer> woken = new ArrayList<>();
        calls.forEach((partition, call) -> {
            List<Object> counts = call.await(deadline);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += (Long) counts.get(i);
            }
            woken.addAll(Collections.nCopies(((Long) counts.get(3)).intValue(), partition));
        });
        return new Accepted(sums[0], sums[1], sums[2], woken);
    }

    /** Leases the chat of a partition that has waited longest; null if none is due. */
    @Nullable
    Claim claim(int partition) {
        String lease = instance + "-" + claims.incrementAndGet();
        List<Object> found = scripts.run(CLAIM, keys(partition), prefix(partition), lease, LEASE.toMillis());
        if (found.isEmpty()) {
            return null;
        }
        return new Claim(
                partition,
                string(found.get(0)),
                lease,
                string(found.get(1)),
                new Sealed((byte[]) found.get(2)),
                sealed(found.get(3)),
                sealed(found.get(4)),
                ((Long) found.get(5)).intValue(),
                ((Long) found.get(6)).intValue(),
                Duration.ofMillis((Long) found.get(7)),
                System.nanoTime());
    }

    /** @throws UnreadableException if the payload was not sealed with this secret */
    byte[] payload(Claim claim) {
        return vault.open(EVENT, claim.eventId(), claim.payload());
    }

    /** @throws UnreadableException if the outcome was not sealed with this secret */
    byte[] outcome(Claim claim, Sealed outcome) {
        return Packed.unpack(vault.open(OUTCOME, claim.eventId(), outcome));
    }

    /** What is remembered of the claim's chat; an unreadable memory is no memory. */
    Memory memory(Claim claim) {
        if (claim.memory() == null) {
            return Memory.NONE;
        }
        try {
            return new Memory(new String(vault.open(MEMORY, claim.chatKey(), claim.memory()), StandardCharsets.UTF_8));
        } catch (UnreadableException otherSecret) {
            return Memory.NONE;
        }
    }

    /** Settles what is sent, and what is remembered; true if this worker still had the event. */
    boolean commit(Claim claim, byte[] outcome, Memory memory) {
        return step(
                COMMIT,
                claim,
                vault.seal(OUTCOME, claim.eventId(), Packed.pack(outcome)).bytes(),
                sealed(claim, memory),
                Memory.LASTS.toMillis());
    }

    /** Ends an event that was committed, or needs nothing; true if its chat has more to do. */
    boolean finish(Claim claim) {
        return step(FINISH, claim);
    }

    /** Ends an event to which nothing is said; true if its chat has more to do. */
    boolean finish(Claim claim, Memory memory) {
        return step(FINISH, claim, sealed(claim, memory), Memory.LASTS.toMillis());
    }

    /** Puts an event off, and with it its chat's later ones. */
    boolean retry(Claim claim, Duration delay) {
        return step(RETRY, claim, delay.toMillis());
    }

    /**
     * Keeps an event as a dead letter.
     *
     * @param reason a class of error, never what a person wrote
     * @param apology what is sent in its stead; the event lives on until then
     */
    boolean bury(Claim claim, String reason, byte @Nullable [] apology) {
        return step(
                BURY,
                claim,
                reason,
                apology == null
                        ? ""
                        : vault.seal(OUTCOME, claim.eventId(), Packed.pack(apology))
                                .bytes(),
                DEAD_LETTERS_LAST.toMillis());
    }

    /** Starts looking at every partition; the answers are {chats due, chats with anything to do}. */
    List<RedisScripts.Call> due() {
        List<RedisScripts.Call> calls = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            calls.add(scripts.start(DUE, keys(partition), prefix(partition)));
        }
        return calls;
    }

    private boolean step(Script script, Claim claim, Object... rest) {
        Object[] arguments = new Object[4 + rest.length];
        arguments[0] = prefix(claim.partition());
        arguments[1] = claim.chatKey();
        arguments[2] = claim.lease();
        arguments[3] = claim.eventId();
        System.arraycopy(rest, 0, arguments, 4, rest.length);
        return (Long) scripts.run(script, keys(claim.partition()), arguments).get(0) == 1;
    }

    private Object sealed(Claim claim, Memory memory) {
        return memory.value().isEmpty()
                ? ""
                : vault.seal(MEMORY, claim.chatKey(), memory.value().getBytes(StandardCharsets.UTF_8))
                        .bytes();
    }

    private String messageKey(@Nullable String message) {
        return message == null ? "" : vault.pseudonym("message", message);
    }

    private static int partition(String chatKey) {
        return Math.floorMod(chatKey.hashCode(), PARTITIONS);
    }

    private static List<String> keys(int partition) {
        return List.of(prefix(partition) + "ready");
    }

    /** The braces make Redis Cluster keep a partition's keys in one place, so that one script can move them together. */
    private static String prefix(int partition) {
        return "{in-" + partition + "}:";
    }

    private static String string(Object bytes) {
        return new String((byte[]) bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable Sealed sealed(Object bytes) {
        return ((byte[]) bytes).length == 0 ? null : new Sealed((byte[]) bytes);
    }
}
