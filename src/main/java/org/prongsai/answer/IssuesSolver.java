package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** All issues at once: their names, who is responsible for each, when. */
final class IssuesSolver implements Solver {

    private final Speech speech;
    private final PlanSolver plan;

    IssuesSolver(Speech speech, PlanSolver plan) {
        this.speech = speech;
        this.plan = plan;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean plural = frame.has("issue") || frame.asks("measure", "activity", "step", "raise");
        boolean named = !frame.namedIssues().isEmpty() || !frame.indicators().isEmpty();
        if (named || !frame.divisions().isEmpty()) {
            return null;
        }
        boolean missing = frame.figures(Role.ISSUE).stream()
                .anyMatch(figure -> figure.number() > frame.pack().issues().size());
        if (missing) {
            return Reply.answered(
                            frame.pack(),
                            speech.say(
                                    "issues.missing",
                                    "count",
                                    frame.pack().issues().size()))
                    .cite(frame.pack().issues().get(0).plan())
                    .chip(speech.chip("issues"));
        }
        if (frame.asks("last") && plural) {
            return plan.one(
                    frame,
                    asked(frame),
                    frame.pack().issues().get(frame.pack().issues().size() - 1));
        }
        if (frame.asks("first") && frame.has("issue")) {
            return plan.one(frame, asked(frame), frame.pack().issues().get(0));
        }
        if (frame.asks("period") && (plural || frame.asks("all") || frame.has("document"))) {
            return list(frame, "issues.period");
        }
        Figure year = frame.figures(Role.YEAR).stream().findFirst().orElse(null);
        if (year != null && plural && frame.asks("yes-no")) {
            return list(
                    frame,
                    year.number() == frame.pack().issues().get(0).periodYear().buddhist()
                            ? "issues.period-yes"
                            : "issues.period-no");
        }
        boolean owners = frame.asks("responsible") || frame.asks("who") && plural;
        if (owners && (frame.asks("all") || plural) && !frame.has("division")) {
            return list(frame, "issues.owners");
        }
        return plural ? list(frame, "issues.list") : null;
    }

    private static String asked(Frame frame) {
        String ask = PlanSolver.ask(frame);
        return ask == null ? "issue" : ask;
    }

    Reply list(Frame frame, String key) {
        Pack pack = frame.pack();
        List<Card.Row> rows = new ArrayList<>();
        for (Issue issue : pack.issues()) {
            rows.add(new Card.Row.Field(issue.number() + ". " + issue.name(), speech.divisions(pack, issue)));
        }
        String sentence = speech.say(
                key,
                "count",
                pack.issues().size(),
                "period",
                pack.issues().get(0).period(),
                "owners",
                owners(pack));
        return Reply.answered(pack, sentence)
                .card(
                        speech.say("plan.card"),
                        speech.say("plan.period", "period", pack.issues().get(0).period()),
                        rows)
                .cite(pack.issues().get(0).plan())
                .chip(speech.chip("issue", "number", 1))
                .chip(speech.chip("issue", "number", Math.min(4, pack.issues().size())))
                .chip(speech.chip("owners"))
                .chip(speech.chip("lowest"))
                .remember(frame, "issues", List.of());
    }

    private String owners(Pack pack) {
        return speech.list(pack.issues().stream()
                .flatMap(issue -> issue.divisions().stream())
                .distinct()
                .map(id -> speech.say(
                        "issues.owner", "division", pack.division(id).shortName(), "numbers", numbers(pack, id)))
                .toList());
    }

    private String numbers(Pack pack, String division) {
        return speech.list(pack.issues().stream()
                .filter(issue -> issue.divisions().contains(division))
                .map(issue -> Integer.toString(issue.number()))
                .toList());
    }
}
