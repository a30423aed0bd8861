package org.prongsai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What people ask in the benchmark: every kind of question, slips of the keyboard and small talk among them. */
final class Questions {

    private Questions() {}

    static List<String> read() throws IOException {
        try (InputStream file = Questions.class.getResourceAsStream("/bench/questions.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
