package org.prongsai.simulator;

import java.util.concurrent.CompletableFuture;

/**
 * What somebody did and how the bot took it.
 *
 * @param eventId the webhook event's id; empty where LINE tells the bot nothing, as in a group without it
 * @param messageId the message's id; empty for events that are no message
 * @param nanos {@link System#nanoTime} when the webhook went out, for measuring only
 * @param status the bot's answer to the first delivery: its HTTP status, 0 for none within LINE's two seconds
 */
public record Posted(String eventId, String messageId, long nanos, CompletableFuture<Integer> status) {

    static Posted untold(String messageId) {
        return new Posted("", messageId, System.nanoTime(), CompletableFuture.completedFuture(0));
    }

    /** Waits for the bot's answer to the webhook. */
    public int awaitStatus() {
        return status.join();
    }
}
