package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.TestClock;

class EventReaderTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String GROUP = "{\"type\":\"group\",\"groupId\":\"" + Webhook.GROUP + "\"}";

    private final EventReader reader = new EventReader(new TestClock(NOW));

    @Test
    void readsATextMessage() {
        Received received = read(Webhook.text("e1", Webhook.ALICE, 1_700_000_000_000L, "สวัสดี \\uD83E\\uDD28"));

        assertThat(received.event())
                .isEqualTo(new Event(
                        "e1",
                        new Chat.OneToOne(Webhook.ALICE),
                        Instant.ofEpochMilli(1_700_000_000_000L),
                        new Content.Text("m-e1", "สวัสดี 🤨", false)));
        assertThat(received.replyToken()).isEqualTo(new ReplyToken("token-e1"));
        assertThat(received.answerable()).isTrue();
    }

    @Test
    void hearsThatItIsMentioned() {
        assertThat(content(message("\"type\":\"text\",\"text\":\"@bot\",\"mention\":{\"mentionees\":["
                        + "{\"type\":\"user\",\"isSelf\":false},{\"type\":\"user\",\"isSelf\":true}]}")))
                .isEqualTo(new Content.Text("m", "@bot", true));
        assertThat(content(message(
                        "\"type\":\"text\",\"text\":\"@all\",\"mention\":{\"mentionees\":[" + "{\"type\":\"all\"}]}")))
                .isEqualTo(new Content.Text("m", "@all", false));
    }

    @Test
    void readsAGroupsEventWithoutAMember() {
        assertThat(read(Webhook.event("e", GROUP, 1, "join", "\"x\":1")).event().chat())
                .isEqualTo(new Chat.Group(Webhook.GROUP, null));
    }

    @ParameterizedTest
    @CsvSource({"image,IMAGE", "video,VIDEO", "audio,AUDIO", "file,FILE"})
    void readsMedia(String type, Content.Media.Type expected) {
        assertThat(content(message("\"type\":\"" + type + "\",\"imageSet\":{\"id\":\"s\"}")))
                .isEqualTo(new Content.Media("m", expected, "s"));
    }

    @Test
    void readsStickersAndPlaces() {
        assertThat(content(message("\"type\":\"sticker\",\"keywords\":[\"hi\",3]")))
                .isEqualTo(new Content.Sticker("m", List.of("hi")));
        assertThat(content(message("\"type\":\"sticker\""))).isEqualTo(new Content.Sticker("m", List.of()));
        assertThat(content(message("\"type\":\"location\",\"latitude\":17.4,\"longitude\":104")))
                .isEqualTo(new Content.Location("m", 17.4, 104));
    }

    @Test
    void readsWhatIsNoMessage() {
        assertThat(content(plain("follow"))).isEqualTo(new Content.Followed());
        assertThat(content(plain("unfollow"))).isEqualTo(new Content.Unfollowed());
        assertThat(content(plain("join"))).isEqualTo(new Content.JoinedGroup());
        assertThat(content(plain("leave"))).isEqualTo(new Content.LeftGroup());
        assertThat(content(plain("memberJoined"))).isEqualTo(new Content.MembersJoined());
        assertThat(content(Webhook.unsend("e", Webhook.ALICE, 1, "m"))).isEqualTo(new Content.Unsent("m"));
        assertThat(content(Webhook.event(
                        "e", Webhook.from(Webhook.ALICE), 1, "postback", "\"postback\":{\"data\":\"d\"}")))
                .isEqualTo(new Content.Postback("d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":7",
                "\"message\":null",
                "\"message\":{\"type\":\"text\"}",
                "\"message\":{\"type\":\"text\",\"id\":\"m\",\"text\":{}}",
                "\"message\":{\"type\":[],\"id\":\"m\"}",
                "\"message\":{\"type\":\"location\",\"id\":\"m\",\"latitude\":\"north\"}"
            })
    void whatItCannotMakeOutIsUnknown(String message) {
        assertThat(content(Webhook.event("e", Webhook.from(Webhook.ALICE), 1, "message", message)))
                .isEqualTo(new Content.Unknown("message"));
    }

    @Test
    void whatItDoesNotKnowIsUnknown() {
        assertThat(content(plain("messageEdited"))).isEqualTo(new Content.Unknown("messageEdited"));
        assertThat(content(message("\"type\":\"hologram\""))).isEqualTo(new Content.Unknown("hologram"));
    }

    @Test
    void takesItsOwnTimeWhereLineSaysNone() {
        String event = Webhook.text("e", Webhook.ALICE, 1, "x").replace("\"timestamp\":1", "\"timestamp\":\"soon\"");

        assertThat(read(event).event().occurredAt()).isEqualTo(NOW);
    }

    @Test
    void answersNothingWhileAnotherChannelHasTheConversation() {
        Received received = read(Webhook.text("e", Webhook.ALICE, 1, "x").replace("active", "standby"));

        assertThat(received.answerable()).isFalse();
        assertThat(received.silenced()).isTrue();
    }

    @Test
    void stillHearsWhatIsTakenBackWhileAnotherChannelHasTheConversation() {
        assertThat(read(Webhook.unsend("e", Webhook.ALICE, 1, "m").replace("active", "standby"))
                        .silenced())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "ffffffffffffffffffffffffffffffff"})
    void answersNothingToTheConsolesCheck(String token) {
        assertThat(read(Webhook.text("e", Webhook.ALICE, 1, "x").replace("token-e", token))
                        .answerable())
                .isFalse();
    }

    @Test
    void showsNothingOfWhatAPersonDid() {
        assertThat(List.of(
                        read(Webhook.text("e", Webhook.ALICE, 1, "canary")),
                        new Content.Text("m", "canary", false),
                        new Content.Postback("canary"),
                        new Content.Sticker("m", List.of("canary")),
                        new Content.Location("m", 17.4, 104.7),
                        new Chat.OneToOne(Webhook.ALICE)))
                .allSatisfy(value ->
                        assertThat(value.toString()).doesNotContain("canary", Webhook.ALICE, "token-e", "17.4"));
    }

    private static String plain(String type) {
        return Webhook.event("e", Webhook.from(Webhook.ALICE), 1, type, "\"x\":1");
    }

    private static String message(String fields) {
        return Webhook.event(
                "e", Webhook.from(Webhook.ALICE), 1, "message", "\"message\":{\"id\":\"m\"," + fields + "}");
    }

    private Content content(String event) {
        return read(event).event().content();
    }

    private Received read(String event) {
        Envelope envelope = WebhookBody.read(Webhook.body(event)).events().get(0);
        assertThat(new String(envelope.raw(), StandardCharsets.UTF_8)).isEqualTo(event);
        return reader.read(envelope.id(), envelope.raw());
    }
}
