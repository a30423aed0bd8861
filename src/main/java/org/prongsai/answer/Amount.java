package org.prongsai.answer;

import java.math.BigDecimal;

/**
 * A named number that can be compared with another.
 *
 * @param printed false where it is computed rather than printed in the document
 */
record Amount(String name, BigDecimal value, boolean printed) {}
