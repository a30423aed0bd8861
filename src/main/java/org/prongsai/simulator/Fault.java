package org.prongsai.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Something that goes wrong with one call.
 *
 * @param afterEffect whether the call takes effect although its answer is spoilt: "delivered but not answered"
 * @param delay how long the answer is held back
 * @param outcome what the caller gets
 * @param status the answer's status, for {@link Outcome#ANSWER}
 */
public record Fault(boolean afterEffect, Duration delay, Outcome outcome, int status, String contentType, String body) {

    /** What the caller gets. */
    public enum Outcome {
        /** The real answer, late. */
        REAL,
        /** A made-up answer. */
        ANSWER,
        /** The connection closes without an answer. */
        CLOSED
    }

    /** A JSON error in LINE's form instead of the call's effect. */
    public static Fault status(int status) {
        return answer(status, "application/json", "{\"message\":\"status " + status + " on demand\"}");
    }

    /** What a proxy before LINE answers when LINE is away. */
    public static Fault html(int status) {
        return answer(status, "text/html", "<html><body><h1>" + status + "</h1></body></html>");
    }

    public static Fault empty(int status) {
        return answer(status, "text/html", "");
    }

    public static Fault rateLimited() {
        return answer(
                429, "application/json", "{\"message\":\"The API rate limit has been exceeded. Try again later.\"}");
    }

    /** The call works; its answer comes late. */
    public static Fault late(Duration delay) {
        return new Fault(true, delay, Outcome.REAL, 0, "", "");
    }

    public static Fault closedBeforeEffect() {
        return new Fault(false, Duration.ZERO, Outcome.CLOSED, 0, "", "");
    }

    /** The messages are delivered, the caller never hears of it. */
    public static Fault closedAfterEffect() {
        return new Fault(true, Duration.ZERO, Outcome.CLOSED, 0, "", "");
    }

    /** This answer's wording, but the call takes effect first. */
    public Fault afterItsEffect() {
        return new Fault(true, delay, outcome, status, contentType, body);
    }

    private static Fault answer(int status, String contentType, String body) {
        return new Fault(false, Duration.ZERO, Outcome.ANSWER, status, contentType, body);
    }

    Response response() {
        return Response.bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }
}
