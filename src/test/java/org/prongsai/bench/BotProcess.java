package org.prongsai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A bot started from its jar, and what it and its children take from the machine. */
final class BotProcess implements AutoCloseable {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

    private final Process process;
    private final URI callback;
    private final long started;
    private final Thread atExit = new Thread(this::end);

    private BotProcess(Process process, URI callback, long started) {
        this.process = process;
        this.callback = callback;
        this.started = started;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Starts a bot on a free port.
     *
     * @param flags for its JVM
     * @param environment put over this process's own, less what would lead the bot to LINE or to another Redis
     * @param log where what it prints goes
     */
    static BotProcess start(Path jar, List<String> flags, Map<String, String> environment, Path log) {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(LINE_|PRONGSAI_|REDIS_|SPRING_).*"));
        builder.environment().putAll(environment);
        // Prongsai's name for it and Spring's own.
        builder.environment().putAll(Map.of("PORT", "" + port, "SERVER_PORT", "" + port));
        try {
            long now = System.nanoTime();
            return new BotProcess(builder.start(), URI.create("http://127.0.0.1:" + port + "/callback"), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI callback() {
        return callback;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Processor time of the bot and of the children it has now. */
    Duration cpu() {
        return cpu(all());
    }

    private static Duration cpu(Stream<ProcessHandle> processes) {
        return processes
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Processor time of the children alone. */
    Duration childCpu() {
        return cpu(process.descendants());
    }

    /** The most memory that the bot and its children have had resident, each at its own peak; 0 where unknown. */
    double peakMebibytes() {
        return all().mapToLong(BotProcess::peakKibibytes).sum() / 1024.0;
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long peakKibibytes(ProcessHandle of) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", "" + of.pid(), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException noProc) {
            return 0;
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end();
    }

    private void end() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
