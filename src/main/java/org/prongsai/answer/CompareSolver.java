package org.prongsai.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;
import org.prongsai.knowledge.Pack;

/** Which of two is greater and by how much; how far something is from the target or a limit. */
final class CompareSolver implements Solver {

    /** From here on the level is the best one. */
    private static final BigDecimal EXCELLENT = BigDecimal.valueOf(95);

    private final Speech speech;

    CompareSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean apart = frame.asks("difference");
        boolean compared = apart || frame.asks("compare", "above", "below", "highest", "lowest", "which");
        List<Amount> amounts = amounts(frame);
        boolean ofTools = frame.has("instrument") && frame.instruments().size() < 2;
        boolean ofLevel = frame.asks("level")
                && frame.indicators().isEmpty()
                && frame.instruments().isEmpty();
        if (ofTools && frame.indicators().size() < 2 || ofLevel || isPlanned(frame) || quotesOneOfThem(frame)) {
            return null;
        }
        if (amounts.size() > 2 && frame.asks("compare") && !frame.instruments().isEmpty()) {
            return null;
        }
        if (frame.indicators().size() > 2 && frame.asks("compare", "difference") && !frame.remembered()) {
            return order(frame);
        }
        if (amounts.size() >= 2 && compared) {
            return two(frame, amounts.get(0), amounts.get(1));
        }
        if (frame.asks("highest") && frame.asks("lowest") && apart) {
            return two(
                    frame, amount(frame.board().highest()), amount(frame.board().lowest()));
        }
        if (amounts.size() == 1 && apart) {
            return two(frame, amounts.get(0), against(frame));
        }
        return null;
    }

    /** What is to be done, or by whom, about something that misses the target. */
    private static boolean isPlanned(Frame frame) {
        if (frame.has("issue") && frame.asks("which") && !frame.asks("score", "difference", "above", "below")) {
            return true;
        }
        return frame.asks("measure", "responsible", "activity", "step") && frame.asks("raise", "what", "who", "which");
    }

    /** "94.94, is that of IIT or EIT": asks whose figure it is. */
    private static boolean quotesOneOfThem(Frame frame) {
        return frame.indicators().isEmpty()
                && !frame.instruments().isEmpty()
                && !frame.asks("difference", "above", "below")
                && frame.figures(Role.VALUE).stream()
                        .anyMatch(
                                figure -> frame.board().scoring(figure.value()).isPresent());
    }

    /** More than two at once: in the order of their scores. */
    private Reply order(Frame frame) {
        List<Indicator> ranked = Board.ranked(frame.indicators());
        return Reply.answered(frame.pack(), speech.say("rank.order", "scores", speech.scores(ranked)))
                .card(speech.say("compare.card"), null, speech.bars(frame.pack(), ranked, List.of()))
                .cite(frame.pack().assessment().tableCitation())
                .chip(speech.chip("all"))
                .chip(speech.chip("ranking"))
                .remember(frame, "compare", frame.things());
    }

    private Amount against(Frame frame) {
        List<Amount> quoted = quoted(frame);
        return quoted.isEmpty() ? target(frame.pack()) : quoted.get(0);
    }

    private List<Amount> amounts(Frame frame) {
        Pack pack = frame.pack();
        List<Amount> amounts = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>(frame.indicators());
        if (frame.remembered() && indicators.size() == 1 && !frame.asks("target", "reach")) {
            indicators.addAll(0, before(frame));
        }
        if (indicators.size() < 2 && frame.has("corruption")) {
            indicators.addAll(Topics.ofCorruption(pack));
        }
        indicators.forEach(indicator -> amounts.add(amount(indicator)));
        if (indicators.isEmpty()) {
            frame.namedIssues().stream()
                    .flatMap(issue -> Topics.indicatorsOf(pack, issue).stream().limit(1))
                    .forEach(indicator -> amounts.add(amount(indicator)));
        }
        for (Instrument instrument : frame.instruments()) {
            amounts.add(new Amount(
                    speech.say("instrument.mean-of", "instrument", instrument),
                    pack.assessment().arithmetic().of(instrument).mean().setScale(2, RoundingMode.HALF_UP),
                    false));
        }
        boolean overall = frame.names(Thing.OVERALL)
                || amounts.isEmpty()
                        && (frame.asks("target", "reach") || !quoted(frame).isEmpty());
        if (overall && amounts.size() < 2) {
            amounts.add(overall(pack));
        }
        if (frame.asks("target", "reach") && quoted(frame).isEmpty() && amounts.size() == 1) {
            amounts.add(target(pack));
        } else if (amounts.size() == 1 && !quoted(frame).isEmpty() && frame.asks("difference")) {
            amounts.add(quoted(frame).get(0));
        }
        return amounts;
    }

    /** What was talked about before what was talked about last. */
    private static List<Indicator> before(Frame frame) {
        return frame.recall().before().stream()
                .filter(thing -> thing.kind() == Thing.Kind.INDICATOR && thing.isIn(frame.pack()))
                .limit(1)
                .map(thing -> frame.pack().assessment().indicator(thing.number()))
                .toList();
    }

    private List<Amount> quoted(Frame frame) {
        if (frame.asks("pass-good-max")
                && frame.asks("difference")
                && frame.figures(Role.VALUE).isEmpty()) {
            return List.of(
                    new Amount(speech.say("compare.limit", "limit", Board.plain(EXCELLENT)), EXCELLENT, true, true));
        }
        return frame.figures(Role.VALUE).stream()
                .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(20)) > 0)
                .filter(figure ->
                        figure.value().compareTo(frame.pack().assessment().overall()) != 0)
                .map(figure -> new Amount(
                        speech.say("compare.limit", "limit", Board.plain(figure.value())), figure.value(), true, true))
                .toList();
    }

    private Amount overall(Pack pack) {
        return new Amount(speech.say("overall.name"), pack.assessment().overall(), true);
    }

    private Amount target(Pack pack) {
        return new Amount(
                speech.say(
                        "target.limit", "target", Board.plain(pack.assessment().target())),
                pack.assessment().target(),
                true,
                true);
    }

    private static Amount amount(Indicator indicator) {
        return new Amount(indicator.name(), indicator.score(), true);
    }

    private Reply two(Frame frame, Amount first, Amount second) {
        if (second.isLimit()) {
            return limit(frame, first, second);
        }
        Amount high = first.value().compareTo(second.value()) >= 0 ? first : second;
        Amount low = high == first ? second : first;
        BigDecimal difference = high.value().subtract(low.value());
        String key = difference.signum() == 0 ? "compare.equal" : "compare.differ";
        String sentence = speech.say(
                key,
                "high",
                high.name(),
                "high-score",
                Board.text(high.value()),
                "low",
                low.name(),
                "low-score",
                Board.text(low.value()),
                "difference",
                Board.text(difference));
        return reply(frame, verdict(frame, first, second) + sentence, first, second);
    }

    private Reply reply(Frame frame, String sentence, Amount first, Amount second) {
        BigDecimal difference = first.value().subtract(second.value()).abs();
        return Reply.answered(frame.pack(), sentence)
                .card(
                        speech.say("compare.card"),
                        null,
                        List.of(
                                row(first),
                                row(second),
                                speech.field(
                                        "label.difference", speech.say("points", "points", Board.text(difference)))))
                .cite(frame.pack().assessment().tableCitation())
                .chip(speech.chip("all"))
                .chip(speech.chip("ranking"))
                .remember(frame, "compare", frame.things());
    }

    private Reply limit(Frame frame, Amount amount, Amount limit) {
        int side = amount.value().compareTo(limit.value());
        String sentence = speech.say(
                side > 0 ? "compare.above" : side < 0 ? "compare.below" : "compare.reached",
                "name",
                amount.name(),
                "score",
                Board.text(amount.value()),
                "limit",
                limit.name(),
                "difference",
                Board.text(amount.value().subtract(limit.value()).abs()));
        return reply(frame, verdict(frame, amount, limit) + sentence, amount, limit);
    }

    private Card.Row row(Amount amount) {
        String note = amount.printed() ? "" : speech.say("computed");
        return new Card.Row.Field(amount.name(), Board.text(amount.value()) + note);
    }

    /** "Yes" or "No" first, where it was asked whether the first is above or below the second. */
    private String verdict(Frame frame, Amount first, Amount second) {
        boolean asked = frame.asks("yes-no")
                && !frame.asks("which", "difference")
                && (frame.asks("above") ^ frame.asks("below"));
        if (!asked) {
            return "";
        }
        int side = first.value().compareTo(second.value());
        boolean holds = frame.asks("above") ? side > 0 : side < 0;
        return speech.say(holds ? "yes" : "no");
    }
}
