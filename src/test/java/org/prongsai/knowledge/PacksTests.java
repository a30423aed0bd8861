package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTests {

    private static final Path SHIPPED = Path.of("src/main/resources/knowledge");

    @Test
    void shipsEveryPackThatStandsInTheResources() throws IOException {
        assertThat(Files.readAllLines(SHIPPED.resolve("packs.txt")))
                .as("packs.txt names the folders that hold a pack.yaml")
                .containsExactlyElementsOf(folders());
        assertThat(Packs.shipped().packs()).hasSameSizeAs(folders());
    }

    @Test
    void servesAnotherOfficesYearBesideTheFirstOnceItsFolderIsThere(@TempDir Path directory) throws IOException {
        copy(SHIPPED.resolve("nakhon-phanom-pao/2566"), directory.resolve("nakhon-phanom-pao/2566"));
        copy(MadeUpPack.DIRECTORY.resolve("ban-na/2567"), directory.resolve("ban-na/2567"));

        Library library = Packs.in(directory);

        assertThat(library.packs()).extracting(Pack::id).containsExactly("ban-na-2567", "2566");
        assertThat(library.newest().office().shortName()).isEqualTo("ทต.บ้านนา");
        assertThat(library.of(new FiscalYear(2566))).map(Pack::id).contains("2566");
    }

    @Test
    void readsAFolderThatIsItselfAPack() {
        assertThat(Packs.in(SHIPPED.resolve("nakhon-phanom-pao/2566")).packs()).hasSize(1);
    }

    @Test
    void refusesTwoPacksWithOneId(@TempDir Path directory) throws IOException {
        copy(MadeUpPack.DIRECTORY.resolve("ban-na/2567"), directory.resolve("a/2567"));
        copy(MadeUpPack.DIRECTORY.resolve("ban-na/2567"), directory.resolve("b/2567"));

        assertThatThrownBy(() -> Packs.in(directory))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage("b/2567/pack.yaml: id: another pack has it too (expected: each id once)");
    }

    @Test
    void refusesAFolderWithoutPacks(@TempDir Path directory) {
        assertThatThrownBy(() -> Packs.in(directory))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage(directory + ": no pack (expected: folders with a pack.yaml)");
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path directory) {
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> Packs.in(missing))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage(missing + ": not readable (expected: a folder of packs)");
    }

    @Test
    void refusesAPackWithoutItsDocument(@TempDir Path directory) throws IOException {
        copy(MadeUpPack.DIRECTORY.resolve("ban-na/2567"), directory.resolve("ban-na/2567"));
        Files.delete(directory.resolve("ban-na/2567/document.md"));

        assertThatThrownBy(() -> Packs.in(directory))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageEndingWith("document.md: not readable (expected: a UTF-8 text file)");
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(file -> file.endsWith("pack.yaml"))
                    .map(file -> SHIPPED.relativize(file.resolveSibling("")).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : List.of("pack.yaml", "document.md")) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }
}
