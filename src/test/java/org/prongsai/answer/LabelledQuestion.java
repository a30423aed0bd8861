package org.prongsai.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** One labelled question of questions.tsv, own.tsv or seen.tsv. */
record LabelledQuestion(
        String voice,
        String category,
        List<String> before,
        String question,
        List<String> expected,
        List<String> facts) {

    static List<LabelledQuestion> all() {
        List<LabelledQuestion> questions = new ArrayList<>(in("questions.tsv"));
        questions.addAll(in("own.tsv"));
        questions.addAll(in("seen.tsv"));
        return questions;
    }

    private static List<LabelledQuestion> in(String name) {
        try (var in = LabelledQuestion.class.getResourceAsStream("/answer/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledQuestion::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledQuestion parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("line: " + line + " (expected: six cells)");
        }
        return new LabelledQuestion(
                cells[0],
                cells[1],
                split(cells[2], " \\|\\| "),
                cells[3],
                split(cells[4], "\\|"),
                split(cells[5], ";"));
    }

    private static List<String> split(String cell, String by) {
        return Arrays.stream(cell.split(by))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The fixed two fifths, by hash of the text, that are never looked at while tuning. */
    boolean heldOut() {
        if (voice.equals("own") || voice.startsWith("seen ")) {
            return false;
        }
        CRC32 hash = new CRC32();
        hash.update((String.join(" || ", before) + question).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 10 < 4;
    }

    boolean allowed(String kind) {
        return expected.contains(kind);
    }
}
