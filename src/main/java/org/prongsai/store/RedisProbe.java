package org.prongsai.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks a starting server whether it serves yet: it first loads its data. */
record RedisProbe(int port, String password) {

    private static final int PAUSE_MILLIS = 15;
    private static final int PATIENCE_MILLIS = 1000;

    void awaitReady(Process server, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answersPing()) {
            if (!pausedWhileAlive(server)) {
                throw new IOException("Redis server ended with code " + server.exitValue() + " (see its redis.log)");
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("Redis server does not answer (expected: within " + patience + ")");
            }
        }
    }

    private boolean answersPing() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("AUTH " + password + "\r\nPING\r\nQUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answers.contains("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean pausedWhileAlive(Process server) throws IOException {
        try {
            return !server.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a Redis server was starting", e);
        }
    }
}
