package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.simulator.LinePlatformServer;
import org.prongsai.simulator.Posted;
import org.prongsai.store.TestRedis;

/** While Redis takes nothing LINE is told so at once, and what it sends again is answered. */
class RedisTroubleTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    static TestRedis redis;
    static LinePlatformServer line;
    static TestBot bot;

    @BeforeAll
    static void start() throws Exception {
        redis = TestRedis.start(data);
        line = TestBot.line();
        line.platform().webhooks().redeliverAfter(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10));
        bot = TestBot.start(
                line, Map.of("redis.url", redis.url(), "prongsai.secret", "A".repeat(43) + "="), TestBot.Echo.class);
        ask().awaitStatus();
    }

    @AfterAll
    static void stop() {
        bot.close();
        line.close();
        redis.close();
    }

    @Test
    void tellsLineToSendAgainWhileRedisIsFull() {
        redis.commands().configSet("maxmemory", "1");
        Posted question = ask();

        assertThat(question.awaitStatus()).isEqualTo(503);

        redis.commands().configSet("maxmemory", "0");
        assertAnsweredOnce(question);
    }

    @Test
    void tellsLineToSendAgainWhileRedisIsAReadOnlyReplica() {
        redis.commands().replicaof("127.0.0.1", 1);
        Posted question = ask();

        assertThat(question.awaitStatus()).isEqualTo(503);

        redis.commands().replicaofNoOne();
        assertAnsweredOnce(question);
    }

    @Test
    void tellsLineToSendAgainWhileRedisHangs() throws Exception {
        signal("STOP");
        Posted question;
        try {
            question = ask();
            assertThat(question.awaitStatus()).isEqualTo(503);
        } finally {
            signal("CONT");
        }
        assertAnsweredOnce(question);
    }

    @Test
    void findsItsWayBackToARedisThatBrokeAllConnections() {
        redis.commands()
                .clientKill(io.lettuce.core.KillArgs.Builder.typeNormal().skipme());
        Posted question = ask();

        assertAnsweredOnce(question);
    }

    private static Posted ask() {
        return line.platform().phone(line.platform().friend("Somchai")).says("hello");
    }

    private static void assertAnsweredOnce(Posted question) {
        line.platform().outbox().awaitAnswer(question.eventId(), SOON);
        line.platform().outbox().assertAnsweredOnce(question.eventId());
    }

    private static void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(redis.pid()))
                .start()
                .waitFor();
    }
}
