package org.prongsai.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.simulator.LinePlatform;
import org.prongsai.simulator.Phone;
import org.prongsai.simulator.Posted;

/** People who ask on a fixed schedule, however long the bot takes: a bot that stalls is not spared what comes meanwhile. */
final class Load {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration LAST_ANSWER_WITHIN = Duration.ofSeconds(150);
    private static final Duration NOTHING_MORE = Duration.ofSeconds(10);

    private final LinePlatform platform;
    private final List<String> questions;

    Load(LinePlatform platform, List<String> questions) {
        this.platform = platform;
        this.questions = questions;
    }

    /**
     * One question that was asked.
     *
     * @param chat who asked
     * @param due {@link System#nanoTime} at which it was to be delivered
     */
    record Asked(Posted posted, String chat, long due) {

        long lateness() {
            return posted.nanos() - due;
        }
    }

    /** Waits until the bot takes a signed webhook without events, as the console's "Verify" button sends. */
    Duration awaitReady(BotProcess bot) {
        byte[] verify = ("{\"destination\":\"" + platform.channel().botId() + "\",\"events\":[]}")
                .getBytes(StandardCharsets.UTF_8);
        while (platform.webhooks().post(verify).join() != 200) {
            Duration waited = bot.sinceStart();
            if (!bot.isAlive() || waited.compareTo(READY_WITHIN) > 0) {
                throw new IllegalStateException("bot not ready after " + waited + "; see its log in target/bench");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return bot.sinceStart();
    }

    /** Has people ask in turn. Everything said before is forgotten. */
    List<Asked> offer(int events, int rate, int people) {
        platform.reset();
        List<Phone> phones = phones(Math.min(people, events));
        Random choice = new Random(events);
        List<Asked> asked = new ArrayList<>(events);
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (int i = 0; i < events; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
            sleepUntil(due);
            Phone phone = phones.get(i % phones.size());
            Posted posted = phone.says(questions.get(choice.nextInt(questions.size())));
            asked.add(new Asked(posted, phone.owner().id(), due));
        }
        return asked;
    }

    /** Waits for as many calls as questions, or until no more come. */
    void awaitAnswers(int count) {
        long deadline = System.nanoTime() + LAST_ANSWER_WITHIN.toNanos();
        long lastNew = System.nanoTime();
        int known = 0;
        while (known < count && System.nanoTime() < deadline) {
            sleepUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20));
            int now = platform.outbox().count();
            if (now > known) {
                lastNew = System.nanoTime();
            } else if (System.nanoTime() - lastNew > NOTHING_MORE.toNanos()) {
                return;
            }
            known = now;
        }
    }

    private List<Phone> phones(int people) {
        Stream<Phone> phones = IntStream.range(0, people).mapToObj(i -> platform.phone(platform.friend("person " + i)));
        return phones.toList();
    }

    private static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
