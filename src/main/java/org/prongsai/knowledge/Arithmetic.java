package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * The ITA's own arithmetic over ten indicators: 30 % IIT, 30 % EIT, 40 % OIT, and the level rule that holds since 2566.
 *
 * <p>The rule looks at each instrument, not at each indicator: an office may be good with an indicator below 85.
 */
public record Arithmetic(List<InstrumentScore> instruments) {

    private static final int EXCELLENT = 95;
    private static final int GOOD = 85;
    private static final int TO_IMPROVE = 70;

    /** Ten scores and the overall score are each printed to two decimals: half a hundredth each way. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    public Arithmetic {
        instruments = List.copyOf(instruments);
    }

    /** @param indicators at least one of each instrument */
    public static Arithmetic of(List<Indicator> indicators) {
        return new Arithmetic(Arrays.stream(Instrument.values())
                .map(instrument -> InstrumentScore.of(
                        instrument,
                        indicators.stream()
                                .filter(indicator -> indicator.instrument() == instrument)
                                .toList()))
                .toList());
    }

    public InstrumentScore of(Instrument instrument) {
        return instruments.get(instrument.ordinal());
    }

    /** The overall score by the formula, unrounded. */
    public BigDecimal total() {
        return instruments.stream().map(InstrumentScore::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The overall score by the formula as people read it, to two decimals. */
    public BigDecimal roundedTotal() {
        return total().setScale(2, RoundingMode.HALF_UP);
    }

    /** The level by the rule since fiscal year 2566. */
    public Level level() {
        if (totalReaches(EXCELLENT) && eachReaches(EXCELLENT)) {
            return Level.EXCELLENT;
        }
        if (totalReaches(GOOD)) {
            return eachReaches(GOOD) ? Level.GOOD : Level.PASSED;
        }
        return totalReaches(TO_IMPROVE) ? Level.TO_IMPROVE : Level.TO_IMPROVE_URGENTLY;
    }

    /** Whether a printed overall score is what the formula gives, but for rounding. */
    public boolean agreesWith(BigDecimal printed) {
        return total().subtract(printed).abs().compareTo(ROUNDING) <= 0;
    }

    private boolean totalReaches(int score) {
        return total().compareTo(BigDecimal.valueOf(score)) >= 0;
    }

    private boolean eachReaches(int score) {
        return instruments.stream().allMatch(instrument -> instrument.reaches(score));
    }
}
