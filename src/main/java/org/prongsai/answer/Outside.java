package org.prongsai.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;

/** Recognises what the document does not hold: other topics, other offices, other years. */
final class Outside {

    /** Topics whose words also stand in honest questions about the document. */
    private static final Set<String> SOFT =
            Set.of("person", "law", "general", "shop", "farming", "health", "weather", "market", "sport", "writing");

    /** The official number of the indicator on the use of the budget. */
    private static final int BUDGET = 2;

    private static final int SHORT = 2;

    private static final String PREFIX = "outside:";

    private Outside() {}

    /** The topic, a key of phrases.yaml under outside; null where nothing speaks against the document. */
    static @Nullable String topic(Frame frame) {
        String topic = named(frame);
        if (topic != null) {
            return topic;
        }
        boolean ofQuestions = !frame.instruments().isEmpty() && frame.has("item") && !frame.has("indicator");
        if (ofQuestions && !frame.asks("score", "highest", "lowest", "which") && frame.asks("how-many", "yes-no")) {
            return "details";
        }
        boolean spent =
                frame.names(Thing.indicator(BUDGET)) && frame.asks("how-much") && frame.asks("measure", "activity");
        if (spent && !frame.asks("score", "scored")) {
            return "money";
        }
        if (frame.asks("name") && !frame.divisions().isEmpty()) {
            return "person";
        }
        if (frame.figures().stream()
                .anyMatch(figure ->
                        figure.role() == Role.SECTION && figure.value().intValue() > 3)) {
            return "details";
        }
        return year(frame);
    }

    /** Whether it names another topic than those that people mention beside what they ask. */
    static boolean isElsewhere(Frame frame) {
        String topic = topic(frame);
        return topic != null && !SOFT.contains(topic);
    }

    private static @Nullable String named(Frame frame) {
        List<Token> tokens = frame.reading().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.weight() <= SHORT && isFragment(tokens, i)) {
                continue;
            }
            for (String meaning : token.meanings()) {
                if (meaning.startsWith(PREFIX) && counts(frame, token, meaning.substring(PREFIX.length()))) {
                    return meaning.substring(PREFIX.length());
                }
            }
        }
        return null;
    }

    /** A short word run together with unexplained letters is a piece of a longer word. */
    private static boolean isFragment(List<Token> tokens, int index) {
        boolean before = index > 0
                && !tokens.get(index - 1).known()
                && !tokens.get(index).spaced();
        boolean after = index + 1 < tokens.size()
                && !tokens.get(index + 1).known()
                && !tokens.get(index + 1).spaced();
        return before || after;
    }

    private static boolean counts(Frame frame, Token token, String topic) {
        boolean otherwise = token.meanings().stream()
                .anyMatch(meaning -> meaning.startsWith("ask:")
                        || meaning.equals("office-self")
                        || Thing.parse(meaning) != null
                        || meaning.equals("indicator")
                        || meaning.equals("document"));
        if (otherwise) {
            return false;
        }
        boolean owner = topic.equals("other-division") && frame.asks("responsible", "yes-no", "who");
        if (owner && !frame.issues().isEmpty() && !frame.remembered()) {
            return false;
        }
        boolean ofPlan =
                frame.asks("measure") && topic.equals("borrow") || frame.asks("target") && topic.equals("details");
        if (ofPlan && frame.figures().isEmpty()) {
            return false;
        }
        boolean asked = frame.names(Thing.Kind.INDICATOR) && frame.asks("score")
                || frame.has("issue")
                || frame.has("indicator")
                || frame.names(Thing.Kind.ISSUE) && frame.asks("responsible", "activity", "step", "period", "measure");
        return !SOFT.contains(topic) || !asked || frame.remembered();
    }

    private static @Nullable String year(Frame frame) {
        int current = frame.pack().year().buddhist();
        boolean planned = frame.asks(
                "measure",
                "activity",
                "step",
                "period",
                "responsible",
                "raise",
                "limitation",
                "request",
                "oddity",
                "back-cover");
        int plan = frame.pack().issues().get(0).periodYear().buddhist();
        boolean ofPlan = frame.names(Thing.Kind.ISSUE) && !frame.asksFigure() && frame.asks("yes-no");
        for (Figure figure : frame.figures(Role.YEAR)) {
            boolean ours = figure.number() == current || figure.number() == plan && planned || ofPlan;
            boolean told = frame.asks("oddity", "back-cover")
                    || frame.asks("period") && (frame.asks("yes-no") || !frame.names(Thing.DOCUMENT))
                    || frame.has("document") && frame.asks("yes-no");
            if (!ours && !told) {
                return "year";
            }
        }
        if (frame.asks("past")
                && !frame.asks("oddity", "limitation", "request", "criteria")
                && !(frame.asks("why") && !frame.asksFigure())) {
            return "trend";
        }
        return frame.asks("future") && !planned ? "year" : null;
    }
}
