package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** The score of one indicator, of several, or of all. */
final class ScoreSolver implements Solver {

    private final Speech speech;

    ScoreSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        List<Indicator> named = frame.indicators();
        if (named.isEmpty() && frame.names(Thing.Kind.ISSUE)) {
            return ofIssue(frame);
        }
        if (named.size() == 1) {
            return single(frame, named.get(0));
        }
        return named.isEmpty() ? null : several(frame, named);
    }

    Reply single(Frame frame, Indicator indicator) {
        Pack pack = frame.pack();
        String sentence = verdict(frame, indicator)
                + speech.say(
                        "score.single",
                        "name",
                        indicator.name(),
                        "number",
                        indicator.number(),
                        "year",
                        pack.year().buddhist(),
                        "score",
                        Board.text(indicator.score()),
                        "against",
                        speech.against(indicator.score(), pack.assessment().target()));
        return Reply.answered(pack, sentence)
                .card(indicator.name(), subtitle(indicator), rows(frame, indicator))
                .cite(indicator.citation())
                .chips(chips(indicator))
                .remember(frame, "score", List.of(Thing.indicator(indicator.number())));
    }

    /** "Yes" or "No" first, where it was asked whether it reaches the target. */
    private String verdict(Frame frame, Indicator indicator) {
        boolean reach = frame.asks("passed", "reach", "above", "good-or-bad");
        boolean fail = frame.asks("failed", "below");
        if (!frame.asks("yes-no")
                || !(reach || fail)
                || !frame.figures(Figure.Role.VALUE).isEmpty()) {
            return "";
        }
        boolean reached = frame.board().reachesTarget(indicator.score());
        return speech.say(reached != (fail && !reach) ? "yes" : "no");
    }

    private String subtitle(Indicator indicator) {
        return speech.say("score.subtitle", "number", indicator.number(), "instrument", indicator.instrument());
    }

    private List<Card.Row> rows(Frame frame, Indicator indicator) {
        Pack pack = frame.pack();
        List<Card.Row> rows = new ArrayList<>();
        rows.add(speech.bar(pack, indicator, true));
        rows.add(speech.field(
                "label.rank", speech.say("score.rank", "rank", frame.board().rank(indicator), "count", count(pack))));
        for (Issue issue : Topics.issuesOf(pack, indicator)) {
            rows.add(speech.field("label.issue", issue.number() + ". " + issue.name()));
            rows.add(speech.field("label.responsible", speech.divisions(pack, issue)));
        }
        return rows;
    }

    private List<Chip> chips(Indicator indicator) {
        return List.of(
                speech.chip("raise", "name", indicator.name()),
                speech.chip("who", "name", indicator.name()),
                speech.chip("all"),
                speech.chip("lowest"));
    }

    Reply several(Frame frame, List<Indicator> named) {
        Pack pack = frame.pack();
        Reply reply = Reply.answered(pack, speech.say("score.several", "scores", speech.scores(named)))
                .card(speech.say("score.card"), null, speech.bars(pack, named, named))
                .chip(speech.chip("all"))
                .chip(speech.chip("issues"))
                .remember(frame, "score", things(named));
        named.forEach(indicator -> reply.cite(indicator.citation()));
        return reply;
    }

    private Reply ofIssue(Frame frame) {
        Issue issue = frame.namedIssues().get(0);
        List<Indicator> about = Topics.indicatorsOf(frame.pack(), issue);
        Reply reply = Reply.answered(
                        frame.pack(),
                        speech.say("score.issue", "issue", speech.issue(issue), "scores", speech.scores(about)))
                .card(issue.name(), null, speech.bars(frame.pack(), about, about))
                .cite(issue.analysis())
                .chip(speech.chip("activities", "number", issue.number()))
                .chip(speech.chip("all"));
        List<Thing> things = new ArrayList<>(List.of(Thing.issue(issue.number())));
        things.addAll(things(about));
        return reply.remember(frame, "score", things);
    }

    Reply all(Frame frame) {
        Pack pack = frame.pack();
        Assessment assessment = pack.assessment();
        return Reply.answered(
                        pack,
                        speech.say(
                                "score.all",
                                "count",
                                count(pack),
                                "year",
                                pack.year().buddhist(),
                                "overall",
                                Board.text(assessment.overall()),
                                "highest",
                                speech.scores(List.of(frame.board().highest())),
                                "lowest",
                                speech.scores(List.of(frame.board().lowest()))))
                .card(
                        speech.say("score.card"),
                        speech.say("score.overall-line", "overall", Board.text(assessment.overall())),
                        speech.bars(pack, assessment.indicators(), List.of()))
                .cite(assessment.tableCitation())
                .chip(speech.chip("lowest"))
                .chip(speech.chip("below-target"))
                .chip(speech.chip("instruments"))
                .chip(speech.chip("issues"))
                .remember(frame, "all", List.of());
    }

    static List<Thing> things(List<Indicator> indicators) {
        return indicators.stream().map(each -> Thing.indicator(each.number())).toList();
    }

    private static int count(Pack pack) {
        return pack.assessment().indicators().size();
    }
}
