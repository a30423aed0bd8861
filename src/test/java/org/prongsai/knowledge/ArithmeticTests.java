package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTests {

    private static final Citation SOMEWHERE = new Citation("somewhere", "Somewhere", new Pages(1, 1));

    @Test
    void computesTheInstrumentsOf2566() {
        Arithmetic arithmetic = Packs.shipped().newest().assessment().arithmetic();

        assertThat(arithmetic.of(Instrument.IIT).mean()).isEqualByComparingTo("88.158");
        assertThat(arithmetic.of(Instrument.EIT).mean())
                .isCloseTo(new BigDecimal("92.243333"), within(new BigDecimal("0.000001")));
        assertThat(arithmetic.of(Instrument.OIT).mean()).isEqualByComparingTo("90");
        assertThat(arithmetic.roundedTotal()).isEqualTo(new BigDecimal("90.12"));
    }

    @Test
    void weighsTheInstrumentsThirtyThirtyForty() {
        assertThat(scores("100", "0", "0").total()).isEqualByComparingTo("30");
        assertThat(scores("0", "100", "0").total()).isEqualByComparingTo("30");
        assertThat(scores("0", "0", "100").total()).isEqualByComparingTo("40");
    }

    /** IIT 75.40, EIT 80.35, OIT 100.00 gave 86.73 to an office whose figures are published. */
    @Test
    void givesAPublishedOverallScore() {
        assertThat(scores("75.40", "80.35", "100.00").roundedTotal()).isEqualTo(new BigDecimal("86.73"));
    }

    @ParameterizedTest
    @CsvSource({
        "95, 95, 95, EXCELLENT",
        "94.99, 100, 100, GOOD",
        "95, 95, 94.99, GOOD",
        "85, 85, 85, GOOD",
        "84.99, 100, 100, PASSED",
        "100, 100, 84.99, PASSED",
        "85, 85, 84.99, TO_IMPROVE",
        "70, 70, 70, TO_IMPROVE",
        "70, 70, 69.99, TO_IMPROVE_URGENTLY",
        "0, 0, 0, TO_IMPROVE_URGENTLY",
    })
    void findsTheLevelFromTheInstruments(String iit, String eit, String oit, Level level) {
        assertThat(scores(iit, eit, oit).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"85.01, true", "84.99, true", "85.02, false", "84.98, false"})
    void agreesWithAPrintedScoreButForRounding(BigDecimal printed, boolean agrees) {
        assertThat(scores("85", "85", "85").agreesWith(printed)).isEqualTo(agrees);
    }

    private static Arithmetic scores(String iit, String eit, String oit) {
        List<Indicator> indicators = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            Instrument instrument = Instrument.ofIndicator(number);
            String score = List.of(iit, eit, oit).get(instrument.ordinal());
            indicators.add(
                    new Indicator(number, number, "name", List.of(), new BigDecimal(score), instrument, SOMEWHERE));
        }
        return Arithmetic.of(indicators);
    }
}
