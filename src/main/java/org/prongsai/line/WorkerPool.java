package org.prongsai.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.prongsai.store.RedisScripts;
import org.prongsai.store.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.system.JavaVersion;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * A fixed number of workers that work the inbox off. The POST that brings an event wakes one at once; a look at the inbox
 * twice a second finds everything else that is due: what was put off, what a dead instance left, a wake-up that was lost.
 */
final class WorkerPool implements SmartLifecycle {

    /** After the web server, which must stop bringing events first; before Redis's connections. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);
    private static final int END = -1;

    private final Inbox inbox;
    private final EventProcessor processor;
    private final LoadingAnimation loading;
    private final LineMetrics metrics;
    private final int size;

    /** Partitions in which a chat is due; too many are harmless, a missing one is found by the next look. */
    private final BlockingQueue<Integer> due = new LinkedBlockingQueue<>(10_000);

    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile CountDownLatch ended = new CountDownLatch(0);
    private volatile boolean away;

    WorkerPool(
            Inbox inbox,
            EventProcessor processor,
            LoadingAnimation loading,
            LineMetrics metrics,
            InboxProperties properties) {
        this.inbox = inbox;
        this.processor = processor;
        this.loading = loading;
        this.metrics = metrics;
        this.size = properties.workers();
    }

    /** Wakes a worker for each of these partitions. */
    void wake(Collection<Integer> partitions) {
        partitions.forEach(due::offer);
    }

    @Override
    public synchronized void start() {
        due.clear();
        stopping = new CountDownLatch(1);
        ended = new CountDownLatch(size + 1);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("line-worker-");
        threads.setVirtualThreads(JavaVersion.getJavaVersion().isEqualOrNewerThan(JavaVersion.TWENTY_ONE));
        for (int i = 0; i < size; i++) {
            threads.execute(this::work);
        }
        threads.execute(this::look);
    }

    /** Lets every worker finish what it has in hand; what waits, waits in Redis. */
    @Override
    public synchronized void stop() {
        if (!isRunning()) {
            return;
        }
        stopping.countDown();
        due.clear();
        for (int i = 0; i < size; i++) {
            due.offer(END);
        }
        try {
            if (!ended.await(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("{} workers still busy after {}", ended.getCount(), STOPS_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void work() {
        try {
            for (int partition = due.take(); partition != END; partition = due.take()) {
                workOff(partition);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void workOff(int partition) {
        try {
            Claim claim = inbox.claim(partition);
            if (claim != null && processor.process(claim) && isRunning()) {
                due.offer(partition);
            }
        } catch (StoreUnavailableException e) {
            // The lease gives the chat back once Redis is.
            noteAway(e);
        } catch (RuntimeException | Error e) {
            log.error("A worker failed: {}", FailureClass.of(e));
        }
    }

    private void look() {
        try {
            do {
                loading.look();
                lookForDue();
            } while (!stopping.await(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void lookForDue() {
        try {
            List<RedisScripts.Call> calls = inbox.due();
            long deadline = System.nanoTime() + RedisScripts.TIMEOUT.toNanos();
            long waiting = 0;
            List<Integer> found = new ArrayList<>();
            for (int partition = 0; partition < calls.size(); partition++) {
                List<Object> counts = calls.get(partition).await(deadline);
                for (long left = Math.min((Long) counts.get(0), size); left > 0; left--) {
                    found.add(partition);
                }
                waiting += (Long) counts.get(1);
            }
            metrics.waiting(waiting);
            if (due.size() < size) {
                wake(found);
            }
            noteBack();
        } catch (StoreUnavailableException e) {
            noteAway(e);
        } catch (RuntimeException | Error e) {
            log.error("Looking for due events failed: {}", FailureClass.of(e));
        }
    }

    private void noteAway(StoreUnavailableException e) {
        if (!away && isRunning()) {
            away = true;
            log.error("Events wait: {}", e.getMessage());
        }
    }

    private void noteBack() {
        if (away) {
            away = false;
            log.info("Redis is back");
        }
    }
}
