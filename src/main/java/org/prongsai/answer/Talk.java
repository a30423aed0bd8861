package org.prongsai.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises small talk: words of courtesy and nothing that asks of the document. */
final class Talk {

    /** In this order where a message holds several. */
    private static final List<String> KINDS =
            List.of("help", "who-are-you", "thanks", "bye", "insult", "praise", "hello", "test", "laugh", "ok");

    /** Aspects that small talk brings along without asking for them. */
    private static final Set<String> IDLE = Set.of(
            "ask:again",
            "ask:what",
            "ask:who",
            "ask:this",
            "ask:not",
            "ask:yes-no",
            "ask:good-or-bad",
            "ask:scored",
            "ask:said",
            "ask:this-year",
            "ask:how-much",
            "ask:reach",
            "ask:which",
            "ask:help-wanted",
            "ask:list",
            "ask:activity",
            "ask:highest",
            "ask:meaning",
            "ask:summary",
            "ask:raise");

    /** The same, where the only small talk is a particle that any question may end with. */
    private static final Set<String> LEAST = Set.of("ask:again", "ask:yes-no", "ask:not");

    private static final Pattern LAUGH = Pattern.compile("5{3,}[+ ]*");

    private Talk() {}

    /** The kind of small talk; null where it is none. */
    static @Nullable String kind(Reading reading) {
        if (reading.tokens().isEmpty()) {
            return "laugh";
        }
        double talk = reading.weight("talk:");
        boolean numbers = reading.tokens().stream()
                .anyMatch(token -> token.means(Token.DIGITS) || token.any("number:n") || token.means("item"));
        if (talk == 0 && !laughs(reading) || reading.unknown() > talk + 2 || asks(reading)) {
            return laughs(reading) ? "laugh" : null;
        }
        if (numbers && !laughs(reading) && !reading.has("talk:test")) {
            return null;
        }
        return KINDS.stream()
                .filter(kind -> reading.has("talk:" + kind))
                .findFirst()
                .orElse("ok");
    }

    private static boolean laughs(Reading reading) {
        return LAUGH.matcher(reading.text().strip()).matches();
    }

    private static boolean asks(Reading reading) {
        boolean courtesy =
                reading.tokens().stream().filter(token -> token.any("talk:")).allMatch(token -> token.any("glue:"));
        return reading.tokens().stream()
                .filter(token -> !token.any("talk:"))
                .flatMap(token -> token.meanings().stream())
                .anyMatch(meaning -> meaning.startsWith("ask:") && !(courtesy ? LEAST : IDLE).contains(meaning)
                        || meaning.startsWith("outside:")
                        || Thing.parse(meaning) != null
                        || meaning.equals("ITA")
                        || meaning.equals("indicator")
                        || meaning.equals("issue")
                        || meaning.equals("NACC")
                        || meaning.equals("instrument")
                        || meaning.equals("corruption")
                        || meaning.equals("division"));
    }
}
