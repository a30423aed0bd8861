package org.prongsai.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Fact;
import org.prongsai.knowledge.Pack;
import org.prongsai.knowledge.Subjects;

/** Where the document contradicts itself or leaves a heading empty: finds what of it a question is about. */
final class OdditySolver implements Solver {

    private static final int SHOWN = 3;
    private static final double ENOUGH = 2.5;
    /** The back cover is named for nothing else. */
    private static final double ENOUGH_NAMED = 1.5;

    private static final double ENOUGH_WEAK = 3.5;

    private final Speech speech;
    private final Map<Fact, Set<String>> meanings = new LinkedHashMap<>();

    OdditySolver(Speech speech, Reader reader, Pack pack) {
        this.speech = speech;
        for (Fact fact : pack.oddities()) {
            meanings.put(fact, meanings(reader.read(fact.text())));
        }
    }

    private static Set<String> meanings(Reading reading) {
        Set<String> meanings = new HashSet<>();
        for (Token token : reading.tokens()) {
            for (String meaning : token.meanings()) {
                if (!meaning.startsWith("glue:") && !meaning.startsWith("number:")) {
                    meanings.add(meaning.equals(Token.DIGITS) ? token.form() : meaning);
                }
            }
        }
        return meanings;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean odd = frame.asks("oddity") || frame.asks("back-cover") && !frame.asks("limitation", "request");
        boolean empty = frame.asks("past") && (frame.has("instrument") || frame.asks("why", "not"));
        boolean citing = !frame.namedIssues().isEmpty()
                && frame.has("indicator")
                && frame.asks("what", "which")
                && frame.figures(Role.SECTION).isEmpty();
        boolean weak = frame.asks("oddity-weak")
                && !citing
                && !(frame.asks("which") && !frame.figures(Role.VALUE).isEmpty())
                && !frame.asks("activity", "step", "responsible");
        boolean section = !frame.figures(Role.SECTION).isEmpty() && frame.asks("why", "yes-no");
        boolean order = (frame.has("table") || frame.has("row"))
                        && (frame.has("rank-of") || frame.asks("ranking"))
                        && frame.asks("ranking", "yes-no", "why", "what", "meaning")
                        && (frame.figures().isEmpty()
                                || frame.figures(Role.RANK).size() > 1)
                || frame.asks("why") && !frame.figures(Role.ROW).isEmpty();
        if (!odd && !empty && !weak && !section && !order) {
            return null;
        }
        if (order) {
            List<Fact> ofOrder = frame.pack().oddities().stream()
                    .filter(fact -> fact.isAbout(Subjects.RANKING))
                    .toList();
            return ofOrder.isEmpty() ? null : reply(frame, ofOrder);
        }
        List<Fact> found = found(frame, frame.asks("back-cover") ? ENOUGH_NAMED : odd || order ? ENOUGH : ENOUGH_WEAK);
        if (!found.isEmpty()) {
            return reply(frame, found);
        }
        boolean general = frame.has("document")
                && frame.asks("oddity")
                && frame.indicators().isEmpty();
        return general ? reply(frame, notable(frame.pack())) : null;
    }

    private static List<Fact> notable(Pack pack) {
        return pack.oddities().stream()
                .filter(fact -> !fact.about().isEmpty())
                .limit(5)
                .toList();
    }

    private List<Fact> found(Frame frame, double enough) {
        Map<Fact, Double> scores = new LinkedHashMap<>();
        Set<String> asked = meanings(frame.reading());
        meanings.forEach((fact, told) -> scores.put(fact, score(frame, fact, told, asked)));
        double best =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (best < enough) {
            return List.of();
        }
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= best - 0.6)
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .map(Map.Entry::getKey)
                .limit(SHOWN)
                .toList();
    }

    private double score(Frame frame, Fact fact, Set<String> told, Set<String> asked) {
        double score = 0;
        for (String meaning : asked) {
            if (told.contains(meaning)) {
                score += rarity(meaning);
            }
        }
        for (Thing thing : frame.things()) {
            score += switch (thing.kind()) {
                case INDICATOR -> fact.isAbout(Subjects.indicator(thing.number())) ? 1 : 0;
                case ISSUE -> fact.isAbout(Subjects.issue(thing.number())) ? 1 : 0;
                case INSTRUMENT -> fact.isAbout(Subjects.INSTRUMENTS) ? 1 : 0;
                default -> 0;
            };
        }
        boolean section = frame.figures(Role.SECTION).stream()
                .anyMatch(figure -> told.contains(figure.value().toPlainString()));
        score += section ? 3 : 0;
        score += frame.asks("past") && fact.isAbout(Subjects.PAST_YEARS) ? 2 : 0;
        score += frame.has("instrument") && fact.isAbout(Subjects.INSTRUMENTS) ? 1.5 : 0;
        score += frame.has("rank-of") && fact.isAbout(Subjects.RANKING) ? 2 : 0;
        score += frame.has("table") && fact.isAbout(Subjects.RANKING) ? 1 : 0;
        return score;
    }

    /** What stands in few of the oddities tells more. */
    private double rarity(String meaning) {
        long in = meanings.values().stream()
                .filter(each -> each.contains(meaning))
                .count();
        return meaning.startsWith("ask:oddity") ? 0.4 : in == 0 ? 0 : Math.min(2.0, 3.0 / in + 0.2);
    }

    private Reply reply(Frame frame, List<Fact> facts) {
        List<Card.Row> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(new Card.Row.Item(fact.text())));
        Reply reply = Reply.answered(frame.pack(), facts.get(0).text())
                .card(speech.say("oddity.card"), null, facts.size() > 1 ? rows : List.of())
                .chip(speech.chip("overall"))
                .chip(speech.chip("contents"))
                .remember(frame, "oddity", frame.things());
        facts.forEach(fact -> reply.cite(fact.citation()));
        return reply;
    }
}
