package org.prongsai.line;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.line.LineMetrics.Fate;
import org.prongsai.vault.Sealed;
import org.prongsai.vault.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one claimed event as far as it goes: handle, commit, send, finish. Whatever fails is put off or buried in the
 * inbox; nothing here waits to try again.
 */
final class EventProcessor {

    static final int MAX_TRIES = 5;

    /** With {@link #backOff} some four minutes. */
    static final int MAX_SENDS = 14;

    private static final Logger log = LoggerFactory.getLogger(EventProcessor.class);

    private final Inbox inbox;
    private final EventReader reader;
    private final EventHandler handler;
    private final Sender sender;
    private final LoadingAnimation loading;
    private final LineMetrics metrics;

    EventProcessor(
            Inbox inbox,
            EventReader reader,
            EventHandler handler,
            Sender sender,
            LoadingAnimation loading,
            LineMetrics metrics) {
        this.inbox = inbox;
        this.reader = reader;
        this.handler = handler;
        this.sender = sender;
        this.loading = loading;
        this.metrics = metrics;
    }

    /** True if the claim's chat has more to do. */
    boolean process(Claim claim) {
        Received received;
        try {
            received = reader.read(claim.eventId(), inbox.payload(claim));
        } catch (UnreadableException e) {
            return bury(claim, FailureClass.of(e), null);
        }
        if (claim.outcome() != null) {
            return sendAgain(claim, received, claim.outcome());
        }
        if (claim.tries() > MAX_TRIES) {
            // Whoever claimed it last did not live to say how it failed.
            return giveUp(claim, received, "worker lost");
        }
        return handle(claim, received);
    }

    private boolean handle(Claim claim, Received received) {
        Memory memory = inbox.memory(claim);
        Outcome outcome;
        List<ComposedMessage> messages;
        LoadingAnimation.Watch watch = loading.watch(received, claim);
        try (watch) {
            outcome = received.silenced() ? Outcome.silence(memory) : handler.handle(received.event(), memory);
            messages = Composer.compose(outcome.replies());
        } catch (RuntimeException | Error e) {
            return failed(claim, received, e);
        }
        metrics.count(Fate.HANDLED, 1);
        if (messages.isEmpty() || !received.answerable()) {
            return inbox.finish(claim, outcome.memory());
        }
        return inbox.commit(claim, Composer.bytes(messages), outcome.memory()) && send(claim, received, messages);
    }

    private boolean failed(Claim claim, Received received, Throwable failure) {
        metrics.count(Fate.FAILED, 1);
        String reason = FailureClass.of(failure);
        log.warn("{} failed, try {} of {}: {}", received.event(), claim.tries(), MAX_TRIES, reason);
        if (claim.tries() >= MAX_TRIES) {
            return giveUp(claim, received, reason);
        }
        loading.show(received);
        // The fifth try must still find the reply token alive.
        inbox.retry(claim, backOff(claim.tries() - 1));
        return false;
    }

    /** Keeps the event as a dead letter and says sorry. */
    private boolean giveUp(Claim claim, Received received, String reason) {
        List<ComposedMessage> apology = apology(received);
        if (apology == null) {
            return bury(claim, reason, null);
        }
        return bury(claim, reason, Composer.bytes(apology)) && send(claim, received, apology);
    }

    private @Nullable List<ComposedMessage> apology(Received received) {
        if (!received.answerable()) {
            return null;
        }
        try {
            List<ComposedMessage> apology =
                    Composer.compose(handler.apologise(received.event()).replies());
            return apology.isEmpty() ? null : apology;
        } catch (RuntimeException | Error e) {
            log.error("No apology for {}: {}", received.event(), FailureClass.of(e));
            return null;
        }
    }

    private boolean bury(Claim claim, String reason, byte @Nullable [] apology) {
        metrics.count(Fate.BURIED, 1);
        log.error("Event {} is a dead letter: {}", claim.eventId(), reason);
        return inbox.bury(claim, reason, apology);
    }

    private boolean sendAgain(Claim claim, Received received, Sealed outcome) {
        try {
            return send(claim, received, Composer.read(inbox.outcome(claim, outcome)));
        } catch (UnreadableException e) {
            return bury(claim, FailureClass.of(e), null);
        }
    }

    private boolean send(Claim claim, Received received, List<ComposedMessage> messages) {
        if (received.replyToken() == null) {
            return inbox.finish(claim);
        }
        SendResult result = sender.send(received, received.replyToken(), messages, claim.ageNow());
        if (result instanceof SendResult.Sent) {
            metrics.answered(claim.ageNow());
        } else if (result instanceof SendResult.Again again) {
            return putOff(claim, received, again.reason());
        } else if (result instanceof SendResult.Refused refused) {
            return bury(claim, refused.reason(), null);
        }
        return inbox.finish(claim);
    }

    private boolean putOff(Claim claim, Received received, String reason) {
        if (claim.sends() + 1 >= MAX_SENDS) {
            return bury(claim, reason, null);
        }
        log.info("{} is not sent yet, try {}: {}", received.event(), claim.sends() + 1, reason);
        loading.show(received);
        inbox.retry(claim, backOff(claim.sends()));
        return false;
    }

    /** Half a second, doubling to half a minute. */
    static Duration backOff(int failures) {
        return Duration.ofMillis(Math.min(30_000, 500L << Math.min(failures, 10)));
    }
}
