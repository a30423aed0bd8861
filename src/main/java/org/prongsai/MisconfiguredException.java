package org.prongsai;

import java.util.Optional;

/** A setting the operator must give or correct before the bot can start. */
public final class MisconfiguredException extends RuntimeException {

    /** What the process ends with then (BSD sysexits {@code EX_CONFIG}). */
    static final int EXIT_CODE = 78;

    private final String variable;

    /**
     * @param variable the environment variable's name
     * @param expectation what to set it to; must not repeat a secret's value
     */
    public MisconfiguredException(String variable, String expectation) {
        super(variable + ": " + expectation);
        this.variable = variable;
    }

    /** The environment variable to set. */
    public String variable() {
        return variable;
    }

    /** The setting that a failed start is about, if it is about one. */
    static Optional<MisconfiguredException> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MisconfiguredException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
