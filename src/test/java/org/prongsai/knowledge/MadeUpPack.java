package org.prongsai.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pack of an office that does not exist, as it is or with one thing changed. */
final class MadeUpPack {

    static final Path DIRECTORY = Path.of("src/test/resources/knowledge/made-up");

    private final Map<String, String> files = new HashMap<>();

    MadeUpPack() {
        for (String file : List.of(PackFiles.YAML, PackFiles.DOCUMENT)) {
            files.put(file, read(DIRECTORY.resolve("ban-na/2567").resolve(file)));
        }
    }

    /** Replaces the first occurrence; a change that changes nothing is a mistake of the test. */
    MadeUpPack with(String file, String from, String to) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain: " + from);
        }
        int at = text.indexOf(from);
        files.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    MadeUpPack yaml(String from, String to) {
        return with(PackFiles.YAML, from, to);
    }

    MadeUpPack document(String from, String to) {
        return with(PackFiles.DOCUMENT, from, to);
    }

    Pack pack() {
        return read().pack().orElseThrow();
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    private Reading read() {
        return PackReader.read(new PackFiles("ban-na/2567", file -> files.getOrDefault(file, "")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
