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
        boolean limit = frame.asks("above", "below") && frame.asks("which", "how-many", "list") && !sum;
        if (!mean && !sum || limit || !frame.instruments().isEmpty() || frame.has("instrument")) {
            return null;
        }
        List<Indicator> named = frame.indicators();
        int few = frame.figures(Figure.Role.COUNT).stream()
                .mapToInt(Figure::number)
                .findFirst()
                .orElse(0);
        if (few > 1 && few < 10 && frame.asks("highest", "lowest") && named.isEmpty()) {
            List<Indicator> ranked = frame.board().ranked();
            named = frame.asks("lowest") ? ranked.subList(ranked.size() - few, ranked.size()) : ranked.subList(0, few);
        }
        if (named.size() < 2) {
            named = frame.pack().assessment().indicators();
        }
        return sum ? sum(frame, named) : mean(frame, named);
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
