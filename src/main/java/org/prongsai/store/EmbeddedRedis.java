package org.prongsai.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Redis server as a child process, for a machine that has none: loopback only, a password of this start alone,
 * every write on disk before it is answered.
 *
 * <p>One process may use a directory at a time. A server that a killed process left behind is stopped before the next
 * one starts, for two servers appending to one file would destroy it.
 */
public final class EmbeddedRedis implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    private static final int PORT_TRIES = 5;

    private final RedisHome home;
    private final String password;
    private int port;
    private Process process;
    private boolean closing;

    private EmbeddedRedis(RedisHome home) throws IOException {
        this.home = home;
        this.password = newPassword();
        this.process = startOnAFreePort();
        watch(process);
    }

    /**
     * Starts a server, or fails within half a minute.
     *
     * @param directory where its files are; made if need be, for this user only
     * @throws DirectoryInUseException if a living process has its server there
     */
    public static EmbeddedRedis start(Path directory) throws IOException {
        RedisHome home = RedisHome.claim(directory);
        try {
            return new EmbeddedRedis(home);
        } catch (IOException | RuntimeException e) {
            home.release();
            throw e;
        }
    }

    /** The server's address with its password; never log it. */
    public synchronized String url() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    /** The server's process id. */
    public synchronized long pid() {
        return process.pid();
    }

    /** Stops the server once it has written everything. */
    @Override
    public void close() {
        Process last;
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            last = process;
        }
        stop(last);
        home.release();
    }

    private Process startOnAFreePort() throws IOException {
        for (int left = PORT_TRIES; ; left--) {
            port = freePort();
            try {
                return launch();
            } catch (IOException e) {
                // Somebody may have taken the port between our looking and the server's binding.
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /** Another process may be looking for its free port at the same moment; the caller tries again then. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process launch() throws IOException {
        Process started = new ProcessBuilder(home.executable().toString(), "-")
                .directory(home.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The settings go through a pipe: a password in an argument or a file could be read by others.
        try (var stdin = started.outputWriter()) {
            stdin.write(RedisSettings.embedded(home.directory(), port, password));
        }
        try {
            new RedisProbe(port, password).awaitReady(started, STARTS_WITHIN);
        } catch (IOException e) {
            stop(started);
            throw e;
        }
        return started;
    }

    private void watch(Process watched) {
        watched.onExit().thenAcceptAsync(this::restart);
    }

    private void restart(Process ended) {
        synchronized (this) {
            if (closing) {
                return;
            }
            // Ctrl-C reaches the server too: what this process has in hand still needs one.
            log.warn("The embedded Redis server ended with code {}; starting it again", ended.exitValue());
            try {
                process = launch();
            } catch (IOException e) {
                log.error("The embedded Redis server does not start again; see {}", home.directory(), e);
                return;
            }
        }
        watch(process);
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("The embedded Redis server did not stop within {}; ending it", STOPS_WITHIN);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String newPassword() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
