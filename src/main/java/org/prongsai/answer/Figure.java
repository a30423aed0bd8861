package org.prongsai.answer;

import java.math.BigDecimal;

/**
 * A number in a question and what it stands for.
 *
 * @param token which word of the question it is
 * @param decimals how many digits were typed behind the point
 */
record Figure(BigDecimal value, Role role, int token, int decimals) {

    enum Role {
        /** A year; the value is of the Buddhist era. */
        YEAR,
        /** The official number of an indicator. */
        INDICATOR,
        /** The number of an issue. */
        ISSUE,
        /** Number so-and-so of something that is not named. */
        ITEM,
        /** A row of the document's table. */
        ROW,
        /** A place when ordered by score. */
        RANK,
        /** A section of the document, 1.5. */
        SECTION,
        PAGE,
        /** How many of something. */
        COUNT,
        /** A score, a limit, a quoted figure. */
        VALUE
    }

    boolean whole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    int number() {
        return value.intValue();
    }

    boolean between(int low, int high) {
        return whole() && value.intValue() >= low && value.intValue() <= high;
    }

    Figure as(Role other) {
        return new Figure(value, other, token, decimals);
    }

    Figure as(Role other, int otherValue) {
        return new Figure(BigDecimal.valueOf(otherValue), other, token, decimals);
    }
}
