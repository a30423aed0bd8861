package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Arithmetic;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Fact;
import org.prongsai.knowledge.InstrumentScore;
import org.prongsai.knowledge.Pack;
import org.prongsai.knowledge.Subjects;

/** How the overall score comes about, and that the printed one may differ from what the formula gives. */
final class FormulaSolver implements Solver {

    private final Speech speech;

    FormulaSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        Assessment assessment = frame.pack().assessment();
        boolean quotesOverall = quotes(frame, assessment.overall());
        boolean quotesFormula = quotes(frame, assessment.arithmetic().roundedTotal())
                && assessment.arithmetic().roundedTotal().compareTo(assessment.overall()) != 0;
        boolean again = frame.recall().ask().equals("formula")
                && frame.remembered()
                && frame.asks("difference", "why", "oddity", "oddity-weak");
        if (again) {
            return reply(frame);
        }
        if (frame.instruments().size() == 2 && frame.asks("difference", "above", "below", "compare")) {
            return null;
        }
        boolean ofTarget = frame.asks("target") || quotes(frame, assessment.target());
        if (frame.asks("difference") && !frame.asks("weight") && ofTarget || frame.has("outside:math")) {
            return null;
        }
        boolean asked = frame.asks("formula", "weight")
                || quotesFormula
                || quotesOverall && frame.asks("oddity", "average", "why") && frame.asks("why", "oddity")
                || frame.instruments().size() == 3 && frame.figures().size() >= 3;
        return asked && (frame.indicators().isEmpty() || frame.asks("weight")) ? reply(frame) : null;
    }

    private static boolean quotes(Frame frame, BigDecimal score) {
        return frame.figures().stream().anyMatch(figure -> figure.value().compareTo(score) == 0);
    }

    private Reply reply(Frame frame) {
        Pack pack = frame.pack();
        Assessment assessment = pack.assessment();
        Arithmetic arithmetic = assessment.arithmetic();
        BigDecimal formula = arithmetic.roundedTotal();
        BigDecimal difference = assessment.overall().subtract(formula).abs();
        List<Card.Row> rows = new ArrayList<>();
        for (InstrumentScore each : arithmetic.instruments()) {
            rows.add(new Card.Row.Field(
                    speech.say(
                            "formula.weight",
                            "instrument",
                            each.instrument(),
                            "weight",
                            each.instrument().weight()),
                    speech.say(
                            "formula.part",
                            "mean",
                            Board.text(each.rounded()),
                            "contribution",
                            Board.text(each.contribution()))));
        }
        rows.add(speech.field("label.formula", Board.text(formula)));
        rows.add(speech.field("label.printed", Board.text(assessment.overall())));
        rows.add(speech.field("label.simple-mean", Board.text(Board.mean(assessment.indicators()))));
        Reply reply = Reply.answered(
                        pack,
                        speech.say(
                                difference.signum() == 0 ? "formula.same" : "formula.differs",
                                "formula",
                                Board.text(formula),
                                "printed",
                                Board.text(assessment.overall()),
                                "difference",
                                Board.text(difference)))
                .card(speech.say("formula.card"), speech.say("computed-line"), rows)
                .cite(assessment.overallCitation())
                .chip(speech.chip("why-level"))
                .chip(speech.chip("instruments"))
                .remember(frame, "formula", List.of(Thing.OVERALL));
        pack.oddities().stream()
                .filter(fact -> fact.isAbout(Subjects.OVERALL_FORMULA))
                .map(Fact::citation)
                .forEach(reply::cite);
        return reply;
    }
}
