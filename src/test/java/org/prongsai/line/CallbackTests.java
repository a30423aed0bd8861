package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.simulator.LinePlatformServer;
import org.prongsai.simulator.Phone;
import org.prongsai.simulator.Posted;
import org.prongsai.simulator.Webhooks;

class CallbackTests {

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    static Path data;

    static LinePlatformServer line;
    static TestBot bot;

    @BeforeAll
    static void start() {
        line = TestBot.line();
        bot = TestBot.start(line, data, TestBot.Echo.class);
    }

    @AfterAll
    static void stop() {
        bot.close();
        line.close();
    }

    @Test
    void answersATextMessage() {
        Posted question = somebody().says("hello");

        assertThat(question.awaitStatus()).isEqualTo(200);
        assertThat(line.platform()
                        .outbox()
                        .awaitAnswer(question.eventId(), SOON)
                        .words())
                .isEqualTo("hello");
    }

    @Test
    void answersAnEventDeliveredTwiceOnce() {
        Posted question = somebody().says("twice");
        question.awaitStatus();

        assertThat(webhooks().duplicate(question.eventId()).join()).isEqualTo(200);
        assertThat(webhooks().redeliver(question.eventId()).join()).isEqualTo(200);

        assertSettled(question);
        line.platform().outbox().assertAnsweredOnce(question.eventId());
    }

    @Test
    void takesTheConsolesCheckWithoutEvents() {
        assertThat(webhooks().post(Webhook.body()).join()).isEqualTo(200);
    }

    @Test
    void refusesASignatureOfAnotherBody() {
        byte[] body = Webhook.body();

        assertThat(webhooks()
                        .post(body, "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")
                        .join())
                .isEqualTo(401);
    }

    @Test
    void refusesASignatureThatIsNotBase64() {
        assertThat(webhooks().post(Webhook.body(), "***").join()).isEqualTo(401);
    }

    @Test
    void refusesABodyWithoutSignature() throws Exception {
        HttpURLConnection post = (HttpURLConnection) bot.callback().toURL().openConnection();
        post.setRequestMethod("POST");
        post.setDoOutput(true);
        post.getOutputStream().write(Webhook.body());

        assertThat(post.getResponseCode()).isEqualTo(401);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThat(webhooks()
                        .post("{\"events\":[".getBytes(StandardCharsets.UTF_8))
                        .join())
                .isEqualTo(400);
    }

    @Test
    void refusesABodyWithoutEvents() {
        assertThat(webhooks().post("{}".getBytes(StandardCharsets.UTF_8)).join())
                .isEqualTo(400);
    }

    @Test
    void takesABodyOfTwoMebibytes() {
        assertThat(webhooks().post(bodyOf(CallbackServlet.MAX_BODY)).join()).isEqualTo(200);
    }

    @Test
    void refusesABodyOfOneByteMore() {
        assertThat(webhooks().post(bodyOf(CallbackServlet.MAX_BODY + 1)).join()).isEqualTo(413);
    }

    @Test
    void refusesALargeBodyByItsLengthAloneBeforeItArrives() throws Exception {
        assertThat(statusOf("Content-Length: 1000000000", "")).contains(" 413");
    }

    @Test
    void refusesALargeBodyThatDoesNotSayItsLengthWithoutReadingItAll() throws Exception {
        String megabyte = "100000\r\n" + "x".repeat(0x100000) + "\r\n";

        // The last chunk never comes: only a server that stops reading answers.
        assertThat(statusOf("Transfer-Encoding: chunked", megabyte + megabyte + megabyte.substring(0, 1000)))
                .contains(" 413");
    }

    @Test
    void oneBrokenEventDoesNotStopTheOthers() {
        Phone phone = somebody();
        String user = phone.owner().id();
        String id = Webhook.newId();
        webhooks()
                .post(Webhook.body(
                        "42",
                        "null",
                        "{\"type\":\"message\"}",
                        Webhook.event(Webhook.newId(), "{\"type\":\"user\"}", 1, "accountLink", "\"link\":{}"),
                        Webhook.event(Webhook.newId(), Webhook.from(user), 1, "message", "\"message\":7"),
                        Webhook.event(Webhook.newId(), Webhook.from(user), 2, "message", "\"message\":{\"id\":[]}"),
                        Webhook.event(
                                Webhook.newId(),
                                Webhook.from(user),
                                3,
                                "messageEdited",
                                "\"message\":{\"type\":\"text\",\"id\":\"1\",\"text\":\"x\"}"),
                        Webhook.event(
                                Webhook.newId(),
                                Webhook.from(user),
                                4,
                                "message",
                                "\"message\":{\"id\":\"2\",\"type\":\"image\",\"contentProvider\":{\"type\":\"external\","
                                        + "\"originalContentUrl\":\"https://ตัวอย่าง.ไทย/ก ข\"}}"),
                        Webhook.event(Webhook.newId(), Webhook.from(user), 5, "sticky", "\"sticky\":{}"),
                        Webhook.text(id, user, 6, "good")))
                .join();
        Posted next = phone.says("and after it");

        assertSettled(next);
        assertThat(bot.bean(TestBot.Echo.class).heard)
                .filteredOn(event -> event.chat().id().equals(user))
                .extracting(Event::content)
                .containsExactly(
                        new Content.Unknown("message"),
                        new Content.Unknown("message"),
                        new Content.Unknown("messageEdited"),
                        new Content.Media("2", Content.Media.Type.IMAGE, null),
                        new Content.Unknown("sticky"),
                        new Content.Text("m-" + id, "good", false),
                        new Content.Text(next.messageId(), "and after it", false));
    }

    private static void assertSettled(Posted posted) {
        line.platform().outbox().awaitAnswer(posted.eventId(), SOON);
    }

    private static Phone somebody() {
        return line.platform().phone(line.platform().friend("Somchai"));
    }

    private static Webhooks webhooks() {
        return line.platform().webhooks();
    }

    private static byte[] bodyOf(int length) {
        String frame = "{\"events\":[],\"x\":\"\"}";
        return frame.replace("\"\"", "\"" + "x".repeat(length - frame.length()) + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String statusOf(String header, String body) throws Exception {
        URI callback = bot.callback();
        try (Socket socket = new Socket(callback.getHost(), callback.getPort())) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /callback HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n" + header
                            + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = new byte[100];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
        }
    }
}
