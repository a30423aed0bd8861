package org.prongsai.answer;

import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Pack;

/** How many indicators, issues or instruments there are. */
final class CountSolver implements Solver {

    private final Speech speech;
    private final ScoreSolver scores;
    private final IssuesSolver issues;

    CountSolver(Speech speech, ScoreSolver scores, IssuesSolver issues) {
        this.speech = speech;
        this.scores = scores;
        this.issues = issues;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean many = frame.asks("how-many");
        Pack pack = frame.pack();
        boolean general = frame.indicators().isEmpty() && frame.namedIssues().isEmpty();
        if (general && many && frame.has("issue")) {
            return issues.list(frame, "issues.list");
        }
        if (general
                && many
                && frame.has("indicator")
                && !frame.asks("score")
                && frame.instruments().isEmpty()) {
            return Reply.answered(
                            pack,
                            speech.say(
                                    "count.indicators",
                                    "count",
                                    pack.assessment().indicators().size()))
                    .card(
                            speech.say("score.card"),
                            null,
                            speech.bars(pack, pack.assessment().indicators(), java.util.List.of()))
                    .cite(pack.assessment().tableCitation())
                    .chip(speech.chip("all"))
                    .chip(speech.chip("instruments"))
                    .remember(frame, "all", java.util.List.of());
        }
        boolean each = frame.asks("which", "how-many") && frame.asks("how-much") && frame.asks("list", "all");
        boolean ofPlan = frame.asks("activity", "step", "measure");
        boolean everyOne = general
                && !ofPlan
                && frame.instruments().isEmpty()
                && (frame.asks("all")
                        || each
                        || frame.has("indicator")
                                && frame.asks("what", "list", "which", "all", "score")
                                && frame.reading().unknown() < 1
                                && !frame.asks("meaning"));
        return everyOne && !frame.has("issue") && !frame.names(Thing.Kind.DOCUMENT) ? scores.all(frame) : null;
    }
}
