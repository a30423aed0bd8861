package org.prongsai.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Arithmetic;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.InstrumentScore;
import org.prongsai.knowledge.Level;
import org.prongsai.knowledge.Pack;

/** Why this level, worked out from the instruments; why an indicator is low, which the document does not say. */
final class WhySolver implements Solver {

    private static final int EXCELLENT = 95;

    private final Speech speech;
    private final InstrumentSolver instruments;

    WhySolver(Speech speech, InstrumentSolver instruments) {
        this.speech = speech;
        this.instruments = instruments;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean aboutIssue = !frame.namedIssues().isEmpty()
                && frame.indicators().isEmpty()
                && !frame.asks("level", "score", "pass-good", "pass-good-max");
        if (aboutIssue) {
            return null;
        }
        boolean minus = frame.asks("difference")
                && (frame.indicators().size() > 1 || frame.asks("highest") && frame.asks("lowest"));
        if (frame.asks("difference") && frame.names(Thing.OVERALL) && !frame.asks("why", "meaning")) {
            return null;
        }
        boolean why = frame.asks("why", "dragged") && !minus || frame.asks("only") && frame.asks("pass-good", "level");
        boolean toExcel = frame.asks("pass-good-max")
                && (frame.asks("target", "how-much", "difference", "raise", "not", "dragged", "what")
                        || frame.has("instrument"));
        boolean rule = frame.asks("rule") && frame.asks("level", "passed", "pass-good", "pass-good-max", "pass-plain");
        boolean apart =
                frame.asks("difference", "meaning") && frame.asks("pass-good") && frame.asks("passed", "pass-plain");
        boolean ladder = frame.asks("level", "pass-good", "pass-good-max")
                        && frame.asks("how-many", "list", "all", "meaning")
                || frame.asks("pass-good") && (frame.asks("highest", "how-much") || frame.has("rank-of"))
                || frame.asks("level") && frame.asks("what", "how-much") && frame.asks("pass-good", "pass-good-max")
                || frame.asks("target") && frame.asks("level") && frame.has("instrument");
        boolean ofPlan = frame.has("issue") || frame.asks("step", "activity");
        if (!why && !rule && !toExcel && !apart && !ladder
                || ofPlan && !frame.asks("why", "pass-good", "pass-good-max")) {
            return null;
        }
        if (frame.instruments().size() == 1 && !frame.asks("difference", "weight")) {
            return instruments.solve(frame);
        }
        if (frame.asks("difference") && !frame.instruments().isEmpty()) {
            return null;
        }
        boolean ofIndicator = frame.indicators().size() == 1 && !frame.asks("level", "pass-good", "pass-good-max");
        if (ofIndicator) {
            return indicator(frame, frame.indicators().get(0));
        }
        return frame.instruments().size() == 1 ? instruments.solve(frame) : level(frame);
    }

    private Reply level(Frame frame) {
        Pack pack = frame.pack();
        Assessment assessment = pack.assessment();
        Arithmetic arithmetic = assessment.arithmetic();
        String key = "why." + arithmetic.level();
        String sentence = speech.say(
                speech.knows(key) ? key : "why." + Level.GOOD,
                "level",
                assessment.levelName(),
                "overall",
                Board.text(assessment.overall()),
                "means",
                instruments.means(arithmetic),
                "short",
                speech.list(shortOf(arithmetic)),
                "lowest",
                speech.scores(List.of(frame.board().lowest())));
        List<Card.Row> rows = new ArrayList<>(instruments.rows(pack, arithmetic));
        rows.add(speech.field("label.rule", speech.say("level.rule")));
        return Reply.answered(pack, sentence)
                .card(speech.say("why.card", "level", assessment.levelName()), speech.say("computed-line"), rows)
                .cite(assessment.levelCitation())
                .cite(assessment.tableCitation())
                .chip(speech.chip("formula"))
                .chip(speech.chip("lowest"))
                .chip(speech.chip("below-target"))
                .remember(frame, "why", List.of(Thing.OVERALL));
    }

    private static List<String> shortOf(Arithmetic arithmetic) {
        return arithmetic.instruments().stream()
                .filter(each -> each.mean().doubleValue() < EXCELLENT)
                .sorted(Comparator.comparing(InstrumentScore::mean))
                .map(each -> each.instrument().name())
                .toList();
    }

    private Reply indicator(Frame frame, Indicator indicator) {
        Pack pack = frame.pack();
        String issues = speech.list(
                Topics.issuesOf(pack, indicator).stream().map(speech::issue).toList());
        return Reply.answered(
                        pack,
                        speech.say(
                                "why.indicator",
                                "name",
                                indicator.name(),
                                "score",
                                Board.text(indicator.score()),
                                "against",
                                speech.against(
                                        indicator.score(), pack.assessment().target()),
                                "issues",
                                issues))
                .card(indicator.name(), null, List.of(speech.bar(pack, indicator, true)))
                .cite(indicator.citation())
                .chip(speech.chip("raise", "name", indicator.name()))
                .chip(speech.chip("who", "name", indicator.name()))
                .remember(frame, "score", List.of(Thing.indicator(indicator.number())));
    }
}
