package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;

/** Which indicators, and how many, stand above, below or between scores. */
final class ThresholdSolver implements Solver {

    /** "Ninety-odd" ends just below a hundred. */
    private static final BigDecimal NEXT_TENS = new BigDecimal("9.99");

    private final Speech speech;

    ThresholdSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean above = frame.asks("above", "at-least");
        boolean below = frame.asks("below", "at-most", "failed");
        boolean target = frame.asks("target", "passed", "failed");
        if (!frame.indicators().isEmpty() && !frame.remembered()
                || frame.asks("why", "level", "pass-good", "pass-good-max")
                || frame.has("overall") && !asksMany(frame)
                || ofOverall(frame)
                || frame.asks("responsible") && frame.asks("below", "failed") && !frame.asks("above")
                || frame.asks("difference") && !frame.asks("which")) {
            return null;
        }
        List<BigDecimal> limits = limits(frame);
        if (frame.asks("between") && limits.size() == 2 || limits.size() == 2 && frame.has("number:through")) {
            return between(
                    frame, limits.get(0).min(limits.get(1)), limits.get(0).max(limits.get(1)));
        }
        if (limits.size() == 1 && frame.has("number:and-more") && isTens(limits.get(0))) {
            return between(frame, limits.get(0), limits.get(0).add(NEXT_TENS));
        }
        if (limits.size() == 2 && above && below) {
            return between(
                    frame, limits.get(0).min(limits.get(1)), limits.get(0).max(limits.get(1)));
        }
        boolean many = asksMany(frame);
        if (limits.isEmpty() && many && (above || below) && !target) {
            limits = ofOwn(frame);
        }
        Figure goal = frame.figures(Role.VALUE).stream().findFirst().orElse(null);
        if (frame.asks("which", "what") && frame.asks("nearest") || many && frame.asks("nearest")) {
            return nearest(frame, goal == null ? frame.board().target() : goal.value());
        }
        if (limits.isEmpty() && target && !frame.asks("level") && (many || above && !frame.asks("yes-no"))) {
            limits = List.of(frame.board().target());
        }
        if (limits.isEmpty() || !(above || below || target && many)) {
            return null;
        }
        if (!many && !frame.asks("which", "what", "list", "all") && frame.asks("yes-no") && !frame.has("indicator")) {
            return null;
        }
        boolean notReached = below || frame.asks("not") && target && !above;
        return notReached ? below(frame, limits.get(0)) : above(frame, limits.get(0));
    }

    /** "Which is higher, the overall score or the target", "by how much is it above the target". */
    private static boolean ofOverall(Frame frame) {
        return frame.names(Thing.OVERALL)
                && frame.asks("target")
                && (frame.asks("compare") || frame.remembered() && frame.asks("how-much"));
    }

    /** "Better than the overall score", "below the average". */
    private static List<BigDecimal> ofOwn(Frame frame) {
        if (frame.names(Thing.OVERALL)) {
            return List.of(frame.pack().assessment().overall());
        }
        return frame.asks("average") && frame.instruments().isEmpty()
                ? List.of(Board.mean(frame.pack().assessment().indicators()))
                : List.of();
    }

    private static boolean isTens(BigDecimal limit) {
        return limit.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static boolean asksMany(Frame frame) {
        return frame.asks("which", "how-many", "list", "all")
                || frame.has("indicator")
                || frame.asks("who") && frame.asks("yes-no")
                || frame.reading().tokens().stream().anyMatch(ThresholdSolver::isCounting);
    }

    /** "Sides", "items": more than the bare word that also joins sentences. */
    private static boolean isCounting(Token token) {
        return token.means("glue:counter")
                || token.means("item") && token.form().length() > 3;
    }

    private static List<BigDecimal> limits(Frame frame) {
        return frame.figures().stream()
                .filter(figure -> figure.role() == Role.VALUE || figure.role() == Role.COUNT && figure.number() > 20)
                .map(Figure::value)
                .filter(value ->
                        value.compareTo(BigDecimal.valueOf(20)) > 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0)
                .toList();
    }

    /** The best indicator that does not reach the limit. */
    private @Nullable Reply nearest(Frame frame, BigDecimal limit) {
        return frame.board().ranked().stream()
                .filter(indicator -> indicator.score().compareTo(limit) < 0)
                .findFirst()
                .map(found -> Reply.answered(
                                frame.pack(),
                                speech.say(
                                        "threshold.nearest",
                                        "limit",
                                        Board.plain(limit),
                                        "scores",
                                        speech.scores(List.of(found)),
                                        "difference",
                                        Board.text(limit.subtract(found.score()))))
                        .card(speech.say("score.card"), null, List.of(speech.bar(frame.pack(), found, true)))
                        .cite(found.citation())
                        .chip(speech.chip("raise", "name", found.name()))
                        .remember(frame, "score", ScoreSolver.things(List.of(found))))
                .orElse(null);
    }

    private Reply below(Frame frame, BigDecimal limit) {
        boolean inclusive = frame.asks("at-most");
        return listed(
                frame,
                inclusive ? "threshold.at-most" : "threshold.below",
                Board.plain(limit),
                indicator -> indicator.score().compareTo(limit) < (inclusive ? 1 : 0));
    }

    private Reply above(Frame frame, BigDecimal limit) {
        boolean inclusive = frame.asks("at-least") || frame.asks("target", "reach", "passed");
        return listed(
                frame,
                inclusive ? "threshold.at-least" : "threshold.above",
                Board.plain(limit),
                indicator -> indicator.score().compareTo(limit) > (inclusive ? -1 : 0));
    }

    private Reply between(Frame frame, BigDecimal low, BigDecimal high) {
        return listed(
                frame,
                "threshold.between",
                speech.say("threshold.range", "low", Board.plain(low), "high", Board.plain(high)),
                indicator -> indicator.score().compareTo(low) >= 0
                        && indicator.score().compareTo(high) <= 0);
    }

    private Reply listed(Frame frame, String key, String limit, Predicate<Indicator> within) {
        List<Instrument> instruments = frame.instruments();
        List<Indicator> pool = instruments.size() == 1
                ? frame.pack().assessment().of(instruments.get(0))
                : frame.pack().assessment().indicators();
        List<Indicator> found = Board.ranked(pool.stream().filter(within).toList());
        String side = speech.say(key, "limit", limit);
        String sentence = found.isEmpty()
                ? speech.say("threshold.none", "side", side)
                : speech.say("threshold.some", "side", side, "count", found.size(), "scores", speech.scores(found));
        if (found.size() == pool.size()) {
            sentence =
                    speech.say("threshold.every", "side", side, "count", found.size(), "scores", speech.scores(found));
        } else if (frame.asks("yes-no") && frame.asks("all")) {
            List<Indicator> others = pool.stream().filter(within.negate()).toList();
            sentence = speech.say(
                    "threshold.not-every", "side", side, "count", found.size(), "others", speech.scores(others));
            found = others;
        }
        return Reply.answered(frame.pack(), sentence)
                .card(speech.say("score.card"), side, speech.bars(frame.pack(), found, List.of()))
                .cite(frame.pack().assessment().tableCitation())
                .chip(speech.chip("all"))
                .chip(speech.chip("lowest"))
                .chip(speech.chip("issues"))
                .remember(frame, "list", ScoreSolver.things(found));
    }
}
