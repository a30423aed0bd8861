package org.prongsai.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What one bot did under the load.
 *
 * @param ready from the start of the process to the first webhook taken
 * @param startCpu processor time until then
 * @param offered events a second, as they were really offered
 * @param late how late the load itself ran at most: above some 50 ms the latencies say more about the machine than the bot
 * @param elapsed from the first question to the last answer
 * @param cpu processor time in that time, children included
 * @param childCpu what of that the children took, which is Redis
 * @param peak resident memory in MiB, children included
 * @param own processors that the benchmark itself used in that time
 * @param others processors that neither the bot nor the benchmark used in that time
 */
record Figures(
        String name,
        Duration ready,
        Duration startCpu,
        double offered,
        Tally tally,
        double late,
        Duration elapsed,
        Duration cpu,
        Duration childCpu,
        double peak,
        double own,
        double others) {

    private record Row(String label, java.util.function.Function<Figures, String> value) {}

    private static final List<Row> ROWS = List.of(
            new Row("seconds to ready", f -> number("%.1f", seconds(f.ready))),
            new Row("CPU seconds to ready", f -> number("%.1f", seconds(f.startCpu))),
            new Row("events/s offered", f -> number("%.0f", f.offered)),
            new Row("answered", f -> Integer.toString(f.tally.answered())),
            new Row("lost", f -> Long.toString(f.tally.lost())),
            new Row("refused", f -> Long.toString(f.tally.refused())),
            new Row("doubled", f -> Integer.toString(f.tally.doubled())),
            new Row("answers/s", f -> number("%.0f", f.tally.answered() / seconds(f.elapsed))),
            new Row("p50 ms", f -> number("%.0f", f.tally.millis(0.5))),
            new Row("p99 ms", f -> number("%.0f", f.tally.millis(0.99))),
            new Row("max ms", f -> number("%.0f", f.tally.millis(1))),
            new Row("CPU ms an answer", f -> number("%.2f", f.perAnswer(f.cpu))),
            new Row("  of it Redis", f -> number("%.2f", f.perAnswer(f.childCpu))),
            new Row("peak memory MiB", f -> number("%.0f", f.peak)),
            new Row("bytes an answer", f -> Long.toString(f.tally.bytes() / Math.max(1, f.tally.answered()))),
            new Row("(load late, max ms)", f -> number("%.0f", f.late)),
            new Row("(processors: the load)", f -> number("%.2f", f.own)),
            new Row("(processors: other processes)", f -> number("%.2f", f.others)));

    /** The bots side by side, a line each figure. */
    static String table(List<Figures> bots) {
        StringBuilder table =
                new StringBuilder(line("", bots.stream().map(Figures::name).toList()));
        for (Row row : ROWS) {
            table.append(line(row.label, bots.stream().map(row.value).toList()));
        }
        return table.toString();
    }

    private double perAnswer(Duration time) {
        return time.toNanos() / 1e6 / Math.max(1, tally.answered());
    }

    private static String line(String label, List<String> values) {
        StringBuilder line = new StringBuilder("  %-28s".formatted(label));
        values.forEach(value -> line.append("%14s".formatted(value)));
        return line.append('\n').toString();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static double seconds(Duration of) {
        return of.toNanos() / 1e9;
    }
}
