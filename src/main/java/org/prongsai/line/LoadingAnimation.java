package org.prongsai.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Shows a person that the bot is at it when an answer takes more than a second. Best effort: nothing waits for it and
 * nothing fails with it. LINE shows it in chats with one person only.
 */
final class LoadingAnimation {

    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Multiple of five; LINE takes it away with the answer. */
    private static final int SHOWN_SECONDS = 20;

    /** LINE allows a hundred a second; a bot in trouble must not spend its calls on this. */
    private static final int AT_A_TIME = 8;

    private final MessagingApiClient client;
    private final Semaphore calls = new Semaphore(AT_A_TIME);
    private final Set<Watch> watched = ConcurrentHashMap.newKeySet();

    LoadingAnimation(MessagingApiClient client) {
        this.client = client;
    }

    /** An event being handled; closed when its handler returns. */
    final class Watch implements AutoCloseable {

        private final Received received;
        private final Claim claim;

        private Watch(Received received, Claim claim) {
            this.received = received;
            this.claim = claim;
        }

        @Override
        public void close() {
            watched.remove(this);
        }
    }

    /** Keeps an eye on an event until the watch is closed. */
    Watch watch(Received received, Claim claim) {
        Watch watch = new Watch(received, claim);
        watched.add(watch);
        return watch;
    }

    /** To be called several times a second: shows the animation for what is being handled for too long. */
    void look() {
        for (Watch watch : watched) {
            if (watch.claim.ageNow().compareTo(PATIENCE) > 0 && watched.remove(watch)) {
                show(watch.received);
            }
        }
    }

    /** Shows it now, for an answer that is known to take longer. */
    void show(Received received) {
        if (received.answerable() && received.event().chat() instanceof Chat.OneToOne person && calls.tryAcquire()) {
            client.showLoadingAnimation(new ShowLoadingAnimationRequest(person.id(), SHOWN_SECONDS))
                    .whenComplete((shown, failure) -> calls.release());
        }
    }
}
