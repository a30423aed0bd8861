package org.prongsai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Indicator;

/** Whether the one named is the best or the worst, and which one stands next to the one talked about. */
final class PlaceSolver implements Solver {

    private final Speech speech;

    PlaceSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        List<Indicator> named = frame.indicators();
        if (named.size() != 1 || !frame.instruments().isEmpty()) {
            return null;
        }
        if (frame.remembered() && frame.asks("next-up", "next-down")) {
            return neighbour(frame, named.get(0), frame.asks("next-up"));
        }
        boolean one = frame.asks("highest") ^ frame.asks("lowest");
        boolean asked = one && frame.asks("yes-no", "said") && !frame.asks("which", "what", "who", "why", "raise");
        return asked && !frame.remembered() ? check(frame, named.get(0)) : null;
    }

    private Reply check(Frame frame, Indicator indicator) {
        boolean high = frame.asks("highest");
        Indicator extreme = high ? frame.board().highest() : frame.board().lowest();
        boolean holds = extreme.score().compareTo(indicator.score()) == 0;
        String key = "rank." + (holds ? "is-" : "not-") + (high ? "highest" : "lowest");
        return reply(
                frame,
                speech.say(
                        key,
                        "name",
                        indicator.name(),
                        "score",
                        Board.text(indicator.score()),
                        "extreme",
                        speech.scores(List.of(extreme)),
                        "rank",
                        frame.board().rank(indicator),
                        "count",
                        frame.board().ranked().size()),
                indicator);
    }

    private Reply neighbour(Frame frame, Indicator of, boolean up) {
        List<Indicator> ranked = frame.board().ranked();
        int place = ranked.indexOf(of) + (up ? -1 : 1);
        if (place < 0 || place >= ranked.size()) {
            return reply(frame, speech.say("rank.no-next", "of", of.name()), of);
        }
        Indicator found = ranked.get(place);
        String sentence = speech.say(
                up ? "rank.next-up" : "rank.next-down",
                "of",
                of.name(),
                "name",
                found.name(),
                "number",
                found.number(),
                "score",
                Board.text(found.score()));
        return reply(frame, sentence, found);
    }

    private Reply reply(Frame frame, String sentence, Indicator told) {
        return Reply.answered(frame.pack(), sentence)
                .card(speech.say("score.card"), null, speech.bars(frame.pack(), List.of(told), List.of(told)))
                .cite(told.citation())
                .chip(speech.chip("ranking"))
                .chip(speech.chip("raise", "name", told.name()))
                .remember(frame, "score", ScoreSolver.things(List.of(told)));
    }
}
