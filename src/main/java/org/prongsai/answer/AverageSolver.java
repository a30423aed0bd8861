package org.prongsai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Pack;

/** Means and sums of indicators, said to be computed. */
final class AverageSolver implements Solver {

    private final Speech speech;

    AverageSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean mean = frame.asks("average");
        boolean sum = frame.asks("sum") && !mean;
        if (frame.asks("median")) {
            return median(frame);
        }
        boolean compared = frame.asks("above", "below", "why", "compare", "difference") && !ofMissed(frame)
                || frame.has("instrument");
        if (!mean && !sum
                || compared
                || !frame.instruments().isEmpty()
                        && !(sum && frame.instruments().size() == 1)) {
            return null;
        }
        return sum ? sum(frame, asked(frame)) : mean(frame, asked(frame));
    }

    /** "The mean of the two that miss the target". */
    private static boolean ofMissed(Frame frame) {
        return frame.asks("below")
                && frame.asks("target")
                && frame.indicators().isEmpty()
                && !frame.asks("which", "how-many", "list", "why", "compare");
    }

    /** The indicators named, those of an instrument, the first or last few, or all. */
    private static List<Indicator> asked(Frame frame) {
        List<Indicator> all = frame.pack().assessment().indicators();
        if (frame.indicators().size() > 1) {
            return frame.indicators();
        }
        if (frame.instruments().size() == 1) {
            return frame.pack().assessment().of(frame.instruments().get(0));
        }
        List<Indicator> ranked = frame.board().ranked();
        if (ofMissed(frame)) {
            return ranked.stream()
                    .filter(each -> !frame.board().reachesTarget(each.score()))
                    .toList();
        }
        if (frame.asks("highest") && frame.asks("lowest")) {
            return List.of(ranked.get(0), ranked.get(ranked.size() - 1));
        }
        int count = frame.figures(Figure.Role.COUNT).stream()
                .mapToInt(Figure::number)
                .findFirst()
                .orElse(0);
        if (count < 2 || count > ranked.size()) {
            return all;
        }
        return frame.asks("lowest")
                ? ranked.subList(ranked.size() - count, ranked.size())
                : frame.asks("highest") ? ranked.subList(0, count) : all;
    }

    private Reply median(Frame frame) {
        List<Indicator> ranked = frame.board().ranked();
        int half = ranked.size() / 2;
        List<Indicator> middle =
                ranked.size() % 2 == 0 ? ranked.subList(half - 1, half + 1) : ranked.subList(half, half + 1);
        String sentence =
                speech.say("average.median", "median", Board.text(Board.mean(middle)), "names", speech.names(middle));
        return reply(frame, sentence, middle, false);
    }

    private Reply mean(Frame frame, List<Indicator> of) {
        Pack pack = frame.pack();
        boolean all = of.size() == pack.assessment().indicators().size();
        String sentence = speech.say(
                all ? "average.all" : "average.some",
                "names",
                speech.names(of),
                "count",
                of.size(),
                "mean",
                Board.text(Board.mean(of)),
                "overall",
                Board.text(pack.assessment().overall()));
        return reply(frame, sentence, of, all);
    }

    private Reply sum(Frame frame, List<Indicator> of) {
        boolean all = of.size() == frame.pack().assessment().indicators().size();
        String sentence = speech.say(
                all ? "average.sum-all" : "average.sum-some",
                "names",
                speech.names(of),
                "count",
                of.size(),
                "sum",
                Board.text(Board.sum(of)),
                "mean",
                Board.text(Board.mean(of)));
        return reply(frame, sentence, of, all);
    }

    private Reply reply(Frame frame, String sentence, List<Indicator> of, boolean all) {
        return Reply.answered(frame.pack(), sentence)
                .card(speech.say("score.card"), null, speech.bars(frame.pack(), of, List.of()))
                .cite(frame.pack().assessment().tableCitation())
                .chip(speech.chip("instruments"))
                .chip(speech.chip("formula"))
                .remember(frame, "average", all ? List.of(Thing.OVERALL) : ScoreSolver.things(of));
    }
}
