package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of the ten indicators with its score.
 *
 * @param number the official number, 1 to 10, the same in every office
 * @param row the row of the document's own table it stands in, 1 to 10; neither rank nor official number
 * @param name the name the document prints
 * @param otherNames what else people call it
 * @param score 0.00 to 100.00, as printed
 */
public record Indicator(
        int number,
        int row,
        String name,
        List<String> otherNames,
        BigDecimal score,
        Instrument instrument,
        Citation citation) {

    private static final BigDecimal HIGHEST = new BigDecimal("100.00");

    public Indicator {
        if (number < 1 || number > 10) {
            throw new IllegalArgumentException("indicator number: " + number + " (expected: 1 to 10)");
        }
        if (row < 1 || row > 10) {
            throw new IllegalArgumentException("table row: " + row + " (expected: 1 to 10)");
        }
        if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("score: " + score + " (expected: 0.00 to 100.00)");
        }
        otherNames = List.copyOf(otherNames);
    }
}
