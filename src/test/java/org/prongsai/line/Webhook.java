package org.prongsai.line;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes, signs and delivers webhooks as LINE does. */
final class Webhook {

    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final String ALICE = "U" + "a".repeat(32);
    static final String BOB = "U" + "b".repeat(32);
    static final String GROUP = "C" + "c".repeat(32);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicLong IDS = new AtomicLong();

    private Webhook() {}

    static String newId() {
        return "01TEST%020d".formatted(IDS.incrementAndGet());
    }

    static String body(String... events) {
        return "{\"destination\":\"U" + "d".repeat(32) + "\",\"events\":[" + String.join(",", events) + "]}";
    }

    /** A text message in 1:1; its reply token is {@code token-} and its id. */
    static String text(String id, String user, long timestamp, String text) {
        return event(
                id,
                "{\"type\":\"user\",\"userId\":\"" + user + "\"}",
                timestamp,
                "message",
                "\"message\":{\"id\":\"m-" + id + "\",\"type\":\"text\",\"text\":\"" + text + "\"}");
    }

    static String event(String id, String source, long timestamp, String type, String rest) {
        return "{\"type\":\"" + type + "\",\"mode\":\"active\",\"timestamp\":" + timestamp + ",\"source\":" + source
                + ",\"webhookEventId\":\"" + id
                + "\",\"deliveryContext\":{\"isRedelivery\":false},\"replyToken\":\"token-" + id + "\"" + ","
                + rest + "}";
    }

    static String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The status of a signed delivery. */
    static int deliver(URI bot, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return post(bot, bytes, sign(bytes));
    }

    static int post(URI bot, byte[] body, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(bot.resolve("/callback"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("x-line-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
