package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that does not fit, so that an author mends a pack in one round. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String message) {
        found.add(new Problem(file, line, message));
    }

    int count() {
        return found.size();
    }

    /** By file and line. */
    List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }
}
