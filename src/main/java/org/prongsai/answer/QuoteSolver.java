package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Pack;

/** Somebody quotes a figure: whose it is, or whether it is right. */
final class QuoteSolver implements Solver {

    private static final BigDecimal LEAST_SCORE = BigDecimal.valueOf(20);

    private final Speech speech;

    QuoteSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        List<Figure> quoted = frame.figures(Role.VALUE).stream()
                .filter(figure -> figure.value().compareTo(LEAST_SCORE) > 0)
                .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(100)) <= 0)
                .toList();
        if (frame.asks("pass-good-max", "pass-plain", "pass-poor", "letter-grade") && frame.asks("yes-no")) {
            return null;
        }
        boolean planned = frame.asks("raise", "responsible", "who", "period", "activity", "step")
                && !frame.asks("yes-no", "said");
        if (quoted.isEmpty()
                || planned
                || frame.asks("difference", "between")
                || !frame.instruments().isEmpty() && !isPrinted(frame, quoted.get(0))) {
            return null;
        }
        BigDecimal value = quoted.get(0).value();
        boolean named = !frame.indicators().isEmpty() && !frame.remembered();
        if (named && frame.indicators().size() == 1 && !frame.asks("reach")) {
            return check(frame, amount(frame.indicators().get(0)), value, quoted.get(0));
        }
        if (named) {
            return null;
        }
        if (quoted.size() > 1
                && quoted.stream()
                        .allMatch(each -> frame.board().scoring(each.value()).isPresent())) {
            return owners(frame, quoted);
        }
        boolean whose = frame.asks("which", "what", "meaning")
                || frame.has("indicator")
                || frame.has("item")
                || frame.has("glue:counter");
        boolean wholes = frame.names(Thing.OVERALL) || frame.has("office-self");
        if (whose && !wholes || !frame.asks("yes-no", "said", "not", "why") && !wholes) {
            return owner(frame, value, quoted.get(0));
        }
        Amount amount = frame.asks("target") && !wholes && !frame.asks("reach", "above", "below", "passed")
                ? new Amount(speech.say("target.name"), frame.board().target(), true)
                : overall(frame.pack());
        return check(frame, amount, value, quoted.get(0));
    }

    private static boolean isPrinted(Frame frame, Figure quoted) {
        return frame.board().scoring(quoted.value()).isPresent() && !frame.asks("above", "below", "average");
    }

    private Amount overall(Pack pack) {
        return new Amount(speech.say("overall.name"), pack.assessment().overall(), true);
    }

    private static Amount amount(Indicator indicator) {
        return new Amount(indicator.name(), indicator.score(), true);
    }

    /** A figure typed with fewer decimals is right where the printed one rounds to it. */
    private static boolean matches(BigDecimal printed, Figure quoted) {
        if (printed.compareTo(quoted.value()) == 0) {
            return true;
        }
        return quoted.decimals() == 1
                && printed.setScale(1, java.math.RoundingMode.HALF_UP).compareTo(quoted.value()) == 0;
    }

    private Reply check(Frame frame, Amount amount, BigDecimal value, Figure figure) {
        Pack pack = frame.pack();
        boolean bound = frame.asks("above", "below", "reach", "at-least", "at-most");
        boolean holds = bound ? holds(frame, amount.value(), value) : matches(amount.value(), figure);
        boolean negated = frame.asks("not") && !frame.asks("yes-no");
        String sentence = speech.say(
                bound ? "quote.bound" : holds ? "quote.right" : "quote.wrong",
                "name",
                amount.name(),
                "score",
                Board.text(amount.value()),
                "quoted",
                Board.plain(value),
                "against",
                speech.against(amount.value(), pack.assessment().target()));
        String owner = holds || bound ? "" : ownerNote(frame, value);
        Reply reply = Reply.answered(pack, speech.say(holds != negated ? "yes" : "no") + sentence + owner);
        return finish(frame, reply, amount);
    }

    private static boolean holds(Frame frame, BigDecimal score, BigDecimal limit) {
        int side = score.compareTo(limit);
        if (frame.asks("below", "at-most")) {
            return side < 0;
        }
        return frame.asks("at-least", "reach") ? side >= 0 : side > 0;
    }

    private String ownerNote(Frame frame, BigDecimal value) {
        return frame.board()
                .scoring(value)
                .map(owner -> speech.say("quote.owner-note", "quoted", Board.text(value), "owner", owner.name()))
                .orElse("");
    }

    private Reply finish(Frame frame, Reply reply, Amount amount) {
        Pack pack = frame.pack();
        Optional<Indicator> indicator = pack.assessment().indicators().stream()
                .filter(each -> each.name().equals(amount.name()))
                .findFirst();
        List<Card.Row> rows = new ArrayList<>();
        rows.add(new Card.Row.Bar(
                amount.name(), amount.value(), pack.assessment().target(), true));
        if (indicator.isEmpty()) {
            rows.add(speech.field("label.level", pack.assessment().levelName()));
        }
        return reply.card(amount.name(), null, rows)
                .cite(indicator
                        .map(Indicator::citation)
                        .orElse(pack.assessment().overallCitation()))
                .chip(speech.chip("all"))
                .chip(speech.chip("overall"))
                .remember(
                        frame,
                        "score",
                        List.of(indicator
                                .map(each -> Thing.indicator(each.number()))
                                .orElse(Thing.OVERALL)));
    }

    private Reply owners(Frame frame, List<Figure> quoted) {
        List<Indicator> found = quoted.stream()
                .map(each -> frame.board().scoring(each.value()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return Reply.answered(frame.pack(), speech.say("quote.owners", "scores", speech.scores(found)))
                .card(speech.say("score.card"), null, speech.bars(frame.pack(), found, found))
                .cite(frame.pack().assessment().tableCitation())
                .remember(frame, "score", ScoreSolver.things(found));
    }

    private @Nullable Reply owner(Frame frame, BigDecimal value, Figure figure) {
        Pack pack = frame.pack();
        Assessment assessment = pack.assessment();
        List<Indicator> found = assessment.indicators().stream()
                .filter(each -> matches(each.score(), figure))
                .toList();
        if (!found.isEmpty()) {
            Indicator first = found.get(0);
            Reply reply = Reply.answered(
                    pack,
                    speech.say(
                                    "quote.owner",
                                    "quoted",
                                    Board.text(value),
                                    "names",
                                    speech.list(found.stream()
                                            .map(each -> named(each))
                                            .toList()))
                            + (frame.instruments().isEmpty() && !frame.has("instrument")
                                    ? ""
                                    : speech.say("quote.instrument", "instrument", first.instrument())));
            return finish(frame, reply, amount(first)).chip(speech.chip("raise", "name", first.name()));
        }
        if (matches(assessment.overall(), figure)) {
            return finish(
                    frame,
                    Reply.answered(pack, speech.say("quote.is-overall", "quoted", Board.text(value))),
                    overall(pack));
        }
        if (value.compareTo(assessment.target()) == 0) {
            return finish(
                    frame,
                    Reply.answered(pack, speech.say("quote.is-target", "quoted", Board.plain(value))),
                    overall(pack));
        }
        boolean asked =
                frame.asks("which", "what", "scored", "score", "yes-no") || frame.has("indicator") || frame.has("item");
        if (!asked) {
            return null;
        }
        Indicator nearest = frame.board().ranked().stream()
                .min((a, b) -> a.score()
                        .subtract(value)
                        .abs()
                        .compareTo(b.score().subtract(value).abs()))
                .orElseThrow();
        return finish(
                frame,
                Reply.answered(
                        pack,
                        speech.say(
                                "quote.nobody",
                                "quoted",
                                Board.plain(value),
                                "nearest",
                                speech.scores(List.of(nearest)))),
                amount(nearest));
    }

    private String named(Indicator indicator) {
        return speech.say("indicator.named", "number", indicator.number(), "name", indicator.name());
    }
}
