package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.parser.LineSignatureValidator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.TestClock;
import tools.jackson.databind.JsonNode;

class WebhooksTests {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-01T02:00:00Z"));
    private final LinePlatform platform = new LinePlatform(Channel.random(), clock);
    private final Person somjai = platform.friend("ป้าสมใจ");
    private RecordingBot bot = new RecordingBot();

    @AfterEach
    void stop() {
        bot.close();
    }

    private void answering(Integer... statuses) {
        bot.close();
        bot = new RecordingBot(statuses);
        platform.webhooks().deliverTo(bot.callback());
    }

    @Test
    void signsLikeLinesPublishedExample() {
        String body = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}";

        assertThat(Signature.of(body.getBytes(StandardCharsets.UTF_8), "8c570fa6dd201bb328f1c1eac23a96d8"))
                .isEqualTo("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=");
    }

    @Test
    void signsSoThatLinesSdkAccepts() throws InterruptedException {
        answering();
        platform.phone(somjai).says("คะแนนเท่าไหร่ 🙂");

        RecordingBot.Webhook webhook = bot.await(1);
        var validator = new LineSignatureValidator(platform.channel().secret().getBytes(StandardCharsets.UTF_8));
        assertThat(validator.validateSignature(webhook.body(), webhook.signature()))
                .isTrue();
    }

    @Test
    void sendsATextInLinesShape() throws InterruptedException {
        answering();
        platform.phone(somjai).says("สวัสดี");

        JsonNode event = bot.await(1).event(0);
        assertThat(Json.text(event, "webhookEventId")).matches("0[0-9A-HJKMNP-TV-Z]{25}");
        assertThat(Json.text(event, "replyToken")).isNotEmpty();
        assertThat(Json.text(event, "mode")).isEqualTo("active");
        assertThat(event.path("timestamp").longValue()).isEqualTo(clock.millis());
        assertThat(event.path("deliveryContext").path("isRedelivery").booleanValue())
                .isFalse();
        assertThat(Json.text(event.path("source"), "userId")).matches("U[0-9a-f]{32}");
        assertThat(Json.text(event.path("message"), "text")).isEqualTo("สวัสดี");
        assertThat(event.path("message").has("mention")).isFalse();
    }

    @Test
    void mentionsTheBotInAGroup() throws InterruptedException {
        answering();
        Room room = platform.groupWithBot("กลุ่ม", somjai);
        platform.phone(somjai).in(room).says("ถาม @Prongsai หน่อย");

        JsonNode event = bot.await(1).event(0);
        JsonNode mentionee =
                event.path("message").path("mention").path("mentionees").path(0);
        assertThat(mentionee.path("isSelf").booleanValue()).isTrue();
        assertThat(mentionee.path("index").intValue()).isEqualTo(4);
        assertThat(mentionee.path("length").intValue()).isEqualTo(9);
        assertThat(Json.text(event.path("source"), "groupId")).isEqualTo(room.id());
    }

    @Test
    void leavesTheUserIdOutWhereLineDoes() throws InterruptedException {
        answering();
        Room room = platform.group("กลุ่ม", somjai);
        platform.invitesBot(room);
        platform.phone(somjai).in(room).withoutUserId().says("hi");

        assertThat(bot.await(2).event(0).path("source").has("userId")).isFalse();
    }

    @Test
    void tellsTheBotNothingOfAGroupItIsNotIn() {
        answering();
        Room room = platform.group("กลุ่ม", somjai);

        assertThat(platform.phone(somjai).in(room).says("hi").eventId()).isEmpty();
        assertThat(platform.transcript().of(room.id())).hasSize(1);
    }

    @Test
    void deliversAgainUntilTheBotTakesIt() throws InterruptedException {
        answering(500, 503);
        platform.webhooks().redeliverAfter(Duration.ofMillis(5), Duration.ofMillis(5));
        Posted posted = platform.phone(somjai).says("hi");

        JsonNode third = bot.await(3).event(0);
        assertThat(Json.text(third, "webhookEventId")).isEqualTo(posted.eventId());
        assertThat(third.path("deliveryContext").path("isRedelivery").booleanValue())
                .isTrue();
        assertThat(Json.text(third, "replyToken"))
                .isEqualTo(Json.text(bot.await(1).event(0), "replyToken"));
    }

    @Test
    void deliversOnceWhereRedeliveryIsOff() {
        answering(500);

        assertThat(platform.phone(somjai).says("hi").awaitStatus()).isEqualTo(500);
        assertThat(bot.webhooks()).hasSize(1);
    }

    @Test
    void startsTheTokensMinuteAgainOnRedelivery() {
        answering(500);
        Posted posted = platform.phone(somjai).says("hi");
        String token = Json.text(platform.webhooks().event(posted.eventId()), "replyToken");
        clock.advance(Duration.ofMinutes(19));
        platform.webhooks().redeliver(posted.eventId()).join();
        clock.advance(Duration.ofMinutes(1));
        assertThat(platform.tokens().redeem(token)).isPresent();
    }

    @Test
    void letsNoTokenLiveLongerThanTwentyMinutes() {
        answering(500);
        Posted posted = platform.phone(somjai).says("hi");
        String token = Json.text(platform.webhooks().event(posted.eventId()), "replyToken");
        clock.advance(Duration.ofMinutes(20).plusMillis(1));
        platform.webhooks().redeliver(posted.eventId()).join();
        assertThat(platform.tokens().redeem(token)).isEmpty();
    }

    @Test
    void deliversADuplicateUnmarked() {
        answering();
        Posted posted = platform.phone(somjai).says("hi");
        posted.awaitStatus();
        platform.webhooks().duplicate(posted.eventId()).join();

        assertThat(bot.webhooks()).hasSize(2);
        assertThat(bot.webhooks().get(1).body()).isEqualTo(bot.webhooks().get(0).body());
    }

    @Test
    void putsSeveralEventsIntoOnePost() {
        answering();
        Person other = platform.friend("นักข่าว");
        int status = platform.webhooks()
                .together(() -> {
                    platform.phone(somjai).says("one");
                    platform.phone(other).says("two");
                })
                .join();

        assertThat(status).isEqualTo(200);
        assertThat(bot.webhooks()).hasSize(1);
        assertThat(bot.webhooks().get(0).events()).isEqualTo(2);
    }

    @Test
    void sendsASetOfImagesAsSeveralEvents() throws InterruptedException {
        answering();
        platform.phone(somjai).sendsImages("image/png", List.of(new byte[] {1}, new byte[] {2}, new byte[] {3}));

        bot.await(3);
        List<JsonNode> sets = IntStream.range(0, 3)
                .mapToObj(i -> bot.webhooks().get(i).event(0).path("message").path("imageSet"))
                .toList();
        assertThat(sets).extracting(set -> Json.text(set, "id")).containsOnly(Json.text(sets.get(0), "id"));
        assertThat(sets).extracting(set -> set.path("index").intValue()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void marksAsReadWhatTheBotTook() {
        answering(500, 200);
        Posted lost = platform.phone(somjai).says("lost");
        lost.awaitStatus();
        Posted taken = platform.phone(somjai).says("taken");
        taken.awaitStatus();

        assertThat(platform.transcript().of(somjai.id()))
                .extracting(Entry::state)
                .containsExactly(Entry.State.SENT, Entry.State.READ);
    }

    @Test
    void leavesUnsentWhatTheBotTakesLater() {
        answering(500);
        Posted posted = platform.phone(somjai).says("ผิดคน");
        posted.awaitStatus();
        platform.phone(somjai).unsends(posted.messageId()).awaitStatus();
        platform.webhooks().redeliver(posted.eventId()).join();

        assertThat(platform.transcript().of(somjai.id()))
                .extracting(Entry::state)
                .containsExactly(Entry.State.UNSENT);
    }

    @Test
    void tellsWhetherAFollowerHadBeenOne() throws InterruptedException {
        answering();
        Person stranger = platform.stranger("คนใหม่");
        platform.phone(stranger).follows().awaitStatus();
        platform.phone(stranger).blocks().awaitStatus();
        platform.phone(stranger).follows().awaitStatus();

        assertThat(bot.await(1).event(0).path("follow").path("isUnblocked").booleanValue())
                .isFalse();
        assertThat(bot.await(2).event(0).has("replyToken")).isFalse();
        assertThat(bot.await(3).event(0).path("follow").path("isUnblocked").booleanValue())
                .isTrue();
    }
}
