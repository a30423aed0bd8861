package org.prongsai.answer;

import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Answer.Kind;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** "Number 7" of nothing named: indicator, row of the table or issue; asks which. */
final class ItemSolver implements Solver {

    private final Speech speech;
    private final PlanSolver plan;

    ItemSolver(Speech speech, PlanSolver plan) {
        this.speech = speech;
        this.plan = plan;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        Figure beyond = frame.figures(Role.INDICATOR).stream()
                .filter(figure -> !figure.between(1, 10))
                .findFirst()
                .orElse(null);
        if (beyond != null) {
            return none(frame, beyond.number());
        }
        Figure item = frame.figures(Role.ITEM).stream().findFirst().orElse(null);
        boolean named = !frame.remembered()
                && (!frame.indicators().isEmpty() || !frame.namedIssues().isEmpty());
        if (item == null || named) {
            return null;
        }
        int number = item.number();
        Pack pack = frame.pack();
        Issue issue = pack.issues().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElse(null);
        boolean planned = frame.asks("responsible", "activity", "step", "period", "measure");
        if (issue != null && planned) {
            String ask = PlanSolver.ask(frame);
            return plan.one(frame, ask == null ? "issue" : ask, issue);
        }
        return item.between(1, 10) ? which(frame, number, issue) : none(frame, number);
    }

    private Reply which(Frame frame, int number, @Nullable Issue issue) {
        Assessment assessment = frame.pack().assessment();
        Indicator indicator = assessment.indicator(number);
        Indicator row = assessment.indicators().stream()
                .filter(each -> each.row() == number)
                .findFirst()
                .orElse(indicator);
        Reply reply = Reply.of(
                        frame.pack(),
                        Kind.CLARIFY,
                        speech.say(
                                issue == null ? "item.two" : "item.three",
                                "number",
                                number,
                                "indicator",
                                indicator.name(),
                                "row",
                                row.name(),
                                "issue",
                                issue == null ? "" : issue.name()))
                .chip(speech.chip("item-indicator", "number", number))
                .chip(speech.chip("item-row", "number", number, "name", row.name()));
        return issue == null ? reply : reply.chip(speech.chip("item-issue", "number", number));
    }

    private Reply none(Frame frame, int number) {
        return Reply.of(
                        frame.pack(),
                        Kind.NOT_IN_DOCUMENT,
                        speech.say(
                                "item.none",
                                "number",
                                number,
                                "indicators",
                                frame.pack().assessment().indicators().size(),
                                "issues",
                                frame.pack().issues().size()))
                .chips(speech.usual());
    }
}
