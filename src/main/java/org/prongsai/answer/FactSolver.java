package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Fact;
import org.prongsai.knowledge.Pack;

/** What held the office back and what it asks of the assessors. */
final class FactSolver implements Solver {

    private final Speech speech;

    FactSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean limits = frame.asks("limitation");
        boolean requests = frame.asks("request");
        boolean about = frame.asks("criteria")
                || frame.has("OIT")
                || frame.has("ITA")
                || frame.has("NACC")
                || frame.has("office-self");
        boolean ofPlan = frame.has("issue") && !frame.namedIssues().isEmpty() || frame.asks("step", "measure");
        if (ofPlan && !limits) {
            return null;
        }
        boolean plain = frame.indicators().isEmpty() && frame.namedIssues().isEmpty();
        if (!limits && !requests && !(frame.asks("criteria") && !frame.asksFigure())
                || !plain && !frame.asks("criteria")) {
            return null;
        }
        if (!limits && !about && frame.asks("yes-no")) {
            return null;
        }
        return requests && !limits ? reply(frame, "facts.requests") : reply(frame, "facts.limitations");
    }

    private Reply reply(Frame frame, String key) {
        Pack pack = frame.pack();
        List<Card.Row> rows = new ArrayList<>();
        rows.add(new Card.Row.Heading(speech.say("label.limitations")));
        pack.limitations().forEach(fact -> rows.add(new Card.Row.Item(fact.text())));
        rows.add(new Card.Row.Heading(speech.say("label.requests")));
        pack.requests().forEach(fact -> rows.add(new Card.Row.Item(fact.text())));
        List<Fact> told = key.endsWith("requests") ? pack.requests() : pack.limitations();
        Reply reply = Reply.answered(
                        pack,
                        speech.say(
                                key,
                                "facts",
                                speech.list(told.stream().map(Fact::text).toList())))
                .card(speech.say("facts.card"), null, rows)
                .chip(speech.chip("issues"))
                .chip(speech.chip("overall"))
                .remember(frame, "limitation", List.of());
        told.forEach(fact -> reply.cite(fact.citation()));
        return reply;
    }
}
