package org.prongsai.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** All of these may be all of one thing's; all of anything else is the whole list, whatever was talked about. */
    private static final Set<String> PARTS_OF_THING = Set.of(
            "activity", "step", "responsible", "who", "period", "measure", "raise", "more-detail", "next", "previous");

    /** What is asked of the document itself, or of the office as a whole, stands alone. */
    private static final Set<String> OF_THE_WHOLE = Set.of(
            "author",
            "title",
            "page",
            "page-of",
            "contents",
            "back-cover",
            "front-cover",
            "begin",
            "limitation",
            "request");

    private static final Set<String> SUPERLATIVES = Set.of("highest", "lowest", "second-highest", "second-lowest");

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
            List<Mention> remembered = neighbours(asks)
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

    /** What was talked about, or what stands beside it in its own numbering where the next or previous one is asked for. */
    private Stream<Thing> neighbours(Set<String> asks) {
        int step = asks.contains("next") ? 1 : asks.contains("previous") ? -1 : 0;
        return step == 0
                ? recall.things().stream()
                : recall.things().stream().limit(1).flatMap(thing -> thing.neighbour(step).stream());
    }

    private boolean refersBack(Set<String> asks) {
        boolean whole = asks.contains("all") && asks.stream().noneMatch(PARTS_OF_THING::contains);
        boolean ofTheWhole = asks.stream()
                .anyMatch(ask -> OF_THE_WHOLE.contains(ask) && !(ask.equals("author") && asks.contains("responsible")));
        return !whole && !ofTheWhole && !choosesAmongAll(asks) && asks.stream().anyMatch(NEEDS_THING::contains);
    }

    /** The best or worst of one thing is no question: it is meant of all of them. */
    private boolean choosesAmongAll(Set<String> asks) {
        long indicators = recall.things().stream()
                .filter(thing -> thing.kind() == Thing.Kind.INDICATOR)
                .count();
        return indicators < 2 && asks.stream().anyMatch(SUPERLATIVES::contains);
    }

    private static boolean asksNothing(Set<String> asks) {
        Set<String> idle = Set.of("again", "what", "scored", "this", "this-year", "yes-no", "list");
        return idle.containsAll(asks);
    }

    private Frame frame(Set<String> asks, List<Mention> mentions, boolean remembered) {
        return new Frame(pack, reading, figures, Set.copyOf(asks), List.copyOf(mentions), recall, remembered);
    }
}
