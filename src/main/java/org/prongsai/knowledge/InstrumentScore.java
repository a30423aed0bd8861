package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the indicators give for one instrument.
 *
 * @param mean the mean of its indicators' scores, exact to twelve decimals
 */
public record InstrumentScore(Instrument instrument, BigDecimal mean) {

    private static final int DECIMALS = 12;

    static InstrumentScore of(Instrument instrument, List<Indicator> indicators) {
        BigDecimal sum = indicators.stream().map(Indicator::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new InstrumentScore(
                instrument, sum.divide(BigDecimal.valueOf(indicators.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** What it adds to the overall score: mean × weight. */
    public BigDecimal contribution() {
        return mean.multiply(BigDecimal.valueOf(instrument.weight(), 2));
    }

    /** The mean as people read it, to two decimals. */
    public BigDecimal rounded() {
        return mean.setScale(2, RoundingMode.HALF_UP);
    }

    boolean reaches(int score) {
        return mean.compareTo(BigDecimal.valueOf(score)) >= 0;
    }
}
