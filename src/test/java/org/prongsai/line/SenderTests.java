package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.simulator.Fault;
import org.prongsai.simulator.LinePlatformServer;
import org.prongsai.simulator.Person;
import org.prongsai.simulator.Sent;

class SenderTests {

    private static final String PUSH = "/v2/bot/message/push";
    private static final Duration FRESH = Sender.TOKEN_LASTS.minusMillis(1);
    private static final Duration STALE = Sender.TOKEN_LASTS;

    private final LinePlatformServer line = TestBot.line();
    private final Person person = line.platform().friend("Somchai");
    private Sender sender;

    @BeforeEach
    void connect() {
        LineProperties properties = new LineProperties(
                new ChannelToken(line.platform().channel().token()),
                List.of(new ChannelSecret("s")),
                line.uri(),
                line.uri());
        sender = new Sender(
                new LineConfiguration().messagingApiClient(properties, new InboxProperties(4)),
                new LineMetrics(new SimpleMeterRegistry()));
    }

    @AfterEach
    void disconnect() {
        line.close();
    }

    @Test
    void pushesOnceTheTokenIsTooOld() {
        assertThat(send(STALE)).isInstanceOf(SendResult.Sent.class);

        assertThat(line.platform().outbox().to(person.id()))
                .singleElement()
                .satisfies(sent -> assertThat(sent.kind()).isEqualTo(Sent.Kind.PUSH))
                .satisfies(sent -> assertThat(sent.retryKey())
                        .isEqualTo(Sender.retryKey(received().event()).toString()));
    }

    @Test
    void neverPushesWhileTheTokenIsGoodForLineMayHaveTakenTheReply() {
        assertThat(send(FRESH)).isInstanceOf(SendResult.Sent.class);

        assertThat(line.platform().outbox().all()).isEmpty();
    }

    @Test
    void pushesTheSameEventOnceHoweverOftenItIsTold() {
        assertThat(send(STALE)).isInstanceOf(SendResult.Sent.class);
        assertThat(send(STALE)).isInstanceOf(SendResult.Sent.class);

        assertThat(line.platform().outbox().to(person.id())).hasSize(1);
    }

    @Test
    void pushesAgainWhereTheAnswerWasLost() {
        line.platform().faults().next(1, PUSH, Fault.status(500).afterItsEffect());

        assertThat(send(STALE)).isEqualTo(new SendResult.Again("LINE 500"));
        assertThat(send(STALE)).isInstanceOf(SendResult.Sent.class);

        assertThat(line.platform().outbox().to(person.id())).hasSize(1);
    }

    @Test
    void triesAgainLaterWhereLineIsAskedTooOften() {
        line.platform().faults().next(1, PUSH, Fault.rateLimited());

        assertThat(send(STALE)).isEqualTo(new SendResult.Again("LINE 429"));
    }

    @Test
    void triesAgainLaterWhereTheTokenIsRefusedForItMayBeMended() {
        line.platform().faults().next(1, PUSH, Fault.status(401));

        assertThat(send(STALE)).isEqualTo(new SendResult.Again("LINE 401"));
    }

    @Test
    void givesUpWhereTheMonthIsUsedUp() {
        line.platform().faults().next(1, PUSH, monthlyLimit());

        assertThat(send(STALE)).isEqualTo(new SendResult.Refused("LINE 429 monthly limit"));
    }

    @Test
    void pushesNothingToAGroup() {
        Received inGroup = new Received(
                new Event("e", new Chat.Group(Webhook.GROUP, null), Instant.EPOCH, new Content.JoinedGroup()),
                new ReplyToken("t"),
                false);

        assertThat(sender.send(inGroup, new ReplyToken("t"), List.of(TestBot.say("late")), STALE))
                .isInstanceOf(SendResult.TooLate.class);
        assertThat(line.platform().outbox().all()).isEmpty();
    }

    @Test
    void triesAgainLaterWhereNobodyListens() {
        line.close();

        assertThat(send(STALE)).isEqualTo(new SendResult.Again("ConnectException"));
    }

    private SendResult send(Duration age) {
        return sender.send(received(), new ReplyToken("none-of-lines"), List.of(TestBot.say("hello")), age);
    }

    private Received received() {
        return new Received(
                new Event("01EVENT", new Chat.OneToOne(person.id()), Instant.EPOCH, new Content.Followed()),
                new ReplyToken("none-of-lines"),
                false);
    }

    private static Fault monthlyLimit() {
        return new Fault(
                false,
                Duration.ZERO,
                Fault.Outcome.ANSWER,
                429,
                "application/json",
                "{\"message\":\"You have reached your monthly limit.\"}");
    }
}
