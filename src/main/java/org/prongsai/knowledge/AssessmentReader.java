package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the assessment of a pack: overall score, target, level, ten indicators. */
final class AssessmentReader {

    static final int INDICATORS = 10;

    private final Quotes quotes;

    AssessmentReader(Quotes quotes) {
        this.quotes = quotes;
    }

    Assessment read(Fields fields) {
        Fields overall = fields.fields("overall");
        Citation overallAt = quotes.citation(overall, "at");
        BigDecimal overallScore = score(overall, overallAt);
        Fields target = fields.fields("target");
        Citation targetAt = quotes.citation(target, "at");
        BigDecimal targetScore = score(target, targetAt);
        Fields level = fields.fields("level");
        Citation levelAt = quotes.citation(level, "at");
        String levelName = level.text("name");
        quotes.words(level, "name", levelName, levelAt);
        Assessment assessment = new Assessment(
                overallScore,
                overallAt,
                targetScore,
                targetAt,
                level.oneOf("level", Level.values()),
                levelName,
                levelAt,
                indicators(fields),
                quotes.citation(fields, "table"));
        List.of(overall, target, level, fields).forEach(Fields::end);
        return assessment;
    }

    private BigDecimal score(Fields fields, Citation at) {
        BigDecimal score = fields.score("score");
        quotes.figure(fields, "score", score, at);
        return score;
    }

    private List<Indicator> indicators(Fields fields) {
        List<Indicator> indicators = new ArrayList<>();
        for (Fields each : fields.list("indicators")) {
            Indicator indicator = indicator(each);
            if (indicators.stream().anyMatch(other -> other.number() == indicator.number())) {
                each.problem("number", indicator.number() + " stands twice (expected: each indicator once)");
            }
            if (indicators.stream().anyMatch(other -> other.row() == indicator.row())) {
                each.problem("row", indicator.row() + " stands twice (expected: each row once)");
            }
            indicators.add(indicator);
        }
        if (fields.has("indicators") && indicators.size() != INDICATORS) {
            fields.problem("indicators", indicators.size() + " (expected: " + INDICATORS + ")");
        }
        return indicators;
    }

    private Indicator indicator(Fields fields) {
        Citation at = quotes.citation(fields, "at");
        Indicator indicator = new Indicator(
                fields.number("number", 1, INDICATORS),
                fields.number("row", 1, INDICATORS),
                fields.text("name"),
                fields.texts("otherNames"),
                fields.score("score"),
                fields.oneOf("instrument", Instrument.values()),
                at);
        fields.end();
        quotes.figure(fields, "score", indicator.score(), at);
        quotes.number(fields, "row", Integer.toString(indicator.row()), at);
        quotes.words(fields, "name", indicator.name(), at);
        Instrument instrument = Instrument.ofIndicator(indicator.number());
        if (fields.has("instrument") && indicator.instrument() != instrument) {
            fields.problem(
                    "instrument",
                    indicator.instrument() + " (expected: " + instrument + " for indicator " + indicator.number()
                            + ")");
        }
        return indicator;
    }
}
