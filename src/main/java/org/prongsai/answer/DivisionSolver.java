package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Division;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** What a division answers for, and which divisions there are. */
final class DivisionSolver implements Solver {

    private final Speech speech;

    DivisionSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        List<Division> named = frame.divisions();
        if (frame.asks("shared") && named.isEmpty() && !frame.asksFigure()) {
            return shared(frame);
        }
        if (!named.isEmpty() && !frame.asks("score", "how-much")) {
            return ofDivision(frame, named.get(0));
        }
        boolean divisions = frame.has("division") || frame.asks("who", "responsible");
        boolean general = frame.indicators().isEmpty() && frame.namedIssues().isEmpty();
        boolean counted =
                frame.asks("who") && frame.asks("responsible") && frame.asks("list", "how-many") && !frame.has("issue")
                        || frame.asks("how-many") && divisions
                        || frame.has("division") && frame.asks("all", "list", "what");
        boolean most =
                (frame.has("division") || frame.asks("responsible")) && frame.asks("highest") && !frame.asks("score");
        return general && (counted || most) ? all(frame, most) : null;
    }

    private static List<Issue> work(Pack pack, Division division) {
        return pack.issues().stream()
                .filter(issue -> issue.divisions().contains(division.id()))
                .toList();
    }

    private Reply ofDivision(Frame frame, Division division) {
        Pack pack = frame.pack();
        List<Issue> issues = work(pack, division);
        if (issues.isEmpty()) {
            return without(frame, division);
        }
        boolean asked = frame.asks("yes-no") && !frame.issues().isEmpty() && !frame.remembered();
        boolean holds = frame.issues().stream().anyMatch(issues::contains);
        if (asked && !holds) {
            return another(frame, frame.issues().get(0));
        }
        int activities =
                issues.stream().mapToInt(issue -> issue.activities().size()).sum();
        String sentence = (asked ? speech.say(holds ? "yes" : "no") : "")
                + speech.say(
                        key(frame),
                        "division",
                        division.shortName(),
                        "count",
                        issues.size(),
                        "activities",
                        activities,
                        "period",
                        issues.get(0).period(),
                        "steps",
                        issues.stream().mapToInt(issue -> issue.steps().size()).sum(),
                        "issues",
                        speech.list(issues.stream().map(speech::issue).toList()));
        Reply reply = Reply.answered(pack, sentence)
                .card(division.shortName(), speech.say("division.card"), rows(issues))
                .chip(speech.chip("issues"))
                .chip(speech.chip("owners"))
                .remember(frame, "who", things(division, issues));
        issues.forEach(issue -> reply.cite(issue.plan()));
        return reply;
    }

    /** "No, that one is another's." */
    private Reply another(Frame frame, Issue issue) {
        Pack pack = frame.pack();
        return Reply.answered(
                        pack,
                        speech.say("no")
                                + speech.say(
                                        "plan.who",
                                        "issue",
                                        speech.issue(issue),
                                        "divisions",
                                        speech.divisions(pack, issue)))
                .cite(issue.plan())
                .chip(speech.chip("issue", "number", issue.number()))
                .chip(speech.chip("owners"))
                .remember(frame, "who", List.of(Thing.issue(issue.number())));
    }

    private static String key(Frame frame) {
        if (frame.asks("period")) {
            return "division.period";
        }
        if (frame.asks("step")) {
            return "division.steps";
        }
        return frame.asks("activity") && frame.asks("how-many") ? "division.activities" : "division.work";
    }

    /** The issues that more than one division answers for. */
    private Reply shared(Frame frame) {
        Pack pack = frame.pack();
        List<Issue> found = pack.issues().stream()
                .filter(issue -> issue.divisions().size() > 1)
                .toList();
        List<String> parts = found.stream()
                .map(issue -> speech.say(
                        "plan.part.who", "issue", speech.issue(issue), "divisions", speech.divisions(pack, issue)))
                .toList();
        String key = found.isEmpty() ? "division.none-shared" : "division.shared";
        Reply reply = Reply.answered(pack, speech.say(key, "count", found.size(), "parts", speech.list(parts)))
                .cite(pack.issues().get(0).plan())
                .chip(speech.chip("owners"))
                .chip(speech.chip("issues"))
                .remember(
                        frame,
                        "who",
                        found.stream().map(issue -> Thing.issue(issue.number())).toList());
        found.forEach(issue -> reply.cite(issue.plan()));
        return reply;
    }

    private static List<Thing> things(Division division, List<Issue> issues) {
        List<Thing> things = new ArrayList<>(List.of(Thing.division(division.id())));
        issues.forEach(issue -> things.add(Thing.issue(issue.number())));
        return things;
    }

    private List<Card.Row> rows(List<Issue> issues) {
        List<Card.Row> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(new Card.Row.Heading(issue.number() + ". " + issue.name()));
            issue.activities().forEach(text -> rows.add(new Card.Row.Item(text)));
            if (issues.size() == 1) {
                rows.add(new Card.Row.Heading(speech.say("label.steps")));
                issue.steps().forEach(text -> rows.add(new Card.Row.Item(text)));
            }
        }
        return rows;
    }

    private Reply without(Frame frame, Division division) {
        Pack pack = frame.pack();
        boolean author = pack.document().authorDivision().equals(division.id());
        String sentence = author
                ? speech.say(
                        "division.author",
                        "division",
                        division.name(),
                        "author",
                        pack.document().author())
                : speech.say("division.no-work", "division", division.name());
        return Reply.answered(pack, sentence)
                .cite(division.citation())
                .chip(speech.chip("owners"))
                .remember(frame, "who", List.of(Thing.division(division.id())));
    }

    private Reply all(Frame frame, boolean most) {
        Pack pack = frame.pack();
        List<Division> active = pack.divisions().stream()
                .filter(division -> !work(pack, division).isEmpty())
                .toList();
        Division busiest = active.stream()
                .max((a, b) ->
                        Integer.compare(work(pack, a).size(), work(pack, b).size()))
                .orElse(active.get(0));
        List<Card.Row> rows = new ArrayList<>();
        for (Division division : active) {
            rows.add(new Card.Row.Field(
                    division.shortName(),
                    speech.list(work(pack, division).stream().map(speech::issue).toList())));
        }
        return Reply.answered(
                        pack,
                        speech.say(
                                most ? "division.most" : "division.all",
                                "count",
                                active.size(),
                                "division",
                                busiest.shortName(),
                                "work",
                                work(pack, busiest).size(),
                                "names",
                                speech.list(
                                        active.stream().map(Division::shortName).toList())))
                .card(speech.say("division.card-all"), null, rows)
                .cite(pack.issues().get(0).plan())
                .chip(speech.chip("issues"))
                .remember(frame, "who", List.of());
    }
}
