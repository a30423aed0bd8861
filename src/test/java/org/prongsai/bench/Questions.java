package org.prongsai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What people ask in the benchmark: the labelled questions, of every kind and in every voice. */
final class Questions {

    private static final int QUESTION = 3;

    private Questions() {}

    static List<String> read() throws IOException {
        try (InputStream file = Questions.class.getResourceAsStream("/answer/questions.tsv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")[QUESTION])
                    .toList();
        }
    }
}
