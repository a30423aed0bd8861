package org.prongsai.answer;

import java.util.Map;
import java.util.Set;

/** Recognises that someone tells of wrongdoing or asks where to report it, directly or not. */
final class ReportDetector {

    private static final String PREFIX = "report:";

    /** How much one word of each kind speaks for a report. */
    private static final Map<String, Double> WEIGHTS = Map.of(
            "act", 3.0, "verb", 3.0, "misuse", 2.0, "fear", 1.5, "goods", 1.0, "witness", 0.8, "actor", 0.8, "hint",
            0.8);

    private static final double ENOUGH = 3;
    /** What is needed where the same words ask for something of the document. */
    private static final double ENOUGH_BESIDE_A_QUESTION = 5.4;

    private static final double ENOUGH_ALONE = 1.5;

    private static final Set<String> ASKING = Set.of(
            "ask:what",
            "ask:which",
            "ask:who",
            "ask:how-much",
            "ask:how-many",
            "ask:period",
            "ask:step",
            "ask:name",
            "outside:contact",
            "outside:hours",
            "outside:money",
            "outside:weather",
            "outside:health");

    private static final double CORRUPTION = 1;
    private static final double LAW = -2;

    /** What an exact spelling, or one that sounds the same, costs at most. */
    private static final double SURE = 1;

    private static final int SHORT = 6;

    /** What tells of a deed; goods and trades are asked about as well. */
    private static final Set<String> DEEDS =
            Set.of("report:act", "report:verb", "report:misuse", "report:fear", "report:witness", "corruption");

    private ReportDetector() {}

    static boolean reports(Reading reading) {
        return told(reading) >= (asksOfDocument(reading) ? ENOUGH_BESIDE_A_QUESTION : ENOUGH);
    }

    /**
     * Whether it is more likely a tale of wrongdoing than anything else, where it is no question about the document: it speaks
     * of officials or public goods and asks nothing.
     */
    static boolean mayReport(Reading reading) {
        boolean onlyHints = reading.tokens().stream()
                .noneMatch(token -> weight(token) > 0 && !isFrame(token) || token.means("corruption"));
        if (onlyHints) {
            return false;
        }
        if (reading.has("outside:injection")) {
            return false;
        }
        boolean question = ASKING.stream().anyMatch(reading::has) || asksOfDocument(reading);
        boolean deed = reading.tokens().stream()
                .anyMatch(
                        token -> weight(token) > 0 && token.meanings().stream().anyMatch(DEEDS::contains));
        return (deed || !question) && told(reading) >= (question ? ENOUGH - 0.5 : ENOUGH_ALONE);
    }

    private static boolean isFrame(Token token) {
        return token.means("report:hint") || token.means("report:witness") && !token.any("report:act");
    }

    private static double told(Reading reading) {
        double told = 0;
        boolean witnessed = false;
        boolean acted = false;
        for (Token token : reading.tokens()) {
            double weight = weight(token);
            boolean frame = token.means("report:witness") || token.means("report:actor");
            if (!(frame && witnessed && acted)) {
                told += weight;
            }
            witnessed |= token.means("report:witness");
            acted |= token.means("report:actor");
        }
        return told + LAW * Math.min(2, harmless(reading));
    }

    /** Words that ask about the law or for a service rather than tell of a deed. */
    private static long harmless(Reading reading) {
        return reading.tokens().stream()
                .filter(token -> token.means("outside:law")
                        || token.means("outside:repair")
                        || token.means("ask:meaning")
                        || token.means("outside:borrow"))
                .count();
    }

    /** A short word that is only like one of these is most often another word. */
    private static boolean isGuess(Token token) {
        return token.cost() > SURE && token.weight() <= SHORT;
    }

    private static double weight(Token token) {
        if (isGuess(token)) {
            return 0;
        }
        double most = token.means("corruption") ? CORRUPTION : 0;
        for (String meaning : token.meanings()) {
            if (meaning.startsWith(PREFIX)) {
                most = Math.max(most, WEIGHTS.getOrDefault(meaning.substring(PREFIX.length()), 0.0));
            }
        }
        return most;
    }

    private static boolean asksOfDocument(Reading reading) {
        return reading.tokens().stream().anyMatch(token -> token.means("ask:score") && !token.any(PREFIX))
                || reading.has("indicator")
                || reading.has("issue")
                || reading.has("ask:measure")
                || reading.has("ask:level")
                || reading.has("ask:target")
                || reading.has("document") && !reading.has("report:act");
    }
}
