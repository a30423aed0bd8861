package org.prongsai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.answer.Answer;
import org.prongsai.conversation.QuestionLog.Kept;
import org.prongsai.store.TestRedis;
import org.prongsai.vault.Secret;
import org.prongsai.vault.Vault;

/** Tests for {@link RedisQuestionLog} on a real Redis. */
class RedisQuestionLogTests {

    private static final String QUESTION = "canary question";

    @TempDir
    static Path directory;

    private static TestRedis redis;

    private RedisQuestionLog log;

    @BeforeAll
    static void startRedis() throws IOException {
        redis = TestRedis.start(directory);
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @BeforeEach
    void emptyRedis() {
        redis.commands().flushall();
        log = new RedisQuestionLog(
                redis.scripts(), new Vault(Secret.parse("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")));
    }

    @Test
    void keepsAnUnansweredQuestion() {
        log.unanswered("event", "message", QUESTION, Answer.Kind.NOT_IN_DOCUMENT);

        assertThat(log.newest(10)).containsExactly(new Kept("not_in_document", QUESTION));
    }

    @Test
    void keepsAnEventHandledTwiceOnce() {
        log.unanswered("event", "message", QUESTION, Answer.Kind.CLARIFY);
        log.unanswered("event", "message", QUESTION, Answer.Kind.CLARIFY);

        assertThat(log.newest(10)).hasSize(1);
        assertThat(redis.commands().hgetall("{questions}:counts")).containsEntry("clarify", "1");
    }

    @Test
    void showsTheNewestAndNoMoreThanAskedFor() {
        for (int i = 0; i < 3; i++) {
            log.unanswered("event" + i, "message" + i, QUESTION + i, Answer.Kind.CLARIFY);
        }

        assertThat(log.newest(2)).extracting(Kept::question).containsExactly(QUESTION + 2, QUESTION + 1);
    }

    @Test
    void learnsFromAThumbsDown() {
        log.feedback("event", Feedback.DOWN, "message", QUESTION);

        assertThat(log.newest(10)).containsExactly(new Kept("down", QUESTION));
    }

    @Test
    void countsAThumbsUpWithoutTheQuestion() {
        log.feedback("event", Feedback.UP, "message", QUESTION);

        assertThat(log.newest(10)).isEmpty();
        assertThat(redis.commands().hgetall("{questions}:counts")).containsEntry("up", "1");
    }

    @Test
    void forgetsAMessageItsWriterTookBack() {
        log.unanswered("event", "message", QUESTION, Answer.Kind.NOT_IN_DOCUMENT);
        log.unanswered("other", "another", "other question", Answer.Kind.NOT_IN_DOCUMENT);

        log.forget("message");

        assertThat(log.newest(10)).extracting(Kept::question).containsExactly("other question");
    }

    @Test
    void forgettingWhatWasNeverKeptIsNoError() {
        log.forget("message");

        assertThat(log.newest(10)).isEmpty();
    }

    @Test
    void dropsWhatIsOlderThanNinetyDays() {
        log.unanswered("old", "message", QUESTION, Answer.Kind.CLARIFY);
        long ninetyDaysAgo = redisSeconds() - RedisQuestionLog.KEPT_FOR.toSeconds();
        redis.commands().zadd("{questions}:times", ninetyDaysAgo - 1, "old");

        log.unanswered("new", "message2", "new question", Answer.Kind.CLARIFY);

        assertThat(log.newest(10)).extracting(Kept::question).containsExactly("new question");
        assertThat(redis.commands().hlen("{questions}:entries")).isEqualTo(1);
        assertThat(redis.commands().hlen("{questions}:messages")).isEqualTo(2);
    }

    @Test
    void keepsWhatIsNotYetNinetyDaysOld() {
        log.unanswered("old", "message", QUESTION, Answer.Kind.CLARIFY);
        long ninetyDaysAgo = redisSeconds() - RedisQuestionLog.KEPT_FOR.toSeconds();
        redis.commands().zadd("{questions}:times", ninetyDaysAgo + 60, "old");

        log.unanswered("new", "message2", "new question", Answer.Kind.CLARIFY);

        assertThat(log.newest(10)).hasSize(2);
    }

    @Test
    void nothingAPersonWroteStandsInRedisUnsealed() throws IOException {
        log.unanswered("event", "message", QUESTION, Answer.Kind.NOT_IN_DOCUMENT);

        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(file -> file.toString().contains("appendonly") && Files.isRegularFile(file)))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(
                                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain(QUESTION));
        }
    }

    private static long redisSeconds() {
        return Long.parseLong(redis.commands().time().get(0));
    }
}
