package org.prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisScriptsTests {

    private static final Script DUE = Script.of("inbox", "due");
    private static final List<String> KEYS = List.of("{x}:ready");

    @TempDir
    Path data;

    private TestRedis redis;

    @BeforeEach
    void start() throws Exception {
        redis = TestRedis.start(data);
    }

    @AfterEach
    void stop() {
        redis.close();
    }

    @Test
    void runsAScriptThatRedisDoesNotKnowYetAndOneItForgot() {
        assertThat(redis.scripts().run(DUE, KEYS, "{x}:")).containsExactly(0L, 0L);

        redis.commands().scriptFlush();

        assertThat(redis.scripts().run(DUE, KEYS, "{x}:")).containsExactly(0L, 0L);
    }

    @Test
    void givesUpOnAHungServerWithinLinesTwoSeconds() throws Exception {
        redis.scripts().run(DUE, KEYS, "{x}:");
        signal("STOP");
        long start = System.nanoTime();
        try {
            assertThatThrownBy(() -> redis.scripts().run(DUE, KEYS, "{x}:"))
                    .isInstanceOf(StoreUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
        } finally {
            signal("CONT");
        }
    }

    @Test
    void namesAMissingScript() {
        assertThatThrownBy(() -> Script.of("absent")).hasMessageContaining("/lua/absent.lua");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(redis.pid()))
                .start()
                .waitFor();
    }
}
