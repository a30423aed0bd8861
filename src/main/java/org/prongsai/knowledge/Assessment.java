package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The office's result.
 *
 * @param overall the overall score as the document prints it
 * @param target the score the office had to reach
 * @param level the level the document prints
 * @param levelName the level's name as printed
 * @param indicators all ten, in the order of their official numbers
 */
public record Assessment(
        BigDecimal overall,
        Citation overallCitation,
        BigDecimal target,
        Citation targetCitation,
        Level level,
        String levelName,
        Citation levelCitation,
        List<Indicator> indicators,
        Citation tableCitation) {

    public Assessment {
        indicators = indicators.stream()
                .sorted(Comparator.comparing(Indicator::number))
                .toList();
    }

    /** The indicator with that official number, 1 to 10. */
    public Indicator indicator(int number) {
        return indicators.stream()
                .filter(indicator -> indicator.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("indicator: " + number + " (expected: 1 to 10)"));
    }

    /** What the ten scores give by the ITA's own formula and level rule. */
    public Arithmetic arithmetic() {
        return Arithmetic.of(indicators);
    }

    public List<Indicator> of(Instrument instrument) {
        return indicators.stream()
                .filter(indicator -> indicator.instrument() == instrument)
                .toList();
    }
}
