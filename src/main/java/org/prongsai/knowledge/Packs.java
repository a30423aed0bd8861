package org.prongsai.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Loads the packs to be served, either those shipped with the program or an office's own folder. */
public final class Packs {

    private static final String ROOT = "/knowledge/";

    /** A folder inside a jar cannot be listed, so this file names the packs, one folder a line. */
    private static final String INDEX = "packs.txt";

    /** A pack is at most two folders down: office, year. */
    private static final int DEPTH = 2;

    private Packs() {}

    /**
     * The packs in the jar.
     *
     * @throws InvalidPackException with every problem of every pack
     */
    public static Library shipped() {
        return library(resource(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(folder -> new PackFiles(folder, file -> resource(folder + "/" + file)))
                .map(PackReader::read)
                .toList());
    }

    /**
     * The packs in a folder: the folder itself, or any folder at most two below it that holds a {@code pack.yaml}.
     *
     * @throws InvalidPackException with every problem of every pack; also when there is none
     */
    public static Library in(Path directory) {
        return library(read(directory));
    }

    /** What came of reading each pack in a folder; never empty. */
    static List<Reading> read(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try (Stream<Path> found = Files.walk(root, DEPTH)) {
            List<Reading> readings = found.filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.YAML)))
                    .sorted()
                    .map(folder -> PackReader.read(new PackFiles(name(root, folder), file -> file(folder, file))))
                    .toList();
            if (readings.isEmpty()) {
                throw invalid(directory.toString(), "no pack (expected: folders with a pack.yaml)");
            }
            return readings;
        } catch (IOException e) {
            throw invalid(directory.toString(), "not readable (expected: a folder of packs)");
        }
    }

    /** Problems that only show between packs. */
    static List<Problem> clashes(List<Reading> readings) {
        Set<String> ids = new HashSet<>();
        return readings.stream()
                .filter(reading ->
                        reading.pack().filter(pack -> !ids.add(pack.id())).isPresent())
                .map(reading -> new Problem(
                        reading.files().yamlName(), 0, "id: another pack has it too (expected: each id once)"))
                .toList();
    }

    private static Library library(List<Reading> readings) {
        List<Problem> problems = Stream.concat(
                        readings.stream().flatMap(reading -> reading.problems().stream()), clashes(readings).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        return new Library(
                readings.stream().flatMap(reading -> reading.pack().stream()).toList());
    }

    private static String name(Path root, Path folder) {
        return folder.equals(root)
                ? String.valueOf(root.getFileName())
                : root.relativize(folder).toString();
    }

    private static String file(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw invalid(folder.resolve(name).toString(), "not readable (expected: a UTF-8 text file)");
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Packs.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw invalid(name, "missing (expected: a file of the packs in the jar)");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw invalid(name, "not readable (expected: a UTF-8 text file)");
        }
    }

    private static InvalidPackException invalid(String file, String message) {
        return new InvalidPackException(List.of(new Problem(file, 0, message)));
    }
}
