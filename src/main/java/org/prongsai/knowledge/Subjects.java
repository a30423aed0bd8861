package org.prongsai.knowledge;

import java.util.Set;

/** The words by which a fact says what it is about. */
public final class Subjects {

    /** The printed overall score differs from the one the formula gives. */
    public static final String OVERALL_FORMULA = "overall-formula";
    /** The printed level differs from the one the level rule gives. */
    public static final String LEVEL_RULE = "level-rule";

    public static final String OVERALL = "overall";
    public static final String LEVEL = "level";
    public static final String INSTRUMENTS = "instruments";
    public static final String RANKING = "ranking";
    public static final String PAST_YEARS = "past-years";
    public static final String PERIOD = "period";
    public static final String LIMITATIONS = "limitations";
    public static final String REQUESTS = "requests";
    public static final String DOCUMENT = "document";

    static final Set<String> GENERAL = Set.of(
            OVERALL_FORMULA,
            LEVEL_RULE,
            OVERALL,
            LEVEL,
            INSTRUMENTS,
            RANKING,
            PAST_YEARS,
            PERIOD,
            LIMITATIONS,
            REQUESTS,
            DOCUMENT);

    private Subjects() {}

    /** The subject that is one indicator, by its official number. */
    public static String indicator(int number) {
        return "indicator-" + number;
    }

    /** The subject that is one issue, by its number. */
    public static String issue(int number) {
        return "issue-" + number;
    }

    /** The subject that is one division, by its id. */
    public static String division(String id) {
        return "division-" + id;
    }
}
