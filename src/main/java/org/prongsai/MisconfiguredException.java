package org.prongsai;

/** A setting the operator must give or correct before the bot can start. */
public final class MisconfiguredException extends RuntimeException {

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
}
