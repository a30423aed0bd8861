package org.prongsai.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Packs that cannot be served, with every problem found in them. */
public final class InvalidPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidPackException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the files; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
