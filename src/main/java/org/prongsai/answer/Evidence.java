package org.prongsai.answer;

import java.util.Set;

/**
 * Weighs what of a question speaks of the document against what is left unexplained. Where an unexplained word stands beside a
 * word that people also use of other things, the question is about something else.
 *
 * @param strong letters of words that belong to the document's own field
 * @param weak letters of words that are used of other things as well
 * @param foreign letters of words that nothing explains, or that belong elsewhere
 */
record Evidence(double strong, double weak, double foreign) {

    private static final double STRAY = 1.2;
    private static final double PER_WEAK = 0.2;
    private static final double PER_STRONG = 0.45;
    /** A thing's name of so many letters is no everyday word. */
    private static final int LONG_NAME = 7;

    private static final Set<String> OWN = Set.of(
            "indicator",
            "issue",
            "ITA",
            "IIT",
            "EIT",
            "OIT",
            "instrument",
            "document",
            "table",
            "NACC",
            "office-self",
            "ask:pass-good",
            "ask:pass-good-max",
            "ask:formula");

    /** Aspects that any question may ask for. */
    private static final Set<String> EVERYDAY = Set.of(
            "ask:scored",
            "ask:how-much",
            "ask:how-many",
            "ask:which",
            "ask:what",
            "ask:who",
            "ask:all",
            "ask:list",
            "ask:good-or-bad",
            "ask:reach",
            "ask:highest",
            "ask:lowest",
            "ask:second-highest",
            "ask:second-lowest",
            "ask:above",
            "ask:below",
            "ask:at-least",
            "ask:at-most",
            "ask:between",
            "ask:compare",
            "ask:difference",
            "ask:average",
            "ask:sum",
            "ask:ascending",
            "ask:why",
            "ask:dragged",
            "ask:raise",
            "ask:period",
            "ask:request",
            "ask:meaning",
            "ask:page",
            "ask:past",
            "ask:future",
            "ask:this-year",
            "ask:yes-no",
            "ask:said",
            "ask:not",
            "ask:next",
            "ask:previous",
            "ask:last",
            "ask:first",
            "ask:this",
            "ask:again",
            "ask:more-detail",
            "ask:summary",
            "ask:help-wanted",
            "ask:oddity-weak",
            "ask:nearest",
            "ask:only",
            "ask:name");

    static Evidence of(Reading reading) {
        double strong = 0;
        double weak = 0;
        double foreign = reading.unknown();
        for (Token token : reading.tokens()) {
            if (isOwn(token)) {
                strong += token.weight();
            } else if (isDomain(token)) {
                weak += token.weight();
            } else if (isForeign(token)) {
                foreign += token.weight();
            }
        }
        return new Evidence(strong, weak, foreign);
    }

    private static boolean isOwn(Token token) {
        for (String meaning : token.meanings()) {
            Thing thing = Thing.parse(meaning);
            boolean named = thing != null && (token.weight() >= LONG_NAME || thing.kind() == Thing.Kind.DIVISION);
            if (OWN.contains(meaning) || meaning.startsWith("text:") || named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDomain(Token token) {
        for (String meaning : token.meanings()) {
            boolean aspect = meaning.startsWith("ask:") && !EVERYDAY.contains(meaning);
            if (aspect || Thing.parse(meaning) != null || meaning.equals("corruption") || meaning.equals("division")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(Token token) {
        return token.known()
                && token.meanings().stream()
                        .allMatch(meaning -> meaning.startsWith("report:")
                                        && (meaning.equals("report:act")
                                                || meaning.equals("report:verb")
                                                || meaning.equals("report:goods")
                                                || meaning.equals("report:fear"))
                                || meaning.startsWith("outside:") && !meaning.equals("outside:other-division"));
    }

    boolean anchored() {
        return strong + weak > 0;
    }

    /** Whether too much is unexplained for what is understood. */
    boolean speaksOfSomethingElse() {
        return foreign > STRAY + PER_WEAK * weak + PER_STRONG * strong;
    }
}
