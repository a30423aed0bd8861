package org.prongsai.knowledge;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command {@code knowledge check DIR}: reads the packs of a folder and prints what stands in them and what does not fit. */
public final class KnowledgeCheck {

    private static final int FITS = 0;
    private static final int DOES_NOT_FIT = 1;

    private KnowledgeCheck() {}

    /**
     * Checks every pack in a folder.
     *
     * @return the exit code: 0 when all packs can be served, 1 otherwise
     */
    public static int run(Path directory, PrintStream out) {
        List<Problem> problems = check(directory, out);
        problems.forEach(out::println);
        out.println(
                problems.isEmpty()
                        ? "All packs fit."
                        : problems.size() + " problem(s): these packs would stop the start.");
        return problems.isEmpty() ? FITS : DOES_NOT_FIT;
    }

    private static List<Problem> check(Path directory, PrintStream out) {
        try {
            List<Reading> readings = Packs.read(directory);
            readings.forEach(reading -> reading.pack().ifPresent(pack -> print(pack, out)));
            return Stream.concat(
                            readings.stream().flatMap(reading -> reading.problems().stream()),
                            Packs.clashes(readings).stream())
                    .toList();
        } catch (InvalidPackException e) {
            return e.problems();
        }
    }

    private static void print(Pack pack, PrintStream out) {
        out.printf(
                "%s, fiscal year %d (/document/%s)%n",
                pack.office().name(), pack.year().buddhist(), pack.id());
        out.printf("  title    %s%n", pack.document().title());
        out.printf("  author   %s%n", pack.document().author());
        out.printf(
                "  read     %d sections to page %d, %d indicators, %d issues, %d divisions, %d limitations, %d requests%n",
                pack.document().sections().size(),
                pack.document().lastPage(),
                pack.assessment().indicators().size(),
                pack.issues().size(),
                pack.divisions().size(),
                pack.limitations().size(),
                pack.requests().size());
        print(pack.assessment(), out);
        out.printf(
                "  oddities %d of the source itself, told when asked%n",
                pack.oddities().size());
        pack.oddities()
                .forEach(oddity ->
                        out.printf("    #%s%s %s%n", oddity.citation().anchor(), page(oddity), oddity.text()));
        out.println();
    }

    private static void print(Assessment assessment, PrintStream out) {
        Arithmetic arithmetic = assessment.arithmetic();
        out.printf(
                "  printed  overall %s, target %s, level %s (%s)%n",
                assessment.overall(), assessment.target(), assessment.level(), assessment.levelName());
        out.printf(
                "  computed overall %s, level %s, from %s%n",
                plain(arithmetic.total()),
                arithmetic.level(),
                arithmetic.instruments().stream()
                        .map(each -> each.instrument() + " " + plain(each.mean()) + " x "
                                + each.instrument().weight() + " %")
                        .collect(Collectors.joining(", ")));
        if (!arithmetic.agreesWith(assessment.overall())) {
            out.println("  differs  beyond rounding; recorded as an oddity");
        }
    }

    private static String plain(BigDecimal number) {
        return number.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static String page(Fact fact) {
        Pages pages = fact.citation().pages();
        return pages.numbered() ? " p" + pages + ":" : ":";
    }
}
