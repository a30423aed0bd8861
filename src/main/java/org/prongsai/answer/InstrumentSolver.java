package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Arithmetic;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;
import org.prongsai.knowledge.InstrumentScore;
import org.prongsai.knowledge.Pack;

/** Scores by instrument, computed since the document prints none, and which indicators belong to which. */
final class InstrumentSolver implements Solver {

    private final Speech speech;

    InstrumentSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        List<Instrument> named = frame.instruments();
        boolean tools = frame.has("instrument");
        if (named.isEmpty() && tools && frame.indicators().size() == 1 && !frame.remembered()) {
            return belongs(frame, frame.indicators().get(0), null);
        }
        if (named.size() == 1
                && frame.indicators().size() == 1
                && frame.asks("yes-no")
                && !frame.remembered()
                && frame.figures().isEmpty()) {
            return belongs(frame, frame.indicators().get(0), named.get(0));
        }
        if (named.size() == 1) {
            return one(frame, named.get(0));
        }
        return named.size() > 1 || tools ? all(frame) : null;
    }

    private Reply belongs(Frame frame, Indicator indicator, @Nullable Instrument said) {
        String verdict = said == null ? "" : speech.say(said == indicator.instrument() ? "yes" : "no");
        return Reply.answered(
                        frame.pack(),
                        verdict
                                + speech.say(
                                        "instrument.belongs",
                                        "name",
                                        indicator.name(),
                                        "number",
                                        indicator.number(),
                                        "instrument",
                                        indicator.instrument(),
                                        "meaning",
                                        speech.say("instrument.short." + indicator.instrument())))
                .cite(indicator.citation())
                .chip(speech.chip("instruments"))
                .remember(frame, "score", List.of(Thing.indicator(indicator.number())));
    }

    private Reply one(Frame frame, Instrument instrument) {
        Pack pack = frame.pack();
        List<Indicator> members = pack.assessment().of(instrument);
        BigDecimal mean = pack.assessment().arithmetic().of(instrument).rounded();
        boolean dragged = frame.asks("dragged", "why") && !frame.asks("highest");
        String sentence = verdict(frame, mean)
                + speech.say(
                        dragged ? "instrument.dragged" : "instrument.one",
                        "instrument",
                        instrument,
                        "mean",
                        Board.text(mean),
                        "count",
                        members.size(),
                        "scores",
                        speech.scores(members),
                        "lowest",
                        speech.scores(List.of(lowest(members))),
                        "against",
                        speech.against(mean, pack.assessment().target()));
        return Reply.answered(pack, sentence)
                .card(
                        speech.say("instrument.card", "instrument", instrument),
                        speech.say("instrument.short." + instrument),
                        speech.bars(pack, members, List.of()))
                .cite(pack.assessment().tableCitation())
                .chip(speech.chip("instruments"))
                .chip(speech.chip("formula"))
                .remember(frame, "score", List.of(Thing.instrument(instrument.name())));
    }

    private String verdict(Frame frame, BigDecimal mean) {
        Figure quoted = frame.figures(Figure.Role.VALUE).stream().findFirst().orElse(null);
        if (quoted == null || !frame.asks("yes-no")) {
            return "";
        }
        int side = mean.compareTo(quoted.value());
        boolean holds = frame.asks("below") ? side < 0 : frame.asks("above") ? side > 0 : side == 0;
        return speech.say(holds ? "yes" : "no");
    }

    private static Indicator lowest(List<Indicator> members) {
        return members.stream().min(Comparator.comparing(Indicator::score)).orElseThrow();
    }

    private Reply all(Frame frame) {
        Pack pack = frame.pack();
        Arithmetic arithmetic = pack.assessment().arithmetic();
        List<InstrumentScore> ordered = arithmetic.instruments().stream()
                .sorted(Comparator.comparing(InstrumentScore::mean).reversed())
                .toList();
        String key = frame.asks("lowest", "below")
                ? "instrument.lowest"
                : frame.asks("highest", "above", "compare") ? "instrument.highest" : "instrument.all";
        InstrumentScore high = ordered.get(0);
        InstrumentScore low = ordered.get(ordered.size() - 1);
        String sentence = speech.say(
                key,
                "high",
                high.instrument(),
                "high-mean",
                Board.text(high.rounded()),
                "low",
                low.instrument(),
                "low-mean",
                Board.text(low.rounded()),
                "means",
                means(arithmetic));
        return Reply.answered(pack, sentence)
                .card(speech.say("instrument.card-all"), speech.say("computed-line"), rows(pack, arithmetic))
                .cite(pack.assessment().tableCitation())
                .chip(speech.chip("why-level"))
                .chip(speech.chip("formula"))
                .remember(frame, "score", instruments());
    }

    String means(Arithmetic arithmetic) {
        return speech.list(arithmetic.instruments().stream()
                .map(each -> speech.say(
                        "instrument.mean", "instrument", each.instrument(), "mean", Board.text(each.rounded())))
                .toList());
    }

    List<Card.Row> rows(Pack pack, Arithmetic arithmetic) {
        List<Card.Row> rows = new ArrayList<>();
        for (InstrumentScore each : arithmetic.instruments()) {
            rows.add(new Card.Row.Bar(
                    speech.say(
                            "instrument.bar",
                            "instrument",
                            each.instrument(),
                            "weight",
                            each.instrument().weight()),
                    each.rounded(),
                    pack.assessment().target(),
                    false));
        }
        return rows;
    }

    private static List<Thing> instruments() {
        List<Thing> things = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            things.add(Thing.instrument(instrument.name()));
        }
        return things;
    }
}
