package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;
import org.prongsai.knowledge.Pack;

/** What the words mean: ITA, its instruments, an indicator, a level. */
final class MeaningSolver implements Solver {

    private final Speech speech;

    MeaningSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean contest = frame.instruments().size() > 1 && frame.asks("above", "below", "compare", "score");
        boolean ofFigure = frame.figures(Figure.Role.VALUE).stream()
                .anyMatch(each -> each.value().intValue() > 20);
        if (contest && !frame.asks("meaning") || ofFigure && frame.instruments().isEmpty() && !frame.asks("assessor")) {
            return null;
        }
        if (frame.asks("assessor") && frame.instruments().isEmpty()) {
            return said(frame, "meaning.assessors");
        }
        boolean asked = frame.asks("meaning", "assessor")
                || frame.asks("what", "who", "why") && !frame.asksFigure() && !frame.remembered();
        if (!asked || frame.asks("limitation", "request", "criteria", "formula", "weight")) {
            return null;
        }
        List<Instrument> instruments = frame.instruments();
        boolean members = frame.has("indicator") && frame.asks("what", "which", "list")
                || frame.asks("average", "highest", "lowest");
        if (!instruments.isEmpty()
                && !members
                && frame.figures().isEmpty()
                && (frame.asks("meaning", "assessor") || !frame.asks("why", "raise", "list", "all"))) {
            return instruments(frame, instruments);
        }
        if (!frame.asks("meaning", "assessor")) {
            return frame.has("NACC") && frame.has("ITA") ? said(frame, "meaning.NACC") : null;
        }
        if (frame.indicators().size() == 1 && !frame.has("issue") && !frame.asksFigure() && !frame.remembered()) {
            return indicator(frame, frame.indicators().get(0));
        }
        if (frame.asks("level", "pass-good", "pass-good-max", "letter-grade")
                || frame.remembered() && frame.names(Thing.OVERALL)) {
            return null;
        }
        if (frame.asks("score") && frame.asks("who", "meaning") && !frame.has("ITA")) {
            return said(frame, "meaning.assessors");
        }
        if (frame.has("NACC")) {
            return said(frame, "meaning.NACC");
        }
        return frame.has("ITA") || frame.has("overall") ? said(frame, "meaning.ITA") : null;
    }

    private Reply said(Frame frame, String key) {
        Pack pack = frame.pack();
        return Reply.answered(pack, speech.say(key))
                .card(speech.say("meaning.card"), null, rows(List.of(Instrument.values())))
                .chip(speech.chip("overall"))
                .chip(speech.chip("instruments"))
                .chip(speech.chip("all"));
    }

    private Reply instruments(Frame frame, List<Instrument> instruments) {
        String sentence = String.join(
                " ",
                instruments.stream().map(each -> speech.say("meaning." + each)).toList());
        List<Indicator> members = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        for (Instrument each : instruments) {
            members.addAll(frame.pack().assessment().of(each));
            things.add(Thing.instrument(each.name()));
        }
        List<Card.Row> rows = new ArrayList<>(rows(instruments));
        rows.add(speech.field("label.indicators", speech.names(members)));
        return Reply.answered(frame.pack(), sentence)
                .card(speech.say("meaning.card"), null, rows)
                .chip(speech.chip("instruments"))
                .chip(speech.chip("overall"))
                .remember(frame, "meaning", things);
    }

    private List<Card.Row> rows(List<Instrument> instruments) {
        List<Card.Row> rows = new ArrayList<>();
        for (Instrument each : instruments) {
            rows.add(new Card.Row.Field(each.name(), speech.say("instrument.short." + each)));
        }
        return rows;
    }

    private Reply indicator(Frame frame, Indicator indicator) {
        return Reply.answered(
                        frame.pack(),
                        speech.say(
                                "meaning.indicator",
                                "name",
                                indicator.name(),
                                "number",
                                indicator.number(),
                                "instrument",
                                indicator.instrument(),
                                "measures",
                                speech.say("meaning.measures.i" + indicator.number()),
                                "score",
                                Board.text(indicator.score())))
                .card(indicator.name(), null, List.of(speech.bar(frame.pack(), indicator, true)))
                .cite(indicator.citation())
                .chip(speech.chip("raise", "name", indicator.name()))
                .remember(frame, "meaning", List.of(Thing.indicator(indicator.number())));
    }
}
