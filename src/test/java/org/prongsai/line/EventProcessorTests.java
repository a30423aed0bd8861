package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.simulator.LinePlatformServer;
import org.prongsai.store.TestRedis;
import org.prongsai.vault.Secret;
import org.prongsai.vault.Vault;

class EventProcessorTests {

    @TempDir
    Path data;

    private final LinePlatformServer line = TestBot.line();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TestBot.Echo echo = new TestBot.Echo();
    private TestRedis redis;
    private Inbox inbox;
    private EventProcessor processor;

    @BeforeEach
    void start() throws Exception {
        redis = TestRedis.start(data);
        inbox = inbox((byte) 0);
        LineProperties properties = new LineProperties(
                new ChannelToken(line.platform().channel().token()),
                List.of(new ChannelSecret("s")),
                line.uri(),
                line.uri());
        MessagingApiClient client = new LineConfiguration().messagingApiClient(properties, new InboxProperties(4));
        LineMetrics metrics = new LineMetrics(meters);
        processor = new EventProcessor(
                inbox,
                new EventReader(Clock.systemUTC()),
                echo,
                new Sender(client, metrics),
                new LoadingAnimation(client),
                metrics);
    }

    @AfterEach
    void stop() {
        redis.close();
        line.close();
    }

    @Test
    void handlesAnEventOnceThoughItsWorkerDiedWhileSending() {
        accept(Webhook.text("e", Webhook.ALICE, 1, "x"));
        Claim first = claim();
        inbox.commit(first, Composer.bytes(Composer.compose(List.of(TestBot.say("the first answer")))), Memory.NONE);
        leasesEnd();

        processor.process(claim());

        assertThat(echo.heard).isEmpty();
        assertThat(redis.commands().keys("*box*")).isEmpty();
    }

    @Test
    void buriesAnEventThatFiveWorkersDiedOf() {
        accept(Webhook.text("e", Webhook.ALICE, 1, "x"));
        for (int i = 0; i < EventProcessor.MAX_TRIES; i++) {
            claim();
            leasesEnd();
        }

        processor.process(claim());

        assertThat(echo.heard).isEmpty();
        assertThat(meters.counter("line.events", "fate", "buried").count()).isEqualTo(1);
    }

    @Test
    void buriesWhatAnotherSecretSealed() {
        inbox((byte) 1)
                .accept(WebhookBody.read(Webhook.body(Webhook.text("e", Webhook.ALICE, 1, "x")))
                        .events());

        processor.process(claim());

        assertThat(meters.counter("line.events", "fate", "buried").count()).isEqualTo(1);
        assertThat(redis.commands().keys("*box*")).isEmpty();
    }

    @Test
    void keepsSilentWhileAnotherChannelHasTheConversation() {
        accept(Webhook.text("e", Webhook.ALICE, 1, "x").replace("active", "standby"));

        processor.process(claim());

        assertThat(echo.heard).isEmpty();
        assertThat(redis.commands().keys("*box*")).isEmpty();
    }

    @Test
    void aHandlersMessageBeyondLinesLimitsCountsAsItsFailure() {
        accept(Webhook.text("e", Webhook.ALICE, 1, ""));

        processor.process(claim());

        assertThat(meters.counter("line.events", "fate", "failed").count()).isEqualTo(1);
        leasesEnd();
        assertThat(claim().tries()).isEqualTo(2);
    }

    @Test
    void backsOffFromHalfASecondToHalfAMinute() {
        assertThat(EventProcessor.backOff(0)).hasMillis(500);
        assertThat(EventProcessor.backOff(3)).hasMillis(4000);
        assertThat(EventProcessor.backOff(EventProcessor.MAX_SENDS)).hasMillis(30_000);
    }

    private Inbox inbox(byte key) {
        byte[] secret = new byte[32];
        secret[0] = key;
        return new Inbox(
                redis.scripts(), new Vault(Secret.parse(Base64.getEncoder().encodeToString(secret))));
    }

    private void accept(String event) {
        inbox.accept(WebhookBody.read(Webhook.body(event)).events());
    }

    private Claim claim() {
        for (int partition = 0; partition < Inbox.PARTITIONS; partition++) {
            Claim claim = inbox.claim(partition);
            if (claim != null) {
                return claim;
            }
        }
        throw new AssertionError("nothing to claim");
    }

    private void leasesEnd() {
        for (String ready : redis.commands().keys("*ready")) {
            redis.commands().zrange(ready, 0, -1).forEach(chat -> redis.commands()
                    .zadd(ready, 1, chat));
        }
    }
}
