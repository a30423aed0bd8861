package org.prongsai.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Pack;

/** Works out from the words and the talk before what is asked. */
final class Framer {

    private static final String ASK = "ask:";

    private static final Set<String> PLANNED =
            Set.of("raise", "responsible", "who", "period", "activity", "step", "measure", "why", "dragged");

    private Framer() {}

    static Frame frame(Pack pack, Reading reading, List<Figure> figures, Recall recall) {
        List<Mention> mentions = mentions(pack, reading, figures);
        Set<String> asks = asks(reading, mentions);
        mentions = withScored(pack, figures, mentions, asks);
        mentions = withoutAsks(reading, mentions, asks);
        return new Followup(pack, reading, figures, recall).complete(asks, mentions);
    }

    private static List<Mention> mentions(Pack pack, Reading reading, List<Figure> figures) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            Set<Thing> things = new LinkedHashSet<>();
            for (String meaning : reading.tokens().get(i).meanings()) {
                Thing thing = Thing.parse(meaning.startsWith("text:") ? meaning.substring(5) : meaning);
                if (thing != null) {
                    things.add(thing);
                }
            }
            int token = i;
            figures.stream()
                    .filter(figure -> figure.token() == token)
                    .forEach(figure -> numbered(pack, figure, things));
            if (!things.isEmpty()) {
                mentions.add(new Mention(i, things));
            }
        }
        return mentions;
    }

    private static void numbered(Pack pack, Figure figure, Set<Thing> things) {
        if (figure.role() == Role.INDICATOR && figure.between(1, 10)) {
            things.add(Thing.indicator(figure.number()));
        } else if (figure.role() == Role.ISSUE
                && figure.between(1, pack.issues().size())) {
            things.add(Thing.issue(figure.number()));
        } else if (figure.role() == Role.ROW) {
            pack.assessment().indicators().stream()
                    .filter(indicator -> indicator.row() == figure.number())
                    .map(Indicator::number)
                    .forEach(number -> things.add(Thing.indicator(number)));
        } else if (figure.role() == Role.SECTION && figure.value().intValue() == 1) {
            int number = figure.value()
                    .remainder(java.math.BigDecimal.ONE)
                    .movePointRight(1)
                    .intValue();
            if (number >= 1 && number <= pack.issues().size()) {
                things.add(Thing.issue(number));
            }
        }
    }

    /** A word that both asks and names asks where something else is named. */
    private static Set<String> asks(Reading reading, List<Mention> mentions) {
        boolean points = false;
        Set<String> asks = new LinkedHashSet<>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            Token token = reading.tokens().get(i);
            boolean alsoNames = named(mentions, i);
            boolean another = mentions.stream().anyMatch(mention -> namesOther(reading, mention, token));
            if (!alsoNames || another || !reading.hasAny("ask:score") && !reading.hasAny("ask:how-much")) {
                token.meanings().stream()
                        .filter(meaning -> meaning.startsWith(ASK))
                        .map(meaning -> meaning.substring(ASK.length()))
                        .forEach(asks::add);
                if (token.means("ask:how-many") && next(reading, i).means("ask:score")) {
                    asks.add("how-much");
                    points = true;
                }
            }
        }
        if (points
                && reading.tokens().stream()
                                .filter(token -> token.means("ask:how-many"))
                                .count()
                        == 1) {
            asks.remove("how-many");
        }
        return asks;
    }

    private static Token next(Reading reading, int index) {
        int after = Math.min(index + 1, reading.tokens().size() - 1);
        return reading.tokens().get(after);
    }

    /** "The one that got 84.63": a plan is asked for it, so its score names it. */
    private static List<Mention> withScored(Pack pack, List<Figure> figures, List<Mention> mentions, Set<String> asks) {
        boolean planned = asks.stream().anyMatch(PLANNED::contains);
        if (!planned
                || mentions.stream()
                        .anyMatch(each -> each.names(Thing.Kind.INDICATOR) || each.names(Thing.Kind.ISSUE))) {
            return mentions;
        }
        List<Mention> more = new ArrayList<>(mentions);
        for (Figure figure : figures) {
            if (figure.role() == Role.VALUE) {
                new Board(pack)
                        .scoring(figure.value())
                        .ifPresent(indicator ->
                                more.add(new Mention(figure.token(), Set.of(Thing.indicator(indicator.number())))));
            }
        }
        return more;
    }

    private static boolean namesOther(Reading reading, Mention mention, Token token) {
        Token other = reading.tokens().get(mention.token());
        return other != token
                && !other.any(ASK)
                && (mention.names(Thing.Kind.INDICATOR) || mention.names(Thing.Kind.ISSUE));
    }

    private static boolean named(List<Mention> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.token() == token);
    }

    private static List<Mention> withoutAsks(Reading reading, List<Mention> mentions, Set<String> asks) {
        return mentions.stream()
                .filter(mention -> {
                    Token token = reading.tokens().get(mention.token());
                    boolean asked = token.meanings().stream()
                            .anyMatch(meaning -> meaning.startsWith(ASK) && asks.contains(meaning.substring(4)));
                    return !asked || mentions.stream().noneMatch(other -> namesOther(reading, other, token));
                })
                .toList();
    }
}
