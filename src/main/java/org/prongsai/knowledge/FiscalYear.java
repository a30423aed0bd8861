package org.prongsai.knowledge;

import java.time.LocalDate;

/**
 * A Thai government fiscal year: 2566 runs from 1 October 2565 to 30 September 2566 (2022-10-01 to 2023-09-30).
 *
 * @param buddhist the year of the Buddhist era, 2500 to 2699
 */
public record FiscalYear(int buddhist) implements Comparable<FiscalYear> {

    private static final int BUDDHIST_OFFSET = 543;

    public FiscalYear {
        if (buddhist < 2500 || buddhist > 2699) {
            throw new IllegalArgumentException("fiscal year: " + buddhist + " (expected: 2500 to 2699)");
        }
    }

    public int christian() {
        return buddhist - BUDDHIST_OFFSET;
    }

    public LocalDate start() {
        return LocalDate.of(christian() - 1, 10, 1);
    }

    public LocalDate end() {
        return LocalDate.of(christian(), 9, 30);
    }

    public FiscalYear next() {
        return new FiscalYear(buddhist + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhist, other.buddhist);
    }
}
