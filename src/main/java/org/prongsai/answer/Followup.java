package org.prongsai.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.knowledge.Pack;

/** Completes a question from the talk before where it leaves out what it is about. */
final class Followup {

    /** What is asked of a thing and cannot stand alone. */
    private static final Set<String> NEEDS_THING = Set.of(
            "responsible",
            "who",
            "activity",
            "step",
            "period",
            "raise",
            "why",
            "difference",
            "compare",
            "measure",
            "which",
            "list",
            "this",
            "next",
            "next-up",
            "next-down",
            "previous",
            "more-detail",
            "reach",
            "average",
            "dragged",
            "how-much",
            "score",
            "good-or-bad",
            "passed",
            "level",
            "rank-of",
            "all",
            "sum",
            "what",
            "meaning",
            "yes-no",
            "limitation");

    private final Pack pack;
    private final Reading reading;
    private final List<Figure> figures;
    private final Recall recall;

    Followup(Pack pack, Reading reading, List<Figure> figures, Recall recall) {
        this.pack = pack;
        this.reading = reading;
        this.figures = figures;
        this.recall = recall;
    }

    Frame complete(Set<String> asks, List<Mention> named) {
        boolean namesNothing = named.stream()
                .allMatch(mention -> mention.things().equals(Set.of(Thing.DOCUMENT)) || asksRather(asks, mention));
        if (recall.isEmpty() || !recall.packId().equals(pack.id())) {
            return frame(asks, named, false);
        }
        if (namesNothing && refersBack(asks)) {
            List<Mention> remembered = recall.things().stream()
                    .filter(thing -> thing.isIn(pack))
                    .map(thing -> new Mention(-1, Set.of(thing)))
                    .toList();
            return frame(asks, remembered.isEmpty() ? named : remembered, !remembered.isEmpty());
        }
        if (!namesNothing && asksNothing(asks) && !recall.ask().isEmpty()) {
            Set<String> same = new LinkedHashSet<>(asks);
            same.add(recall.ask());
            return frame(same, named, false);
        }
        return frame(asks, named, false);
    }

    /** "And who is to improve it": a word that names and asks only asks, where a thing is talked about. */
    private boolean asksRather(Set<String> asks, Mention mention) {
        return asks.contains("raise")
                && asks.contains("again")
                && reading.tokens().get(mention.token()).means("ask:raise");
    }

    private boolean refersBack(Set<String> asks) {
        boolean whole = reading.has("issue") && asks.contains("all");
        return !whole && asks.stream().anyMatch(NEEDS_THING::contains);
    }

    private static boolean asksNothing(Set<String> asks) {
        Set<String> idle = Set.of("again", "what", "scored", "this", "this-year", "yes-no", "list");
        return idle.containsAll(asks);
    }

    private Frame frame(Set<String> asks, List<Mention> mentions, boolean remembered) {
        return new Frame(pack, reading, figures, Set.copyOf(asks), List.copyOf(mentions), recall, remembered);
    }
}
