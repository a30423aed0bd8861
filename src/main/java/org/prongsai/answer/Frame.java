package org.prongsai.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Division;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Instrument;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/**
 * What is asked: of which things, which aspect, with which numbers.
 *
 * @param asks what is asked for, keys of asks.yaml
 * @param mentions the things named, in the question's order, or else remembered
 * @param remembered whether the things come from the talk before
 */
record Frame(
        Pack pack,
        Reading reading,
        List<Figure> figures,
        Set<String> asks,
        List<Mention> mentions,
        Recall recall,
        boolean remembered) {

    boolean asks(String... keys) {
        for (String key : keys) {
            if (asks.contains(key)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String meaning) {
        return reading.has(meaning);
    }

    /** Asked for a number. */
    boolean asksFigure() {
        return asks("score", "how-much", "scored");
    }

    List<Figure> figures(Role role) {
        return figures.stream().filter(figure -> figure.role() == role).toList();
    }

    boolean names(Thing.Kind kind) {
        return mentions.stream().anyMatch(mention -> mention.names(kind));
    }

    boolean names(Thing thing) {
        return mentions.stream().anyMatch(mention -> mention.things().contains(thing));
    }

    /** The indicators named, an issue standing for those its subject belongs to only where nothing else is named. */
    List<Indicator> indicators() {
        Set<Indicator> named = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (Thing thing : mention.things()) {
                if (thing.kind() == Thing.Kind.INDICATOR) {
                    named.add(pack.assessment().indicator(thing.number()));
                }
            }
        }
        return List.copyOf(named);
    }

    /** The issues named, an indicator standing for the issues of its subject. */
    List<Issue> issues() {
        Set<Issue> named = new LinkedHashSet<>(namedIssues());
        if (named.isEmpty()) {
            indicators().forEach(indicator -> named.addAll(Topics.issuesOf(pack, indicator)));
        }
        return List.copyOf(named);
    }

    /** The issues named by their own words or numbers; the best fitting ones where several share words. */
    List<Issue> namedIssues() {
        Set<Issue> named = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (Thing thing : mention.things()) {
                if (thing.kind() == Thing.Kind.ISSUE) {
                    pack.issues().stream()
                            .filter(issue -> issue.number() == thing.number())
                            .forEach(named::add);
                }
            }
        }
        return List.copyOf(named);
    }

    List<Division> divisions() {
        Set<Division> named = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (Thing thing : mention.things()) {
                if (thing.kind() == Thing.Kind.DIVISION) {
                    named.add(pack.division(thing.id()));
                }
            }
        }
        return List.copyOf(named);
    }

    List<Instrument> instruments() {
        List<Instrument> named = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            if (names(Thing.instrument(instrument.name()))) {
                named.add(instrument);
            }
        }
        return named;
    }

    boolean mentionsNumber() {
        return !figures.isEmpty();
    }

    List<Thing> things() {
        Set<Thing> all = new LinkedHashSet<>();
        mentions.forEach(mention -> all.addAll(mention.things()));
        return List.copyOf(all);
    }

    Board board() {
        return new Board(pack);
    }
}
