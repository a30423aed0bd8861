package org.prongsai.document;

import java.math.BigDecimal;
import java.util.List;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;

/**
 * The scores that one instrument yields.
 *
 * @param mean to two decimals, computed from the scores
 */
record ScoreGroup(String instrument, String mean, List<Score> scores) {

    static ScoreGroup of(Assessment assessment, Instrument instrument) {
        return new ScoreGroup(
                instrument.name(),
                assessment.arithmetic().of(instrument).rounded().toPlainString(),
                assessment.of(instrument).stream()
                        .map(indicator -> Score.of(indicator, assessment.target()))
                        .toList());
    }

    /**
     * One bar of the chart.
     *
     * @param anchor the row that prints it
     * @param below whether it misses the target
     */
    record Score(int number, String name, String score, String anchor, boolean below) {

        static Score of(Indicator indicator, BigDecimal target) {
            return new Score(
                    indicator.number(),
                    indicator.name(),
                    indicator.score().toPlainString(),
                    indicator.citation().anchor(),
                    indicator.score().compareTo(target) < 0);
        }
    }
}
