package org.prongsai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.bench.Load.Asked;
import org.prongsai.simulator.Channel;
import org.prongsai.simulator.LinePlatform;
import org.prongsai.simulator.LinePlatformServer;

/**
 * Puts each bot under the same load, one after the other, and prints what it took. This process plays LINE and the
 * people, on the same processors; everything stays on 127.0.0.1.
 */
final class Benchmark {

    private static final Path DIRECTORY = Path.of("target", "bench");

    private final Settings settings;
    private final List<String> flags = new ArrayList<>();

    private Benchmark(Settings settings) throws IOException {
        this.settings = settings;
        flags.addAll(Bots.productionFlags());
        flags.addAll(settings.flags());
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(DIRECTORY);
        Settings settings = Settings.fromProperties();
        Benchmark benchmark = new Benchmark(settings);
        String conditions = """

                %d events/s for %d s, %d people, after a warm-up of %d events at %d/s; LINE answers after %d ms
                java %s
                %s

                """.formatted(
                        settings.rate(),
                        settings.seconds(),
                        settings.people(),
                        settings.warmUp(),
                        settings.warmUpRate(),
                        Settings.LINE_TAKES.toMillis(),
                        String.join(" ", benchmark.flags),
                        Machine.describe(DIRECTORY));
        System.out.print(conditions);
        List<Figures> figures = new ArrayList<>();
        for (String bot : settings.bots()) {
            figures.add(benchmark.measure(Bots.named(bot)));
        }
        String table = Figures.table(figures);
        System.out.println(table);
        Files.writeString(DIRECTORY.resolve("report.txt"), conditions + table);
    }

    private Figures measure(Bots bot) throws IOException {
        System.out.println(bot.title() + " ...");
        Path data = Files.createTempDirectory(DIRECTORY, "data");
        Path log = DIRECTORY.resolve(bot.title() + ".log");
        LinePlatform platform = new LinePlatform(Channel.random(), Clock.systemUTC());
        try (LinePlatformServer line = LinePlatformServer.start(platform);
                BotProcess process = BotProcess.start(
                        bot.jar(), flags, Bots.environment(platform.channel(), line.uri(), data), log)) {
            platform.webhooks().deliverTo(process.callback());
            line.answerAfter(Settings.LINE_TAKES);
            return measure(bot.title(), process, platform);
        } finally {
            delete(data);
        }
    }

    private Figures measure(String title, BotProcess bot, LinePlatform platform) throws IOException {
        Load load = new Load(platform, Questions.read());
        Duration ready = load.awaitReady(bot);
        Duration startCpu = bot.cpu();
        load.offer(settings.warmUp(), settings.warmUpRate(), settings.people());
        load.awaitAnswers(settings.warmUp());

        System.gc();
        Duration ownCpu = Machine.ownCpu();
        Duration cpu = bot.cpu();
        Duration childCpu = bot.childCpu();
        Machine.load();
        List<Asked> asked = load.offer(settings.events(), settings.rate(), settings.people());
        load.awaitAnswers(asked.size());
        double busy = Machine.load() * Machine.processors();
        cpu = bot.cpu().minus(cpu);
        childCpu = bot.childCpu().minus(childCpu);
        ownCpu = Machine.ownCpu().minus(ownCpu);

        Tally tally = Tally.of(asked, platform.outbox().all());
        long first = asked.get(0).due();
        long last = asked.get(asked.size() - 1).posted().nanos();
        Duration elapsed = Duration.ofNanos(Math.max(last, tally.lastAnswer()) - first);
        return new Figures(
                title,
                ready,
                startCpu,
                asked.size() * 1e9 / (last - first),
                tally,
                asked.stream().mapToLong(Asked::lateness).max().orElse(0) / 1e6,
                elapsed,
                cpu,
                childCpu,
                bot.peakMebibytes(),
                seconds(ownCpu) / seconds(elapsed),
                Math.max(0, busy - seconds(cpu.plus(ownCpu)) / seconds(elapsed)));
    }

    private static double seconds(Duration of) {
        return of.toNanos() / 1e9;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Benchmark::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
