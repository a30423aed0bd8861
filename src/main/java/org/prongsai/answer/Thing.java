package org.prongsai.answer;

import org.jspecify.annotations.Nullable;

/**
 * Something in a pack one can ask about, with a notation short enough to remember.
 *
 * @param id the indicator's or issue's number, the division's id, or the instrument's name
 */
record Thing(Kind kind, String id) {

    enum Kind {
        INDICATOR,
        ISSUE,
        DIVISION,
        INSTRUMENT,
        OVERALL,
        DOCUMENT
    }

    static final Thing OVERALL = new Thing(Kind.OVERALL, "");
    static final Thing DOCUMENT = new Thing(Kind.DOCUMENT, "");

    static Thing indicator(int number) {
        return new Thing(Kind.INDICATOR, Integer.toString(number));
    }

    static Thing issue(int number) {
        return new Thing(Kind.ISSUE, Integer.toString(number));
    }

    static Thing division(String id) {
        return new Thing(Kind.DIVISION, id);
    }

    static Thing instrument(String name) {
        return new Thing(Kind.INSTRUMENT, name);
    }

    /** The number of an indicator or issue. */
    int number() {
        return Integer.parseInt(id);
    }

    /** Reads the notation; null where it names no thing. */
    static @Nullable Thing parse(String notation) {
        if (notation.equals("overall")) {
            return OVERALL;
        }
        if (notation.equals("document")) {
            return DOCUMENT;
        }
        if (notation.matches("[IEO]IT")) {
            return instrument(notation);
        }
        if (notation.matches("i\\d{1,2}")) {
            return indicator(Integer.parseInt(notation.substring(1)));
        }
        if (notation.matches("s\\d{1,2}")) {
            return issue(Integer.parseInt(notation.substring(1)));
        }
        return notation.startsWith("d/") ? division(notation.substring(2)) : null;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case INDICATOR -> "i" + id;
            case ISSUE -> "s" + id;
            case DIVISION -> "d/" + id;
            case INSTRUMENT -> id;
            case OVERALL -> "overall";
            case DOCUMENT -> "document";
        };
    }
}
