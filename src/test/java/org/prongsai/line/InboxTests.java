package org.prongsai.line;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.store.TestRedis;
import org.prongsai.vault.Secret;
import org.prongsai.vault.Vault;

class InboxTests {

    @TempDir
    static Path data;

    static TestRedis redis;
    static Vault vault;

    /** Two instances on one Redis. */
    private final Inbox inbox = new Inbox(redis.scripts(), vault);

    private final Inbox other = new Inbox(redis.scripts(), vault);

    @BeforeAll
    static void start() throws Exception {
        redis = TestRedis.start(data);
        vault = new Vault(Secret.parse(Base64.getEncoder().encodeToString(new byte[32])));
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void empty() {
        redis.commands().flushall();
    }

    @Test
    void givesOutWhatItTookIn() {
        String event = Webhook.text("e1", Webhook.ALICE, 1, "hello");

        accept(event);

        Claim claim = requireNonNull(claim(inbox));
        assertThat(claim.eventId()).isEqualTo("e1");
        assertThat(new String(inbox.payload(claim), StandardCharsets.UTF_8)).isEqualTo(event);
        assertThat(claim.tries()).isEqualTo(1);
        assertThat(claim.outcome()).isNull();
    }

    @Test
    void takesAnEventInOnce() {
        String event = Webhook.text("e1", Webhook.ALICE, 1, "hello");

        assertThat(accept(event).accepted()).isEqualTo(1);
        assertThat(accept(event)).isEqualTo(new Accepted(0, 1, 0, List.of()));
    }

    @Test
    void remembersAnEventThatIsDone() {
        String event = Webhook.text("e1", Webhook.ALICE, 1, "hello");
        accept(event);
        inbox.finish(requireNonNull(claim(inbox)), Memory.NONE);

        accept(event);

        assertThat(claim(other)).isNull();
    }

    @Test
    void aRedeliveryRenewsTheReplyTokensMinute() {
        String event = Webhook.text("e1", Webhook.ALICE, 1, "hello");
        accept(event);
        redis.commands().hset(redis.commands().keys("*box*").get(0), "received:e1", "1");
        accept(event);

        assertThat(requireNonNull(claim(inbox)).age()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void givesAChatsEventsOutInLinesOrderOneAtATime() {
        accept(Webhook.text("late", Webhook.ALICE, 2, "2"), Webhook.text("early", Webhook.ALICE, 1, "1"));

        Claim first = requireNonNull(claim(inbox));

        assertThat(first.eventId()).isEqualTo("early");
        assertThat(claim(other)).isNull();
        assertThat(inbox.finish(first, Memory.NONE)).isTrue();
        assertThat(requireNonNull(claim(other)).eventId()).isEqualTo("late");
    }

    @Test
    void servesDifferentChatsAtTheSameTime() {
        accept(Webhook.text("a", Webhook.ALICE, 1, "1"), Webhook.text("b", Webhook.BOB, 1, "1"));

        assertThat(claim(inbox)).isNotNull();
        assertThat(claim(inbox)).isNotNull();
    }

    @Test
    void keepsTheOrderOfEveryChatWithManyWorkersOnTwoInstances() throws Exception {
        int chats = 30;
        int each = 10;
        List<String> events = new ArrayList<>();
        for (int chat = 0; chat < chats; chat++) {
            for (int n = 0; n < each; n++) {
                events.add(Webhook.text("%d-%d".formatted(chat, n), "U%032x".formatted(chat), n + 1, "x"));
            }
        }
        Collections.shuffle(events, new java.util.Random(1));
        accept(events.toArray(String[]::new));

        Map<String, List<String>> order = new ConcurrentHashMap<>();
        workOff(8, claim -> order.computeIfAbsent(claim.chatKey(), any -> new CopyOnWriteArrayList<>())
                .add(claim.eventId().substring(claim.eventId().indexOf('-') + 1)));

        assertThat(order).hasSize(chats);
        assertThat(order.values())
                .allSatisfy(seen -> assertThat(seen).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
    }

    @Test
    void givesBackWhatADeadWorkerHeld() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "hello"));
        claim(inbox);

        assertThat(claim(other)).isNull();
        leasesEnd();

        assertThat(requireNonNull(claim(other)).tries()).isEqualTo(2);
    }

    @Test
    void aWorkerThatLostItsLeaseChangesNothing() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "hello"));
        Claim stalled = requireNonNull(claim(inbox));
        leasesEnd();
        Claim current = requireNonNull(claim(other));

        assertThat(inbox.commit(stalled, bytes("stale"), Memory.NONE)).isFalse();
        assertThat(inbox.finish(stalled, new Memory("stale"))).isFalse();
        assertThat(inbox.retry(stalled, Duration.ZERO)).isFalse();
        assertThat(inbox.bury(stalled, "stale", null)).isFalse();
        assertThat(other.commit(current, bytes("current"), Memory.NONE)).isTrue();
    }

    @Test
    void whatWasCommittedStaysAsItIs() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "hello"));
        Claim first = requireNonNull(claim(inbox));
        inbox.commit(first, bytes("answer"), new Memory("m"));
        leasesEnd();

        Claim second = requireNonNull(claim(other));

        assertThat(other.outcome(second, requireNonNull(second.outcome()))).isEqualTo(bytes("answer"));
        assertThat(other.memory(second)).isEqualTo(new Memory("m"));
    }

    @Test
    void remembersBetweenTheEventsOfAChatOnly() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "1"), Webhook.text("e2", Webhook.ALICE, 2, "2"));
        inbox.finish(requireNonNull(claim(inbox)), new Memory("of the first"));

        assertThat(other.memory(requireNonNull(claim(other)))).isEqualTo(new Memory("of the first"));
        accept(Webhook.text("e3", Webhook.BOB, 3, "3"));
        assertThat(other.memory(requireNonNull(claim(other)))).isEqualTo(Memory.NONE);
    }

    @Test
    void forgetsAMemoryAfterItsTime() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "1"));
        inbox.finish(requireNonNull(claim(inbox)), new Memory("m"));

        String key = redis.commands().keys("*memory*").get(0);
        assertThat(redis.commands().pttl(key)).isBetween(1L, Memory.LASTS.toMillis());
    }

    @Test
    void leavesOnlyWhatIsToBeRememberedOfADoneEvent() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "1"));
        inbox.finish(requireNonNull(claim(inbox)), Memory.NONE);

        assertThat(redis.commands().keys("*")).singleElement().asString().contains(":seen:");
        assertThat(redis.commands().pttl(redis.commands().keys("*").get(0))).isBetween(1L, Inbox.REMEMBERED.toMillis());
    }

    @Test
    void putsAnEventOffAndTheLaterOnesBehindIt() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "1"), Webhook.text("e2", Webhook.ALICE, 2, "2"));

        inbox.retry(requireNonNull(claim(inbox)), Duration.ofMinutes(1));

        assertThat(claim(other)).isNull();
        leasesEnd();
        assertThat(requireNonNull(claim(other)).eventId()).isEqualTo("e1");
    }

    @Test
    void countsHowOftenSendingFailed() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "1"));
        Claim claim = requireNonNull(claim(inbox));
        inbox.commit(claim, bytes("answer"), Memory.NONE);

        inbox.retry(claim, Duration.ZERO);

        assertThat(requireNonNull(claim(inbox)).sends()).isEqualTo(1);
    }

    @Test
    void aMessageTakenBackIsGoneAndItsUnsendIsGivenOut() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "secret"));

        accept(Webhook.unsend("e2", Webhook.ALICE, 2, "m-e1"));

        Claim claim = requireNonNull(claim(inbox));
        assertThat(claim.eventId()).isEqualTo("e2");
        inbox.finish(claim, Memory.NONE);
        assertThat(redis.commands().keys("*box*")).isEmpty();
    }

    @Test
    void aMessageTakenBackBeforeItCameIsNotTakenIn() {
        accept(Webhook.unsend("e2", Webhook.ALICE, 2, "m-e1"));

        assertThat(accept(Webhook.text("e1", Webhook.ALICE, 1, "secret"))).isEqualTo(new Accepted(0, 0, 1, List.of()));
    }

    @Test
    void aMessageTakenBackWhileItIsHandledIsNotAnswered() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "secret"));
        Claim handled = requireNonNull(claim(inbox));
        accept(Webhook.unsend("e2", Webhook.ALICE, 2, "m-e1"));

        assertThat(inbox.commit(handled, bytes("answer"), new Memory("secret"))).isFalse();

        Claim next = requireNonNull(claim(inbox));
        assertThat(next.eventId()).isEqualTo("e2");
        assertThat(inbox.memory(next)).isEqualTo(Memory.NONE);
    }

    @Test
    void keepsADeadLetterSealedWithItsReason() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "secret"));
        Claim claim = requireNonNull(claim(inbox));

        inbox.bury(claim, "IllegalStateException", null);

        String dead = redis.commands().keys("*dead*").get(0);
        assertThat(redis.commands()
                        .xrange(dead, io.lettuce.core.Range.unbounded())
                        .get(0)
                        .getBody())
                .containsEntry("id", "e1")
                .containsEntry("reason", "IllegalStateException")
                .doesNotContainValue("secret");
        assertThat(redis.commands().keys("*box*")).isEmpty();
    }

    @Test
    void aBuriedEventLivesUntilTheApologyIsSent() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "secret"));
        Claim claim = requireNonNull(claim(inbox));
        inbox.bury(claim, "IllegalStateException", bytes("sorry"));
        leasesEnd();

        Claim again = requireNonNull(claim(other));

        assertThat(other.outcome(again, requireNonNull(again.outcome()))).isEqualTo(bytes("sorry"));
    }

    @Test
    void emptiesItselfThoughRedisIsFull() {
        accept(Webhook.text("e1", Webhook.ALICE, 1, "1"), Webhook.text("e2", Webhook.ALICE, 2, "2"));
        redis.commands().configSet("maxmemory", "1");
        try {
            Claim first = requireNonNull(claim(inbox));
            inbox.commit(first, bytes("answer"), new Memory("m"));
            assertThat(inbox.finish(first)).isTrue();
            inbox.retry(requireNonNull(claim(inbox)), Duration.ZERO);
            assertThat(inbox.finish(requireNonNull(claim(inbox)), new Memory("m")))
                    .isFalse();
        } finally {
            redis.commands().configSet("maxmemory", "0");
        }
        assertThat(redis.commands().keys("*box*")).isEmpty();
    }

    private Accepted accept(String... events) {
        return inbox.accept(WebhookBody.read(Webhook.body(events)).events());
    }

    private static @Nullable Claim claim(Inbox inbox) {
        for (int partition = 0; partition < Inbox.PARTITIONS; partition++) {
            Claim claim = inbox.claim(partition);
            if (claim != null) {
                return claim;
            }
        }
        return null;
    }

    private void workOff(int workers, java.util.function.Consumer<Claim> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Inbox mine = i % 2 == 0 ? inbox : other;
            running.add(threads.submit(() -> {
                while (!redis.commands().keys("*ready").isEmpty()) {
                    Claim claim = claim(mine);
                    if (claim != null) {
                        work.accept(claim);
                        mine.finish(claim, Memory.NONE);
                    }
                }
            }));
        }
        for (Future<?> worker : running) {
            worker.get();
        }
        threads.shutdown();
    }

    /** Lets every lease and every putting off run out, as time would. */
    private static void leasesEnd() {
        for (String ready : redis.commands().keys("*ready")) {
            redis.commands().zrange(ready, 0, -1).forEach(chat -> redis.commands()
                    .zadd(ready, 1, chat));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
