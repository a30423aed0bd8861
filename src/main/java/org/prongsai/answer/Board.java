package org.prongsai.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Pack;

/** The scores of a pack, ordered and counted. */
final class Board {

    private final Pack pack;

    Board(Pack pack) {
        this.pack = pack;
    }

    /** All indicators, best first; equal scores by official number. */
    List<Indicator> ranked() {
        return ranked(pack.assessment().indicators());
    }

    static List<Indicator> ranked(List<Indicator> indicators) {
        return indicators.stream()
                .sorted(Comparator.comparing(Indicator::score).reversed().thenComparing(Indicator::number))
                .toList();
    }

    /** 1 for the best; indicators with the same score share a place. */
    int rank(Indicator indicator) {
        return 1
                + (int) pack.assessment().indicators().stream()
                        .filter(other -> other.score().compareTo(indicator.score()) > 0)
                        .count();
    }

    Indicator highest() {
        return ranked().get(0);
    }

    Indicator lowest() {
        List<Indicator> ranked = ranked();
        return ranked.get(ranked.size() - 1);
    }

    Optional<Indicator> scoring(BigDecimal score) {
        return pack.assessment().indicators().stream()
                .filter(indicator -> indicator.score().compareTo(score) == 0)
                .findFirst();
    }

    /** To two decimals. */
    static BigDecimal mean(List<Indicator> indicators) {
        return sum(indicators).divide(BigDecimal.valueOf(indicators.size()), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal target() {
        return pack.assessment().target();
    }

    boolean reachesTarget(BigDecimal score) {
        return score.compareTo(target()) >= 0;
    }

    /** A score as it is printed. */
    static String text(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A target or limit as people say it, 85 rather than 85.00. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? number.stripTrailingZeros().toBigInteger().toString()
                : number.toPlainString();
    }
}
