package org.prongsai.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.knowledge.Issue;

/** Chooses among the issues a question touches the ones it says most about. */
final class Narrowing {

    /** How near an issue must come to the best one to be told, too. */
    private static final double CLOSE = 0.85;

    private Narrowing() {}

    static List<Issue> best(Frame frame) {
        List<Issue> touched = frame.issues();
        if (touched.size() < 2) {
            return touched;
        }
        Map<Issue, Double> weights = new LinkedHashMap<>();
        touched.forEach(issue -> weights.put(issue, weight(frame, issue)));
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        boolean joined = frame.has("number:conjunction")
                && frame.figures(Figure.Role.ISSUE).size() > 1;
        return touched.stream()
                .filter(issue -> joined || weights.getOrDefault(issue, 0.0) >= most * CLOSE)
                .toList();
    }

    /** Every word that names the issue counts by its length; one that names several counts less for each. */
    private static double weight(Frame frame, Issue issue) {
        double weight = 0;
        for (Mention mention : frame.mentions()) {
            Thing thing = Thing.issue(issue.number());
            boolean direct = mention.things().contains(thing);
            boolean through =
                    issue.about().stream().anyMatch(number -> mention.things().contains(Thing.indicator(number)));
            if (direct || through) {
                int length = mention.token() < 0
                        ? 5
                        : Math.max(
                                1, frame.reading().tokens().get(mention.token()).weight());
                weight += (direct ? 1.0 : 0.6) * length;
            }
        }
        boolean numbered =
                frame.figures(Figure.Role.ISSUE).stream().anyMatch(figure -> figure.number() == issue.number());
        return numbered ? weight + 50 : weight;
    }
}
