package org.prongsai.line;

import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The only place that calls LINE to say something.
 *
 * <p>An answer goes out as a reply, which is free, while its token can be trusted; then as a push with a retry key made
 * from the event's id, so that however often it is sent LINE takes it once. To groups nothing is pushed: a push costs the
 * office one message for every member.
 */
final class Sender {

    /** LINE promises a minute after the webhook; the rest is for the way there. */
    static final Duration TOKEN_LASTS = Duration.ofSeconds(50);

    /** Above the client's own time-outs: connecting and reading together. */
    static final Duration BOUND = Duration.ofSeconds(8);

    private final MessagingApiClient client;
    private final LineMetrics metrics;

    Sender(MessagingApiClient client, LineMetrics metrics) {
        this.client = client;
        this.metrics = metrics;
    }

    /**
     * Sends once; never waits to try again.
     *
     * @param age how long ago the event was received
     */
    SendResult send(Received received, ReplyToken token, List<? extends Message> messages, Duration age) {
        if (age.compareTo(TOKEN_LASTS) < 0) {
            return counted("reply", reply(token, messages));
        }
        if (received.event().chat() instanceof Chat.OneToOne person) {
            return counted("push", push(retryKey(received.event()), person, messages));
        }
        return counted("reply", new SendResult.TooLate());
    }

    private SendResult reply(ReplyToken token, List<? extends Message> messages) {
        ReplyMessageRequest request = new ReplyMessageRequest.Builder(token.value(), List.copyOf(messages)).build();
        return await(client.replyMessage(request), false);
    }

    private SendResult push(UUID retryKey, Chat.OneToOne person, List<? extends Message> messages) {
        PushMessageRequest request = new PushMessageRequest.Builder(person.id(), List.copyOf(messages)).build();
        return await(client.pushMessage(retryKey, request), true);
    }

    /** Made from the event's id: a restart must not change it. */
    static UUID retryKey(Event event) {
        return UUID.nameUUIDFromBytes(event.id().getBytes(StandardCharsets.UTF_8));
    }

    private static SendResult await(CompletableFuture<?> call, boolean push) {
        try {
            call.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
            return new SendResult.Sent();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            return cause instanceof AbstractLineClientException answer
                    ? judged(answer, push)
                    : new SendResult.Again(cause.getClass().getSimpleName());
        } catch (TimeoutException e) {
            call.cancel(true);
            return new SendResult.Again("Timeout");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendResult.Again("Interrupted");
        }
    }

    private static SendResult judged(AbstractLineClientException answer, boolean push) {
        int code = answer.getCode();
        String reason = "LINE " + code;
        // 401: the channel token was revoked or mistyped; whoever mends it within minutes loses no answer.
        if (code >= 500 || code == 401 || (code == 429 && !isMonthlyLimit(answer))) {
            return new SendResult.Again(reason);
        }
        // 409: the retry key was accepted before. A used token: LINE's client sends a POST again by itself where a
        // connection breaks, and a worker may die between sending and noting it. A push would say it twice.
        if (code == 409 || (!push && code == 400 && isUsedToken(answer))) {
            return new SendResult.Sent();
        }
        return new SendResult.Refused(code == 429 ? reason + " monthly limit" : reason);
    }

    private static boolean isMonthlyLimit(AbstractLineClientException answer) {
        return error(answer).contains("monthly limit");
    }

    private static boolean isUsedToken(AbstractLineClientException answer) {
        return error(answer).contains("reply token");
    }

    private static String error(AbstractLineClientException answer) {
        return answer instanceof MessagingApiClientException known && known.getError() != null
                ? known.getError().toLowerCase(Locale.ROOT)
                : "";
    }

    private SendResult counted(String kind, SendResult result) {
        metrics.sent(kind, result);
        return result;
    }
}
