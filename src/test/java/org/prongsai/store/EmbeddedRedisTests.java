package org.prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTests {

    @TempDir
    Path data;

    @Test
    void keepsItsDataFromStartToStart() throws Exception {
        try (EmbeddedRedis first = EmbeddedRedis.start(data)) {
            ask(first, redis -> redis.set("key", "value"));
        }

        try (EmbeddedRedis second = EmbeddedRedis.start(data)) {
            assertThat(ask(second, redis -> redis.get("key"))).isEqualTo("value");
        }
    }

    @Test
    void asksForAPasswordThatNoFileHolds() throws Exception {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            RedisURI known = RedisURI.create(server.url());
            RedisClient stranger = RedisClient.create(RedisURI.create(known.getHost(), known.getPort()));

            assertThatThrownBy(() -> stranger.connect().sync().get("key")).hasStackTraceContaining("NOAUTH");

            stranger.shutdown();
            String password = server.url().substring(9, 9 + 64);
            try (var files = Files.list(data)) {
                assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(
                                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain(password));
            }
        }
    }

    @Test
    void keepsOthersOutOfItsDirectory() throws Exception {
        try (EmbeddedRedis server = EmbeddedRedis.start(data.resolve("redis"))) {
            assertThat(server.pid()).isPositive();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("redis"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesADirectoryInUse() throws Exception {
        EmbeddedRedis server = EmbeddedRedis.start(data);
        try (server) {
            assertThatThrownBy(() -> EmbeddedRedis.start(data))
                    .isInstanceOf(DirectoryInUseException.class)
                    .hasMessageContaining(data.toRealPath().toString());
        }
    }

    @Test
    void startsAgainWhenTheServerDies() throws Exception {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            ask(server, redis -> redis.set("key", "value"));
            long first = server.pid();

            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (server.pid() == first && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(ask(server, redis -> redis.get("key"))).isEqualTo("value");
        }
    }

    @Test
    void stopsWhatAKilledProcessLeftRunning() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        data.toString())
                .start();
        long orphan = Long.parseLong(owner.inputReader().readLine());
        owner.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(ask(server, redis -> redis.get("key"))).isEqualTo("of the owner");
        }
    }

    /** A process that starts a server and never stops it. */
    static final class Owner {

        public static void main(String[] args) throws Exception {
            EmbeddedRedis server = EmbeddedRedis.start(Path.of(args[0]));
            ask(server, redis -> redis.set("key", "of the owner"));
            System.out.println(server.pid());
            Thread.currentThread().join();
        }
    }

    private static String ask(EmbeddedRedis server, Function<RedisCommands<String, String>, String> question) {
        RedisClient client = RedisClient.create(server.url());
        try {
            return question.apply(client.connect().sync());
        } finally {
            client.shutdown();
        }
    }
}
