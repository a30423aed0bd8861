package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** An issue of the plan: what is done, how, by whom and when, and how an indicator is to be raised. */
final class PlanSolver implements Solver {

    private static final int MANY = 3;

    private final Speech speech;

    PlanSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        String ask = ask(frame);
        List<Issue> issues = issues(frame);
        if (ask == null || issues.isEmpty() || issues.size() > MANY) {
            return null;
        }
        return issues.size() == 1 ? one(frame, ask, issues.get(0)) : several(frame, ask, issues);
    }

    static @Nullable String ask(Frame frame) {
        boolean told = frame.asks("responsible", "who", "step", "activity", "period");
        boolean figure = frame.asks("score") && (frame.asks("how-much", "how-many") || !frame.asks("raise"));
        if (figure && !frame.indicators().isEmpty() && !told) {
            return null;
        }
        boolean contest = frame.asks("highest", "lowest", "compare", "above", "below");
        if (frame.asks("responsible")
                || frame.has("outside:other-division")
                || frame.asks("who") && !contest
                || frame.has("division") && frame.asks("which", "what", "how-many")) {
            return "who";
        }
        boolean inYear = !frame.figures(Figure.Role.YEAR).isEmpty() && frame.asks("yes-no") && !frame.asksFigure();
        if (frame.asks("period") || inYear) {
            return "period";
        }
        if (frame.asks("step")) {
            return "step";
        }
        if (frame.asks("activity")) {
            return "activity";
        }
        if (frame.asks("raise")) {
            return "raise";
        }
        boolean named = frame.mentions().stream()
                .anyMatch(mention -> mention.names(Thing.Kind.ISSUE) && !mention.names(Thing.Kind.INDICATOR));
        boolean issue = frame.has("issue") || frame.asks("issue") || named;
        return issue && !frame.asksFigure() || frame.asks("measure") && !frame.asks("score", "how-much")
                ? "issue"
                : null;
    }

    private static List<Issue> issues(Frame frame) {
        boolean missed = frame.asks("below", "failed")
                && frame.asks("target", "below")
                && frame.issues().isEmpty();
        if (missed && frame.asks("responsible", "who", "raise", "measure", "activity")) {
            return Topics.ofMissed(frame.pack());
        }
        if (frame.asks("lowest") && frame.indicators().isEmpty()) {
            return Topics.issuesOf(frame.pack(), frame.board().lowest());
        }
        if (frame.asks("highest") && frame.indicators().isEmpty()) {
            return Topics.issuesOf(frame.pack(), frame.board().highest());
        }
        return Narrowing.best(frame);
    }

    Reply one(Frame frame, String ask, Issue issue) {
        Pack pack = frame.pack();
        Indicator lead = lead(frame, issue);
        String sentence = head(frame, ask, issue)
                + speech.say(
                        ask.equals("period") ? "plan.period-of" : "plan." + ask,
                        "issue",
                        speech.issue(issue),
                        "number",
                        issue.number(),
                        "divisions",
                        speech.divisions(pack, issue),
                        "period",
                        issue.period(),
                        "count",
                        ask.equals("step")
                                ? issue.steps().size()
                                : issue.activities().size(),
                        "first",
                        ask.equals("step") ? first(issue.steps()) : first(issue.activities()),
                        "indicator",
                        lead.name(),
                        "score",
                        Board.text(lead.score()));
        return Reply.answered(pack, sentence)
                .card(issue.number() + ". " + issue.name(), subtitle(pack, issue), rows(pack, issue))
                .cite(issue.plan())
                .cite(issue.analysis())
                .chips(chips(pack, issue, ask))
                .remember(frame, ask, List.of(Thing.issue(issue.number()), Thing.indicator(lead.number())));
    }

    /** What comes before the plan: the extreme it was asked for, or whether the year is right. */
    private String head(Frame frame, String ask, Issue issue) {
        boolean named = !frame.indicators().isEmpty() || !frame.namedIssues().isEmpty();
        if (!named && frame.asks("lowest", "highest")) {
            Indicator found = frame.asks("lowest")
                    ? frame.board().lowest()
                    : frame.board().highest();
            return speech.say(
                    frame.asks("lowest") ? "plan.lowest" : "plan.highest", "scores", speech.scores(List.of(found)));
        }
        if (ask.equals("who") && frame.has("outside:other-division")) {
            return speech.say("no");
        }
        Figure year = frame.figures(Figure.Role.YEAR).stream().findFirst().orElse(null);
        if (ask.equals("period") && year != null && frame.asks("yes-no")) {
            return speech.say(year.number() == issue.periodYear().buddhist() ? "yes" : "no");
        }
        return "";
    }

    private Indicator lead(Frame frame, Issue issue) {
        if (frame.asks("lowest") && frame.indicators().isEmpty()) {
            return frame.board().lowest();
        }
        return frame.indicators().stream()
                .filter(indicator -> issue.about().contains(indicator.number())
                        || issue.indicators().contains(indicator.number()))
                .findFirst()
                .orElseGet(
                        () -> frame.pack().assessment().indicator(issue.about().get(0)));
    }

    private static String first(List<String> items) {
        return items.isEmpty() ? "" : items.get(0);
    }

    private String subtitle(Pack pack, Issue issue) {
        return speech.say("plan.subtitle", "year", pack.year().buddhist(), "period", issue.period());
    }

    private List<Card.Row> rows(Pack pack, Issue issue) {
        List<Card.Row> rows = new ArrayList<>();
        rows.add(new Card.Row.Heading(speech.say("label.activities")));
        issue.activities().forEach(text -> rows.add(new Card.Row.Item(text)));
        rows.add(new Card.Row.Heading(speech.say("label.steps")));
        issue.steps().forEach(text -> rows.add(new Card.Row.Item(text)));
        rows.add(speech.field("label.responsible", speech.divisions(pack, issue)));
        rows.add(speech.field("label.period", issue.period()));
        issue.indicators().forEach(number -> rows.add(cited(pack.assessment().indicator(number))));
        return rows;
    }

    private Card.Row cited(Indicator indicator) {
        return speech.field(
                "label.cites",
                speech.say(
                        "plan.cites",
                        "number",
                        indicator.number(),
                        "name",
                        indicator.name(),
                        "score",
                        Board.text(indicator.score())));
    }

    private List<Chip> chips(Pack pack, Issue issue, String ask) {
        List<Chip> chips = new ArrayList<>();
        if (!ask.equals("who")) {
            chips.add(speech.chip("issue-who", "number", issue.number()));
        }
        if (!ask.equals("activity")) {
            chips.add(speech.chip("activities", "number", issue.number()));
        }
        if (issue.number() < pack.issues().size()) {
            chips.add(speech.chip("issue", "number", issue.number() + 1));
        }
        chips.add(speech.chip("issues"));
        return chips;
    }

    private Reply several(Frame frame, String ask, List<Issue> issues) {
        Pack pack = frame.pack();
        List<Card.Row> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(new Card.Row.Heading(issue.number() + ". " + issue.name()));
            (ask.equals("step") ? issue.steps() : issue.activities())
                    .forEach(text -> rows.add(new Card.Row.Item(text)));
            rows.add(speech.field("label.responsible", speech.divisions(pack, issue)));
            rows.add(speech.field("label.period", issue.period()));
        }
        List<String> parts = issues.stream()
                .map(issue -> speech.say(
                        "plan.part." + ask,
                        "issue",
                        speech.issue(issue),
                        "divisions",
                        speech.divisions(pack, issue),
                        "period",
                        issue.period()))
                .toList();
        Reply reply = Reply.answered(
                        pack, speech.say("plan.several", "count", issues.size(), "parts", speech.list(parts)))
                .card(speech.say("plan.card"), null, rows)
                .chip(speech.chip("issues"))
                .remember(
                        frame,
                        ask,
                        issues.stream()
                                .map(issue -> Thing.issue(issue.number()))
                                .toList());
        issues.forEach(issue -> reply.cite(issue.plan()));
        issues.forEach(issue -> reply.chip(speech.chip("issue", "number", issue.number())));
        return reply;
    }
}
