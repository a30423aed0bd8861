package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.TestClock;
import tools.jackson.databind.JsonNode;

/** What the API serves besides messages. */
class PlatformApiTests {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-01T02:00:00Z"));
    private final LinePlatform platform = new LinePlatform(Channel.random(), clock);
    private final LinePlatformServer server = LinePlatformServer.start(platform);
    private final Caller bot = new Caller(server);
    private final Person somjai = platform.friend("ป้าสมใจ");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void handsOutWhatSomebodySentUntilItIsUnsent() {
        byte[] bytes = {1, 2, 3};
        String id = platform.phone(somjai).sendsImage("image/png", bytes).messageId();
        assertThat(bot.get(content(id)).body()).isEqualTo(bytes);
        assertThat(bot.get(content(id)).headers().firstValue("content-type")).contains("image/png");
        assertThat(bot.get(content(id) + "/preview").statusCode()).isEqualTo(200);

        platform.phone(somjai).unsends(id);

        assertThat(bot.get(content(id)).statusCode()).isEqualTo(410);
        assertThat(bot.get(content("1")).statusCode()).isEqualTo(404);
    }

    @Test
    void preparesAFilmForAWhile() {
        String id =
                platform.phone(somjai).sendsVideo("video/mp4", new byte[] {1}).messageId();
        platform.contents().prepare(id, 2);

        assertThat(bot.get(content(id)).statusCode()).isEqualTo(202);
        assertThat(Json.text(Caller.json(bot.get(content(id) + "/transcoding")), "status"))
                .isEqualTo("processing");
        assertThat(Json.text(Caller.json(bot.get(content(id) + "/transcoding")), "status"))
                .isEqualTo("succeeded");
        assertThat(bot.get(content(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void transcodesNoImages() {
        String id =
                platform.phone(somjai).sendsImage("image/png", new byte[] {1}).messageId();

        assertThat(bot.get(content(id) + "/transcoding").statusCode()).isEqualTo(400);
    }

    @Test
    void movesTheDotsForPeopleOnlyAndUntilTheNextMessage() {
        var load = Json.object().put("chatId", somjai.id()).put("loadingSeconds", 20);
        assertThat(bot.post("/v2/bot/chat/loading/start", load).statusCode()).isEqualTo(202);
        assertThat(platform.loading()).containsExactly(somjai.id());

        bot.post("/v2/bot/message/push", Caller.push(somjai.id(), Caller.text("hi")));
        assertThat(platform.loading()).isEmpty();

        Room room = platform.groupWithBot("กลุ่ม", somjai);
        assertThat(bot.post("/v2/bot/chat/loading/start", Json.object().put("chatId", room.id()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void movesTheDotsForFiveToSixtySecondsInFives() {
        assertThat(load(5)).isEqualTo(202);
        assertThat(load(60)).isEqualTo(202);
        assertThat(load(4)).isEqualTo(400);
        assertThat(load(7)).isEqualTo(400);
        assertThat(load(65)).isEqualTo(400);
        clock.advance(Duration.ofSeconds(60));
        assertThat(platform.loading()).isEmpty();
    }

    @Test
    void tellsProfilesOfFriendsOnly() {
        assertThat(Json.text(Caller.json(bot.get("/v2/bot/profile/" + somjai.id())), "displayName"))
                .isEqualTo("ป้าสมใจ");
        platform.phone(somjai).blocks();
        assertThat(bot.get("/v2/bot/profile/" + somjai.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsOfGroupsTheBotIsIn() {
        Room room = platform.groupWithBot("กองคลัง", somjai, platform.friend("เจ้าหน้าที่"));
        String path = "/v2/bot/group/" + room.id();

        assertThat(Json.text(Caller.json(bot.get(path + "/summary")), "groupName"))
                .isEqualTo("กองคลัง");
        assertThat(Caller.json(bot.get(path + "/members/count")).path("count").intValue())
                .isEqualTo(2);
        assertThat(bot.get(path + "/member/" + somjai.id()).statusCode()).isEqualTo(200);
        assertThat(bot.get(path + "/members/ids").statusCode()).isEqualTo(403);
        assertThat(bot.post(path + "/leave", Json.object()).statusCode()).isEqualTo(200);
        assertThat(bot.get(path + "/summary").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheQuotaAndItsUse() {
        assertThat(Json.text(Caller.json(bot.get("/v2/bot/message/quota")), "type"))
                .isEqualTo("none");
        platform.quota().limit(300);
        bot.post("/v2/bot/message/push", Caller.push(somjai.id(), Caller.text("hi")));

        JsonNode quota = Caller.json(bot.get("/v2/bot/message/quota"));
        assertThat(Json.text(quota, "type")).isEqualTo("limited");
        assertThat(quota.path("value").intValue()).isEqualTo(300);
        assertThat(Caller.json(bot.get("/v2/bot/message/quota/consumption"))
                        .path("totalUsage")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void setsAndTestsTheWebhookEndpoint() throws InterruptedException {
        try (RecordingBot callee = new RecordingBot()) {
            var endpoint = Json.object().put("endpoint", callee.callback().toString());
            assertThat(bot.get("/v2/bot/channel/webhook/endpoint").statusCode()).isEqualTo(404);
            assertThat(bot.put("/v2/bot/channel/webhook/endpoint", endpoint).statusCode())
                    .isEqualTo(200);

            JsonNode outcome = Caller.json(bot.post("/v2/bot/channel/webhook/test", Json.object()));

            assertThat(outcome.path("success").booleanValue()).isTrue();
            assertThat(callee.await(1).events()).isZero();
            assertThat(bot.put(
                                    "/v2/bot/channel/webhook/endpoint",
                                    Json.object().put("endpoint", "http://example.go.th/callback"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void marksAMessageAndTheOnesBeforeItAsRead() {
        platform.phone(somjai).says("one");
        String second = platform.phone(somjai).says("two").messageId();
        platform.phone(somjai).says("three");

        bot.post("/v2/bot/chat/markAsRead", Json.object().put("markAsReadToken", "r" + second));

        assertThat(platform.transcript().of(somjai.id()))
                .extracting(Entry::state)
                .containsExactly(Entry.State.READ, Entry.State.READ, Entry.State.SENT);
    }

    private int load(int seconds) {
        return bot.post(
                        "/v2/bot/chat/loading/start",
                        Json.object().put("chatId", somjai.id()).put("loadingSeconds", seconds))
                .statusCode();
    }

    private static String content(String messageId) {
        return "/v2/bot/message/" + messageId + "/content";
    }
}
