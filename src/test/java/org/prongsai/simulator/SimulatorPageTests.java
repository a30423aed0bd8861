package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The page's server side, over HTTP. */
class SimulatorPageTests {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext context;
    private static String address;
    private static LinePlatform platform;

    @BeforeAll
    static void start() {
        context = SimulatorAlone.start("--server.port=0");
        address = SimulatorAlone.address(context);
        platform = context.getBean(LinePlatform.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void startAnew() throws Exception {
        post("/simulator/reset", Json.object());
    }

    @Test
    void servesThePageUnderAStrictPolicy() throws Exception {
        HttpResponse<String> page = get("/simulator");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("src=\"/simulator/app.js\"")
                .doesNotContain("style=\"")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void refusesAnotherHostsName() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", URI.create(address).getPort())) {
            socket.getOutputStream()
                    .write("GET /simulator/state HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(status).contains("403");
        }
    }

    @Test
    void takesNoFormsFromElsewhere() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(URI.create(address + "/simulator/reset"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(HTTP.send(form, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(415);
    }

    @Test
    void opensWithPeopleAndAGroup() throws Exception {
        JsonNode state = state(0);

        assertThat(state.path("people").size()).isGreaterThanOrEqualTo(3);
        assertThat(state.path("rooms").size()).isEqualTo(1);
        assertThat(state.path("entries").size()).isZero();
    }

    @Test
    void carriesATextToTheBotAndItsAnswerBack() throws Exception {
        String somjai = somebody();
        JsonNode posted = act(Json.object().put("as", somjai).put("do", "say").put("text", "สวัสดี"));
        platform.outbox().awaitAnswer(Json.text(posted, "eventId"), SOON);

        JsonNode entries = state(0).path("entries");
        assertThat(entries.size()).isEqualTo(2);
        assertThat(Json.text(entries.path(0), "author")).isEqualTo(somjai);
        assertThat(Json.text(entries.path(1), "author")).isEqualTo("bot");
        assertThat(Json.text(entries.path(1).path("body"), "text")).isEqualTo("สวัสดี");
    }

    @Test
    void tellsOnlyWhatIsNew() throws Exception {
        JsonNode posted =
                act(Json.object().put("as", somebody()).put("do", "say").put("text", "หนึ่ง"));
        platform.outbox().awaitAnswer(Json.text(posted, "eventId"), SOON);
        long known = state(0).path("order").longValue();

        assertThat(state(known).path("entries").size()).isZero();
        act(Json.object().put("as", somebody()).put("do", "unsend").put("message", Json.text(posted, "messageId")));
        JsonNode changed = state(known).path("entries");
        assertThat(Json.text(changed.path(0), "state")).isEqualTo("UNSENT");
        assertThat(changed.path(0).has("body")).isFalse();
    }

    @Test
    void showsTheWebhookBehindAMessageAndTheCallBehindAnAnswer() throws Exception {
        JsonNode posted =
                act(Json.object().put("as", somebody()).put("do", "say").put("text", "ดู"));
        Sent answer = platform.outbox().awaitAnswer(Json.text(posted, "eventId"), SOON);

        JsonNode webhook = json(get("/simulator/raw/" + Json.text(posted, "messageId")));
        assertThat(Json.text(webhook.path("webhookEvent"), "webhookEventId")).isEqualTo(Json.text(posted, "eventId"));
        JsonNode call = json(get("/simulator/raw/" + answer.ids().get(0)));
        assertThat(Json.text(call, "call")).isEqualTo("REPLY");
        assertThat(get("/simulator/raw/1").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAPictureAndOnlyOffersOtherFiles() throws Exception {
        String png = act(media("images", "image/png", "iVBORw0KGgo="), "messageId");
        HttpResponse<String> picture = get("/simulator/content/" + png);
        assertThat(picture.headers().firstValue("content-type")).contains("image/png");

        String page = act(media("file", "text/html", "PGI+"), "messageId");
        HttpResponse<String> download = get("/simulator/content/" + page);
        assertThat(download.headers().firstValue("content-type")).contains("application/octet-stream");
        assertThat(download.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    void refusesWhatNobodyCanDo() throws Exception {
        assertThat(post("/simulator/act", Json.object().put("as", "nobody").put("do", "say"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/simulator/act", Json.object().put("as", somebody()).put("do", "fly"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void addsPeopleWhoFollowAndGroupsToInviteTheBotTo() throws Exception {
        String person = Json.text(json(post("/simulator/people", Json.object().put("name", "ลุงคำ"))), "id");
        platform.outbox().await(person, 1, SOON);
        String room = Json.text(
                json(post("/simulator/rooms", Json.object().put("as", person).put("name", "กลุ่มใหม่"))), "id");
        act(Json.object().put("as", person).put("room", room).put("do", "invite"));

        assertThat(platform.room(room).withBot()).isTrue();
        platform.outbox().await(room, 1, SOON);
    }

    @Test
    void wakesOpenPages() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/simulator/updates"))
                .build();
        HttpResponse<Stream<String>> stream = HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
        act(Json.object().put("as", somebody()).put("do", "say").put("text", "ตื่น"));

        try (var lines = stream.body()) {
            assertThat(lines.filter(line -> line.equals("event:changed")).findFirst())
                    .isPresent();
        }
    }

    private static ObjectNode media(String gesture, String mediaType, String base64) {
        ObjectNode wish = Json.object()
                .put("as", platform.directory().people().get(0).id())
                .put("do", gesture)
                .put("name", "a.html")
                .put("mediaType", mediaType)
                .put("base64", base64);
        wish.putArray("files").addObject().put("mediaType", mediaType).put("base64", base64);
        return wish;
    }

    private static String act(ObjectNode wish, String property) throws Exception {
        return Json.text(json(post("/simulator/act", wish)), property);
    }

    private static JsonNode act(ObjectNode wish) throws Exception {
        HttpResponse<String> response = post("/simulator/act", wish);
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response);
    }

    private static String somebody() {
        return platform.directory().people().get(0).id();
    }

    private static JsonNode state(long after) throws Exception {
        return json(get("/simulator/state?after=" + after));
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body().getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
