package org.prongsai.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.answer.Verdict.Result;

/** Asks every labelled question and counts; the misses stand in target/answers/report.html. */
record Evaluation(List<Verdict> tuning, List<Verdict> heldOut) {

    static Evaluation of(Answers answers) {
        List<Verdict> all = LabelledQuestion.all().stream()
                .map(each -> Verdict.of(each, answers))
                .toList();
        return new Evaluation(
                all.stream().filter(each -> !each.question().heldOut()).toList(),
                all.stream().filter(each -> each.question().heldOut()).toList());
    }

    List<Verdict> all() {
        return java.util.stream.Stream.concat(tuning.stream(), heldOut.stream()).toList();
    }

    static double right(List<Verdict> verdicts) {
        return 100.0 * count(verdicts, Result.RIGHT) / verdicts.size();
    }

    static long count(List<Verdict> verdicts, Result result) {
        return verdicts.stream().filter(each -> each.result() == result).count();
    }

    /** Right, coverage, wrong and abstained by category, in percent and counts. */
    static String table(String title, List<Verdict> verdicts) {
        Map<String, List<Verdict>> categories = new TreeMap<>();
        verdicts.forEach(each -> categories
                .computeIfAbsent(each.question().category(), key -> new java.util.ArrayList<>())
                .add(each));
        StringBuilder table = new StringBuilder(
                "%n%-14s %5s %7s %9s %6s %10s%n".formatted(title, "n", "right", "coverage", "wrong", "abstained"));
        categories.forEach((category, each) -> table.append(line(category, each)));
        return table.append(line("all", verdicts)).toString();
    }

    private static String line(String name, List<Verdict> verdicts) {
        long wrong = count(verdicts, Result.WRONG);
        long abstained = count(verdicts, Result.ABSTAINED);
        return "%-14s %5d %6.1f%% %8.1f%% %6d %10d%n"
                .formatted(
                        name,
                        verdicts.size(),
                        right(verdicts),
                        100.0 - 100.0 * abstained / verdicts.size(),
                        wrong,
                        abstained);
    }

    void write(Path file) {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><title>Answers</title><pre>")
                .append(escape(table("tuning", tuning)))
                .append(escape(table("held out", heldOut)))
                .append("</pre>");
        section(html, "Tuning part: misses", tuning);
        section(html, "Held-out part: misses", heldOut);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void section(StringBuilder html, String title, List<Verdict> verdicts) {
        html.append("<h2>").append(title).append("</h2><table border=1>");
        verdicts.stream().filter(each -> each.result() != Result.RIGHT).forEach(each -> html.append("<tr><td>")
                .append(each.result())
                .append("<td>")
                .append(each.question().category())
                .append("<td>")
                .append(escape(String.join(" || ", each.question().before())))
                .append("<td>")
                .append(escape(each.question().question()))
                .append("<td>")
                .append(each.question().expected())
                .append(' ')
                .append(escape(each.question().facts().toString()))
                .append("<td>")
                .append(each.answer().kind())
                .append("<td>")
                .append(escape(each.seen())));
        html.append("</table>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
