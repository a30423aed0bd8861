package org.prongsai.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Fact;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Pack;

/** The decimal numbers a reply may show: printed ones, means and sums of indicators, differences of these, quoted ones. */
final class Derivable {

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Set<BigDecimal> printed = new HashSet<>();
    private final Set<BigDecimal> computed = new HashSet<>();

    Derivable(Pack pack) {
        Assessment assessment = pack.assessment();
        assessment.indicators().forEach(indicator -> printed.add(indicator.score()));
        printed.add(assessment.overall());
        printed.add(two(assessment.target()));
        printed.add(assessment.arithmetic().roundedTotal());
        assessment.arithmetic().instruments().forEach(each -> {
            printed.add(each.rounded());
            computed.add(two(each.contribution()));
        });
        // The level rule's own bound, which no document prints.
        computed.add(new BigDecimal("84.99"));
        pack.oddities().stream().map(Fact::text).forEach(text -> printed.addAll(numbers(DECIMAL, text)));
        addSubsets(assessment.indicators());
    }

    private void addSubsets(List<Indicator> indicators) {
        for (int mask = 1; mask < 1 << indicators.size(); mask++) {
            List<Indicator> subset = new ArrayList<>();
            for (int i = 0; i < indicators.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    subset.add(indicators.get(i));
                }
            }
            computed.add(Board.sum(subset));
            computed.add(Board.mean(subset));
        }
    }

    /** The decimal numbers of a reply that cannot be derived. */
    List<BigDecimal> strange(String question, String seen) {
        Set<BigDecimal> known = new HashSet<>(printed);
        known.addAll(numbers(NUMBER, Spelling.clean(question)));
        Figures.of(Samples.read(question), 2566).forEach(figure -> known.add(two(figure.value())));
        return numbers(DECIMAL, seen).stream()
                .filter(number -> !known.contains(number) && !computed.contains(number))
                .filter(number -> known.stream()
                        .noneMatch(one -> known.contains(one.add(number)) || known.contains(one.subtract(number))))
                .toList();
    }

    private static List<BigDecimal> numbers(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(result -> result.group().length() < 10)
                .map(result -> two(new BigDecimal(result.group())))
                .toList();
    }

    private static BigDecimal two(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}
