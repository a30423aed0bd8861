package org.prongsai.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;

/** Highest, lowest, the first or last few, the whole order, and the place of one. */
final class RankSolver implements Solver {

    private final Speech speech;

    RankSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean ofPlan = (frame.has("issue") || frame.asks("activity", "step"))
                && !frame.asks("score")
                && frame.indicators().isEmpty();
        if (ofPlan || frame.has("instrument") && frame.instruments().size() != 1) {
            return null;
        }
        List<Indicator> pool = pool(frame);
        boolean high = frame.asks("highest", "second-highest");
        boolean low = frame.asks("lowest", "second-lowest");
        if (frame.asks("ranking") && !frame.asks("score") && frame.has("issue")) {
            return null;
        }
        if (frame.asks("ranking") && !frame.names(Thing.Kind.INDICATOR)) {
            return order(frame, pool);
        }
        Figure place = frame.figures(Role.RANK).stream().findFirst().orElse(null);
        if (place != null && place.between(1, pool.size()) && frame.indicators().isEmpty()) {
            return low ? first(frame, reversed(pool), place.number(), true) : at(frame, pool, place.number());
        }
        if (frame.asks("rank-of")
                || frame.has("rank-of") && frame.names(Thing.Kind.INDICATOR)
                || frame.asks("ranking")) {
            return frame.indicators().isEmpty()
                    ? null
                    : placeOf(frame, frame.indicators().get(0));
        }
        if (high && low) {
            return both(frame, pool);
        }
        if (frame.asks("second-highest")) {
            return first(frame, pool, 2, false);
        }
        if (frame.asks("second-lowest")) {
            return first(frame, reversed(pool), 2, true);
        }
        int wanted = frame.figures(Role.COUNT).stream()
                .mapToInt(Figure::number)
                .findFirst()
                .orElse(frame.has("both") ? 2 : 1);
        if (high || low) {
            List<Indicator> ordered = low ? reversed(pool) : pool;
            return wanted > 1 && wanted <= pool.size()
                    ? few(frame, ordered, wanted, low)
                    : extreme(frame, ordered, low);
        }
        boolean topOnly = wanted > 1 && wanted < pool.size() && frame.has("rank-of") && frame.asks("first");
        return topOnly ? few(frame, pool, wanted, false) : null;
    }

    private static List<Indicator> pool(Frame frame) {
        List<Instrument> instruments = frame.instruments();
        if (instruments.size() == 1) {
            return Board.ranked(frame.pack().assessment().of(instruments.get(0)));
        }
        return frame.indicators().size() > 1 && !frame.remembered()
                ? Board.ranked(frame.indicators())
                : frame.board().ranked();
    }

    private static List<Indicator> reversed(List<Indicator> ranked) {
        List<Indicator> turned = new ArrayList<>(ranked);
        Collections.reverse(turned);
        return turned;
    }

    private Reply extreme(Frame frame, List<Indicator> ordered, boolean low) {
        Indicator found = ordered.get(0);
        String overall = frame.names(Thing.OVERALL) && !frame.remembered() && frame.asksFigure()
                ? speech.say(
                        "overall.also",
                        "score",
                        Board.text(frame.pack().assessment().overall()),
                        "level",
                        frame.pack().assessment().levelName())
                : "";
        return reply(frame, overall + say(low ? "rank.lowest" : "rank.highest", frame, found), List.of(found));
    }

    private String say(String key, Frame frame, Indicator found) {
        return speech.say(
                key,
                "name",
                found.name(),
                "number",
                found.number(),
                "score",
                Board.text(found.score()),
                "year",
                frame.pack().year().buddhist(),
                "against",
                speech.against(found.score(), frame.board().target()));
    }

    private Reply both(Frame frame, List<Indicator> pool) {
        Indicator high = pool.get(0);
        Indicator low = pool.get(pool.size() - 1);
        String sentence = speech.say(
                "rank.both",
                "high",
                speech.scores(List.of(high)),
                "low",
                speech.scores(List.of(low)),
                "difference",
                Board.text(high.score().subtract(low.score())));
        return reply(frame, sentence, List.of(high, low));
    }

    private Reply first(Frame frame, List<Indicator> ordered, int place, boolean low) {
        Indicator found = ordered.get(place - 1);
        String sentence = speech.say(
                low ? "rank.from-below" : "rank.at",
                "place",
                place,
                "name",
                found.name(),
                "number",
                found.number(),
                "score",
                Board.text(found.score()));
        return reply(frame, sentence, List.of(found));
    }

    /** The table's own first column says "rank" and is none, so an answer by place tells of both. */
    private Reply at(Frame frame, List<Indicator> pool, int place) {
        Indicator found = pool.get(place - 1);
        String row = frame.pack().assessment().indicators().stream()
                .filter(indicator -> indicator.row() == place)
                .map(Indicator::name)
                .findFirst()
                .orElse("");
        String key = row.isEmpty() || row.equals(found.name()) ? "rank.at" : "rank.at-with-row";
        String sentence = speech.say(
                key,
                "place",
                place,
                "name",
                found.name(),
                "number",
                found.number(),
                "score",
                Board.text(found.score()),
                "row",
                row);
        return reply(frame, sentence, List.of(found));
    }

    private Reply few(Frame frame, List<Indicator> ordered, int wanted, boolean low) {
        List<Indicator> found = ordered.subList(0, wanted);
        return reply(
                frame,
                speech.say(low ? "rank.last-few" : "rank.first-few", "count", wanted, "scores", speech.scores(found)),
                found);
    }

    private Reply order(Frame frame, List<Indicator> pool) {
        boolean ascending = frame.asks("ascending");
        List<Indicator> ordered = ascending ? reversed(pool) : pool;
        return reply(
                frame,
                speech.say(ascending ? "rank.ascending" : "rank.order", "scores", speech.scores(ordered)),
                ordered);
    }

    private Reply placeOf(Frame frame, Indicator indicator) {
        int rank = frame.board().rank(indicator);
        String sentence = speech.say(
                "rank.place-of",
                "name",
                indicator.name(),
                "score",
                Board.text(indicator.score()),
                "rank",
                rank,
                "count",
                frame.pack().assessment().indicators().size());
        return reply(frame, sentence, List.of(indicator));
    }

    private Reply reply(Frame frame, String sentence, List<Indicator> found) {
        Reply reply = Reply.answered(frame.pack(), sentence)
                .card(speech.say("score.card"), null, speech.bars(frame.pack(), found, found))
                .cite(frame.pack().assessment().tableCitation())
                .remember(frame, "score", ScoreSolver.things(found));
        if (found.size() == 1) {
            reply.cite(found.get(0).citation());
            reply.chip(speech.chip("raise", "name", found.get(0).name()));
            reply.chip(speech.chip("who", "name", found.get(0).name()));
        }
        return reply.chip(speech.chip("ranking")).chip(speech.chip("below-target"));
    }
}
