package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.simulator.LinePlatformServer;
import org.prongsai.simulator.Phone;
import org.prongsai.simulator.Posted;
import org.prongsai.simulator.Sent;

/** A bot that is killed in the middle of its work loses nothing, says nothing twice and leaves nothing readable. */
class KillTests {

    private static final String CANARY = "canary-ความลับ-canary";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void finishesAfterKill9WhatItHadAccepted(@TempDir Path data) throws Exception {
        try (LinePlatformServer line = TestBot.line()) {
            line.answerAfter(Duration.ofMillis(50));
            Duration[] redeliveries = new Duration[100];
            Arrays.fill(redeliveries, Duration.ofSeconds(3));
            line.platform().webhooks().redeliverAfter(redeliveries);
            List<Phone> phones = Stream.generate(
                            () -> line.platform().phone(line.platform().friend("P")))
                    .limit(40)
                    .toList();
            List<String> said =
                    IntStream.range(0, 600).mapToObj(i -> CANARY + " " + i).toList();

            try (BotProcess first = BotProcess.start(line, data)) {
                for (int i = 0; i < 600; i++) {
                    phones.get(i % phones.size()).says(said.get(i));
                }
                line.platform().outbox().awaitAll(50, PATIENCE);
                first.kill();
                assertThat(line.platform().outbox().count()).isLessThan(600);
                assertNothingReadable(data, phones.get(0).owner().id());
                try (BotProcess second = BotProcess.start(line, data)) {
                    line.platform().outbox().awaitAll(600, PATIENCE);
                    assertThat(second.stop()).isEqualTo(143);
                }
            }
            // By what they say, not by reply token: an answer that waited for too long is pushed.
            assertThat(line.platform().outbox().all())
                    .extracting(Sent::words)
                    .containsExactlyInAnyOrderElementsOf(said);
        }
    }

    @Test
    void finishesWhatItHasInHandWhenItIsStopped(@TempDir Path data) throws Exception {
        try (LinePlatformServer line = TestBot.line();
                BotProcess bot = BotProcess.start(line, data)) {
            line.answerAfter(Duration.ofSeconds(1));
            Posted question = line.platform().phone(line.platform().friend("P")).says("last words");
            question.awaitStatus();

            bot.stop();

            line.platform().outbox().assertAnsweredOnce(question.eventId());
        }
    }

    /** Looks for the words and the user id in every spelling a careless layer would leave on disk. */
    private static void assertNothingReadable(Path data, String userId) throws Exception {
        byte[] aof = Files.readAllBytes(data.resolve("redis/appendonly.aof"));
        String stored = new String(aof, StandardCharsets.ISO_8859_1);
        assertThat(stored).contains("payload:");
        for (String secret : List.of(CANARY, userId, "token-")) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            assertThat(stored)
                    .doesNotContain(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain(HexFormat.of().formatHex(bytes))
                    .doesNotContain(Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .substring(0, 8));
        }
    }
}
