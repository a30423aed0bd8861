package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what somebody asks from what is told beside it: what it is for, how it came about. */
final class Asides {

    private static final String ASIDE = "glue:aside";

    /** What makes words about the document's field a question. */
    private static final Set<String> ASKING = Set.of(
            "ask:score",
            "ask:how-much",
            "ask:how-many",
            "ask:which",
            "ask:what",
            "ask:who",
            "ask:responsible",
            "ask:meaning",
            "ask:level",
            "ask:list",
            "ask:all",
            "ask:passed",
            "ask:target",
            "ask:measure",
            "ask:raise",
            "ask:why");

    private Asides() {}

    /** The reading without its asides, where a clear question remains; else the reading itself. */
    static Reading without(Reading reading) {
        List<Token> kept = new ArrayList<>();
        boolean aside = false;
        for (Token token : reading.tokens()) {
            boolean opens = token.means(ASIDE) && (token.spaced() || token.weight() > 1);
            if (opens || token.spaced()) {
                aside = opens;
            }
            if (!aside) {
                kept.add(token);
            }
        }
        boolean whole = kept.size() == reading.tokens().size();
        return whole || !isClear(kept) ? reading : new Reading(reading.text(), kept, unknown(kept));
    }

    /** The letters of these words that nothing explains; a mark counts a little. */
    private static double unknown(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.known())
                .mapToDouble(token -> Math.max(Reading.MARK, token.weight()))
                .sum();
    }

    private static boolean isClear(List<Token> tokens) {
        boolean asks =
                tokens.stream().flatMap(token -> token.meanings().stream()).anyMatch(ASKING::contains);
        return asks && tokens.stream().anyMatch(Asides::isSubject);
    }

    private static boolean isSubject(Token token) {
        return token.means("ITA")
                || token.means("indicator")
                || token.means("issue")
                || token.means("instrument")
                || token.means("ask:ten")
                || token.means("ask:score")
                || token.meanings().stream().anyMatch(meaning -> Thing.parse(meaning) != null);
    }
}
