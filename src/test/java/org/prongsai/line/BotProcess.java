package org.prongsai.line;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.simulator.LinePlatformServer;

/** A bot in a process of its own, so that it can be killed. */
final class BotProcess implements AutoCloseable {

    private final Process process;
    private List<ProcessHandle> orphans = List.of();

    private BotProcess(Process process) {
        this.process = process;
    }

    /** Starts it on a data directory and makes LINE deliver to it. */
    static BotProcess start(LinePlatformServer line, Path dataDir) throws Exception {
        Path address = dataDir.resolve("callback");
        Files.deleteIfExists(address);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BotProcess.class.getName(),
                        line.uri().toString(),
                        line.platform().channel().token(),
                        line.platform().channel().secret(),
                        dataDir.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        dataDir.resolve("bot.log").toFile()))
                .start();
        BotProcess bot = new BotProcess(process);
        try {
            Await.until("started", Duration.ofMinutes(4), () -> Files.exists(address) || !process.isAlive());
            line.platform().webhooks().deliverTo(URI.create(Files.readString(address)));
            return bot;
        } catch (Exception | AssertionError e) {
            bot.close();
            throw e;
        }
    }

    /** kill -9: no goodbye. Its Redis server stays behind until somebody starts or closes. */
    void kill() throws InterruptedException {
        orphans = process.descendants().toList();
        process.destroyForcibly().waitFor();
    }

    /** kill: time to finish what is in hand. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        orphans.forEach(ProcessHandle::destroyForcibly);
    }

    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of("prongsai.data-dir", args[3]));
        settings.put("spring.main.register-shutdown-hook", true);
        TestBot bot = TestBot.start(URI.create(args[0]), args[1], args[2], settings, TestBot.Echo.class);
        Path draft = Path.of(args[3], "callback.new");
        Files.writeString(draft, bot.callback().toString());
        Files.move(draft, Path.of(args[3], "callback"));
    }
}
