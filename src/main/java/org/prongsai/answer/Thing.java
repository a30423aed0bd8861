package org.prongsai.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Pack;

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

    /** The indicator or issue so many numbers further; empty for what has no number. */
    Optional<Thing> neighbour(int step) {
        return kind == Kind.INDICATOR || kind == Kind.ISSUE
                ? Optional.of(new Thing(kind, Integer.toString(number() + step)))
                : Optional.empty();
    }

    /** Whether the pack has it; what is remembered may come from an older pack. */
    boolean isIn(Pack pack) {
        return switch (kind) {
            case INDICATOR -> pack.assessment().indicators().stream().anyMatch(each -> each.number() == number());
            case ISSUE -> pack.issues().stream().anyMatch(each -> each.number() == number());
            case DIVISION ->
                pack.divisions().stream().anyMatch(each -> each.id().equals(id));
            case INSTRUMENT, OVERALL, DOCUMENT -> true;
        };
    }

    /** Reads the notation; null where it names no thing. */
    static @Nullable Thing parse(String notation) {
        if (notation.equals("overall")) {
            return OVERALL;
        }
        if (notation.equals("document")) {
            return DOCUMENT;
        }
        if (notation.length() == 3 && notation.endsWith("IT")) {
            return "IEO".indexOf(notation.charAt(0)) < 0 ? null : instrument(notation);
        }
        if (isNumbered(notation)) {
            int number = Integer.parseInt(notation.substring(1));
            return notation.charAt(0) == 'i' ? indicator(number) : issue(number);
        }
        return notation.startsWith("d/") ? division(notation.substring(2)) : null;
    }

    /** i or s and one or two digits; told without a pattern, since every word of every question passes here. */
    private static boolean isNumbered(String notation) {
        if (notation.length() < 2 || notation.length() > 3 || "is".indexOf(notation.charAt(0)) < 0) {
            return false;
        }
        return notation.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
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
