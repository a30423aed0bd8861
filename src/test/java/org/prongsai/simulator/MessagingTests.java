package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.TestClock;

class MessagingTests {

    private static final String REPLY = "/v2/bot/message/reply";
    private static final String PUSH = "/v2/bot/message/push";

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
    void refusesACallWithoutTheChannelsToken() {
        Caller stranger = new Caller(server.uri(), "wrong");

        assertThat(stranger.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void namesEveryAnswerByARequestId() {
        assertThat(bot.get("/v2/bot/info").headers().firstValue("x-line-request-id"))
                .isPresent();
        assertThat(bot.get("/v2/nothing").headers().firstValue("x-line-request-id"))
                .isPresent();
    }

    @Test
    void showsAReplyInTheChatOfItsEvent() {
        Posted question = platform.phone(somjai).says("hi");

        HttpResponse<byte[]> answer = bot.post(REPLY, Caller.reply(token(question), Caller.text("hello")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Caller.json(answer).path("sentMessages").size()).isEqualTo(1);
        assertThat(platform.outbox()
                        .awaitAnswer(question.eventId(), Duration.ZERO)
                        .words())
                .isEqualTo("hello");
        assertThat(platform.transcript().of(somjai.id()))
                .extracting(Entry::author)
                .containsExactly(somjai.id(), Entry.BOT);
    }

    @Test
    void takesAReplyTokenOnce() {
        String token = token(platform.phone(somjai).says("hi"));
        bot.post(REPLY, Caller.reply(token, Caller.text("one")));

        HttpResponse<byte[]> second = bot.post(REPLY, Caller.reply(token, Caller.text("two")));

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(Json.text(Caller.json(second), "message")).isEqualTo("Invalid reply token");
        assertThat(platform.outbox().all()).hasSize(1);
    }

    @Test
    void takesAReplyTokenForAMinute() {
        String inTime = token(platform.phone(somjai).says("hi"));
        clock.advance(Duration.ofSeconds(60));
        assertThat(bot.post(REPLY, Caller.reply(inTime, Caller.text("ok"))).statusCode())
                .isEqualTo(200);

        String late = token(platform.phone(somjai).says("hi"));
        clock.advance(Duration.ofSeconds(60).plusMillis(1));
        assertThat(bot.post(REPLY, Caller.reply(late, Caller.text("ok"))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void doesNotUseATokenUpOnAnInvalidMessage() {
        String token = token(platform.phone(somjai).says("hi"));

        assertThat(bot.post(REPLY, Caller.reply(token, Caller.text(""))).statusCode())
                .isEqualTo(400);
        assertThat(bot.post(REPLY, Caller.reply(token, Caller.text("ok"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesARetryKeyOnAReply() {
        String token = token(platform.phone(somjai).says("hi"));

        assertThat(bot.post(REPLY, Caller.reply(token, Caller.text("ok")), UUID.randomUUID())
                        .statusCode())
                .isEqualTo(400);
        assertThat(platform.outbox().all()).isEmpty();
    }

    @Test
    void acceptsARetryKeyOnceADay() {
        UUID key = UUID.randomUUID();
        HttpResponse<byte[]> first = bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key);
        clock.advance(Duration.ofHours(24));
        HttpResponse<byte[]> again = bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("x-line-accepted-request-id"))
                .isEqualTo(first.headers().firstValue("x-line-request-id"));
        assertThat(Caller.json(again).path("sentMessages"))
                .isEqualTo(Caller.json(first).path("sentMessages"));

        clock.advance(Duration.ofMillis(1));
        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key)
                        .statusCode())
                .isEqualTo(200);
        assertThat(platform.outbox().to(somjai.id())).hasSize(2);
    }

    @Test
    void keepsARetryKeyFreeWhenTheCallWasRefused() {
        UUID key = UUID.randomUUID();
        platform.faults().next(1, Fault.status(500));

        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key)
                        .statusCode())
                .isEqualTo(500);
        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsTheCallerOfAnAcceptedPushWhoseAnswerWasLost() {
        UUID key = UUID.randomUUID();
        platform.faults().next(1, PUSH, Fault.html(502).afterItsEffect());

        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key)
                        .statusCode())
                .isEqualTo(502);
        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")), key)
                        .statusCode())
                .isEqualTo(409);
        assertThat(platform.outbox().all()).hasSize(1);
    }

    @Test
    void closesTheConnectionBeforeOrAfterTheEffect() {
        platform.faults().next(1, Fault.closedBeforeEffect());
        assertThatThrownBy(() -> bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi"))))
                .hasMessageContaining("HTTP/1.1 header parser received no bytes");
        assertThat(platform.outbox().all()).isEmpty();

        platform.faults().next(1, Fault.closedAfterEffect());
        assertThatThrownBy(() -> bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi"))))
                .hasMessageContaining("HTTP/1.1 header parser received no bytes");
        assertThat(platform.outbox().all()).hasSize(1);
    }

    @Test
    void countsAPushToAGroupByItsMembers() {
        Room room = platform.groupWithBot("กองคลัง", somjai, platform.friend("เจ้าหน้าที่"));
        platform.quota().limit(3);

        assertThat(bot.post(PUSH, Caller.push(room.id(), Caller.text("one"), Caller.text("two")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(platform.quota().used()).isEqualTo(2);

        HttpResponse<byte[]> over = bot.post(PUSH, Caller.push(room.id(), Caller.text("hi")));
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(Json.text(Caller.json(over), "message")).isEqualTo("You have reached your monthly limit.");
        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi"))).statusCode())
                .isEqualTo(200);
        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi"))).statusCode())
                .isEqualTo(429);
    }

    @Test
    void startsANewCountEachMonthAndCountsNoReply() {
        platform.quota().limit(1);
        String token = token(platform.phone(somjai).says("hi"));
        bot.post(REPLY, Caller.reply(token, Caller.text("free")));
        bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi")));
        assertThat(platform.quota().used()).isEqualTo(1);

        clock.set(Instant.parse("2026-03-31T15:00:00Z"));
        assertThat(platform.quota().used()).isZero();
    }

    @Test
    void takesAPushToSomeoneWhoBlockedTheBotAndDeliversNothing() {
        platform.phone(somjai).blocks();

        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("hi"))).statusCode())
                .isEqualTo(200);
        assertThat(platform.outbox().all()).extracting(Sent::delivered).containsExactly(false);
        assertThat(platform.quota().used()).isZero();
    }

    @Test
    void refusesAPushToUnknownPeopleAndLeftGroups() {
        Room room = platform.groupWithBot("กลุ่ม", somjai);
        platform.removesBot(room);

        for (String to : List.of(Ids.user(), room.id(), "somebody")) {
            assertThat(bot.post(PUSH, Caller.push(to, Caller.text("hi"))).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void countsAMulticastByThePeopleItReaches() {
        Person other = platform.friend("นักข่าว");
        platform.phone(other).blocks();
        var body = Caller.with(Json.object(), Caller.text("hi"));
        body.putArray("to").add(somjai.id()).add(other.id());

        assertThat(bot.post("/v2/bot/message/multicast", body).statusCode()).isEqualTo(200);
        assertThat(platform.quota().used()).isEqualTo(1);
        assertThat(platform.outbox().to(somjai.id())).hasSize(1);
    }

    @Test
    void refusesABodyOfMoreThanTwoMegabytes() {
        assertThat(bot.post(PUSH, Caller.push(somjai.id(), Caller.text("x".repeat(Api.MAX_BODY))))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void findsASecondAnswerSentByPush() {
        Posted question = platform.phone(somjai).says("hi");
        bot.post(REPLY, Caller.reply(token(question), Caller.text("same")));
        platform.outbox().assertAnsweredOnce(question.eventId());

        bot.post(PUSH, Caller.push(somjai.id(), Caller.text("same")));

        assertThatThrownBy(() -> platform.outbox().assertAnsweredOnce(question.eventId()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 answers");
    }

    private String token(Posted posted) {
        return Json.text(platform.webhooks().event(posted.eventId()), "replyToken");
    }
}
