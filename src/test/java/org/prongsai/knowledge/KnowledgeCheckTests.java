package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCheckTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void reportsWhatAGoodPackHolds() {
        int exit = run(Path.of("src/main/resources/knowledge"));

        assertThat(exit).isZero();
        assertThat(report())
                .contains("องค์การบริหารส่วนจังหวัดนครพนม, fiscal year 2566 (/document/2566)")
                .contains("to page 10, 10 indicators, 7 issues, 5 divisions, 4 limitations, 3 requests")
                .contains("printed  overall 90.16, target 85, level GOOD (ผ่านดี)")
                .contains(
                        "computed overall 90.1204, level GOOD, from IIT 88.1580 x 30 %, EIT 92.2433 x 30 %, OIT 90.0000 x 40 %")
                .contains("differs  beyond rounding; recorded as an oddity")
                .contains("#analysis-5 p3-4: หัวข้อ 1.5")
                .endsWith("All packs fit.\n");
    }

    @Test
    void namesEveryProblemByFileAndLine(@TempDir Path directory) throws IOException {
        Path made = MadeUpPack.DIRECTORY.resolve("ban-na/2567");
        Files.copy(made.resolve("document.md"), directory.resolve("document.md"));
        Files.writeString(
                directory.resolve("pack.yaml"),
                Files.readString(made.resolve("pack.yaml"))
                        .replace("year: 2567", "year: 1")
                        .replace("at: limits", "at: nowhere"));

        int exit = run(directory);

        assertThat(exit).isEqualTo(1);
        assertThat(report())
                .contains("/pack.yaml:3: year: 1 (expected: 2566 to 2699)\n")
                .contains("/pack.yaml:50: at: nowhere (expected: an anchor of document.md)\n")
                .endsWith("problem(s): these packs would stop the start.\n");
    }

    @Test
    void failsOnAFolderThatIsNotThere(@TempDir Path directory) {
        assertThat(run(directory.resolve("missing"))).isEqualTo(1);
        assertThat(report()).contains("missing: not readable (expected: a folder of packs)");
    }

    private int run(Path directory) {
        return KnowledgeCheck.run(directory, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String report() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
