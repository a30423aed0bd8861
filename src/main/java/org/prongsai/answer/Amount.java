package org.prongsai.answer;

import java.math.BigDecimal;

/**
 * A named number that can be compared with another.
 *
 * @param printed false where it is computed rather than printed in the document
 * @param isLimit whether it is a target or limit rather than a score; its name then holds its value
 */
record Amount(String name, BigDecimal value, boolean printed, boolean isLimit) {

    Amount(String name, BigDecimal value, boolean printed) {
        this(name, value, printed, false);
    }
}
