package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.simulator.Fault;
import org.prongsai.simulator.LinePlatformServer;
import org.prongsai.simulator.Phone;
import org.prongsai.simulator.Posted;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever goes wrong with LINE or with a handler, a person hears of an event once. */
@ExtendWith(OutputCaptureExtension.class)
class TroubleTests {

    private static final String REPLY = "/v2/bot/message/reply";
    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    static Path data;

    static LinePlatformServer line;
    static TestBot bot;

    @BeforeAll
    static void start() {
        line = TestBot.line();
        bot = TestBot.start(line, data, TestBot.Fragile.class);
    }

    @AfterAll
    static void stop() {
        bot.close();
        line.close();
    }

    @Test
    void sendsAgainWhereLineFails() {
        assertAnsweredOnceDespite(2, Fault.status(500));
    }

    @Test
    void sendsAgainWhereAProxyFails() {
        assertAnsweredOnceDespite(1, Fault.html(502));
        assertAnsweredOnceDespite(1, Fault.empty(503));
    }

    @Test
    void sendsAgainWhereLineIsAskedTooOften() {
        assertAnsweredOnceDespite(2, Fault.rateLimited());
    }

    @Test
    void sendsAgainWhereTheConnectionBreaks() {
        assertAnsweredOnceDespite(1, Fault.closedBeforeEffect());
    }

    @Test
    void saysNothingTwiceWhereTheConnectionBreaksAfterDelivery() {
        assertAnsweredOnceDespite(1, Fault.closedAfterEffect());
    }

    @Test
    void saysNothingTwiceWhereLineFailsAfterDelivery() {
        assertAnsweredOnceDespite(1, Fault.status(500).afterItsEffect());
    }

    @Test
    void saysNothingTwiceWhereLineAnswersTooLate() {
        assertAnsweredOnceDespite(1, Fault.late(Duration.ofSeconds(6)));
    }

    @Test
    void keepsTheOrderOfAChatWhileSendingFails() {
        Phone phone = somebody();
        line.platform().faults().next(2, REPLY, Fault.status(500));

        phone.says("first").awaitStatus();
        phone.says("second").awaitStatus();

        assertThat(line.platform().outbox().await(phone.owner().id(), 2, SOON))
                .extracting(sent -> sent.words())
                .containsExactly("first", "second");
    }

    @Test
    void apologisesForAnEventThatFailsFiveTimes() {
        double buried = count("line.events", "fate", "buried");
        Posted question = somebody().says("fail");

        assertThat(line.platform()
                        .outbox()
                        .awaitAnswer(question.eventId(), SOON)
                        .words())
                .isEqualTo("sorry");
        line.platform().outbox().assertAnsweredOnce(question.eventId());
        assertThat(count("line.events", "fate", "buried")).isEqualTo(buried + 1);
    }

    @Test
    void buriesWhatLineWillNeverTake() {
        double buried = count("line.events", "fate", "buried");
        Phone phone = somebody();
        line.platform().faults().next(1, REPLY, Fault.status(403));

        phone.says("refused").awaitStatus();
        phone.says("next").awaitStatus();

        assertThat(line.platform()
                        .outbox()
                        .await(phone.owner().id(), 1, SOON)
                        .get(0)
                        .words())
                .isEqualTo("next");
        assertThat(count("line.events", "fate", "buried")).isEqualTo(buried + 1);
    }

    @Test
    void showsThatItIsAtItWhileSendingFails() {
        Phone phone = somebody();
        line.platform().faults().next(3, REPLY, Fault.status(500));

        phone.says("slow").awaitStatus();

        Await.until(
                "loading",
                () -> line.platform().loading().contains(phone.owner().id()));
    }

    @Test
    void showsThatItIsAtItWhileAnAnswerTakesOverASecond() {
        Phone phone = somebody();
        Posted question = phone.says("think");

        Await.until(
                "loading",
                () -> line.platform().loading().contains(phone.owner().id()));
        bot.bean(TestBot.Fragile.class).thinking.countDown();

        line.platform().outbox().awaitAnswer(question.eventId(), SOON);
    }

    @Test
    void logsNeitherWordsNorPeopleNorTheToken(CapturedOutput output) {
        Phone phone = somebody();
        line.platform().faults().next(1, REPLY, Fault.status(500));
        Posted question = phone.says("fail canary-words");

        line.platform().outbox().awaitAnswer(question.eventId(), SOON);

        assertThat(output)
                .contains("IllegalStateException")
                .doesNotContain("canary-words")
                .doesNotContain(phone.owner().id())
                .doesNotContain(line.platform().channel().token());
    }

    private static void assertAnsweredOnceDespite(int calls, Fault fault) {
        Phone phone = somebody();
        line.platform().faults().next(calls, REPLY, fault);
        Posted question = phone.says("hello");
        line.platform().outbox().awaitAnswer(question.eventId(), SOON);

        // The next answer comes only once the first is done with: a second copy would have come before it.
        Posted next = phone.says("next");
        line.platform().outbox().awaitAnswer(next.eventId(), SOON);
        line.platform().outbox().assertAnsweredOnce(question.eventId());
    }

    private static double count(String meter, String tag, String value) {
        return bot.bean(MeterRegistry.class).counter(meter, tag, value).count();
    }

    private static Phone somebody() {
        return line.platform().phone(line.platform().friend("Somchai"));
    }
}
