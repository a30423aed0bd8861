package org.prongsai.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads the packs to be served, either those shipped with the program or an office's own folder. */
public final class Packs {

    private static final String ROOT = "/knowledge/";

    /** A folder inside a jar cannot be listed, so this file names the packs, one folder a line. */
    private static final String INDEX = ROOT + "packs.txt";

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
                .map(folder -> new PackFiles(
                        folder,
                        resource(ROOT + folder + "/" + PackFiles.YAML),
                        resource(ROOT + folder + "/" + PackFiles.DOCUMENT)))
                .toList());
    }

    /**
     * The packs in a folder: the folder itself, or any folder at most two below it that holds a {@code pack.yaml}.
     *
     * @throws InvalidPackException with every problem of every pack; also when there is none
     */
    public static Library in(Path directory) {
        List<PackFiles> packs = files(directory);
        if (packs.isEmpty()) {
            throw new InvalidPackException(
                    List.of(new Problem(directory.toString(), 0, "no pack (expected: folders with a pack.yaml)")));
        }
        return library(packs);
    }

    static List<PackFiles> files(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        try (Stream<Path> found = Files.walk(root, DEPTH)) {
            return found.filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.YAML)))
                    .sorted()
                    .map(folder -> new PackFiles(
                            name(root, folder),
                            read(folder.resolve(PackFiles.YAML)),
                            read(folder.resolve(PackFiles.DOCUMENT))))
                    .toList();
        } catch (IOException e) {
            throw new InvalidPackException(
                    List.of(new Problem(directory.toString(), 0, "not readable (expected: a folder of packs)")));
        }
    }

    private static String name(Path root, Path folder) {
        return folder.equals(root)
                ? String.valueOf(root.getFileName())
                : root.relativize(folder).toString();
    }

    private static Library library(List<PackFiles> files) {
        Problems problems = new Problems();
        List<Pack> packs = new ArrayList<>();
        for (PackFiles each : files) {
            try {
                Pack pack = PackReader.read(each);
                if (packs.stream().anyMatch(other -> other.id().equals(pack.id()))) {
                    problems.add(each.yamlName(), 0, "id: " + pack.id() + " (expected: an id no other pack has)");
                }
                packs.add(pack);
            } catch (InvalidPackException e) {
                e.problems().forEach(problem -> problems.add(problem.file(), problem.line(), problem.message()));
            }
        }
        if (problems.count() > 0) {
            throw new InvalidPackException(problems.all());
        }
        return new Library(packs);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new InvalidPackException(
                    List.of(new Problem(file.toString(), 0, "not readable (expected: a UTF-8 text file)")));
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Packs.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new InvalidPackException(
                        List.of(new Problem(name, 0, "missing (expected: a file of the packs in the jar)")));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
