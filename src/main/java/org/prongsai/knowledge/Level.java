package org.prongsai.knowledge;

/** The levels of the assessment since fiscal year 2566, best first. */
public enum Level {
    EXCELLENT,
    GOOD,
    PASSED,
    TO_IMPROVE,
    TO_IMPROVE_URGENTLY
}
