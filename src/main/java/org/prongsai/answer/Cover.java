package org.prongsai.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.prongsai.answer.SoundFold.Folded;

/** Chooses the words that together explain the text at the least cost; what no word explains stays unknown. */
final class Cover {

    private static final double UNKNOWN_LETTER = 1.0;
    private static final double UNKNOWN_MARK = 0.4;
    private static final Set<String> NOTHING = Set.of();

    private Cover() {}

    /** The cheapest chain of edges from the first letter to the last. */
    static List<Edge> best(Folded text, List<Edge> edges) {
        int length = text.length();
        double[] cost = new double[length + 1];
        Edge[] last = new Edge[length + 1];
        List<List<Edge>> byEnd = byEnd(length, edges);
        for (int end = 1; end <= length; end++) {
            Edge single = new Edge(end - 1, end, "", NOTHING, unknownCost(text, end - 1));
            last[end] = single;
            cost[end] = cost[end - 1] + single.cost();
            for (Edge edge : byEnd.get(end)) {
                double through = cost[edge.start()] + edge.cost();
                if (through < cost[end]) {
                    cost[end] = through;
                    last[end] = edge;
                }
            }
        }
        List<Edge> chain = new ArrayList<>();
        for (int at = length; at > 0; at = last[at].start()) {
            chain.add(last[at]);
        }
        Collections.reverse(chain);
        return chain;
    }

    private static double unknownCost(Folded text, int index) {
        char letter = text.letters()[index];
        return Spelling.isConsonant(letter) || Spelling.isLatin(letter) ? UNKNOWN_LETTER : UNKNOWN_MARK;
    }

    private static List<List<Edge>> byEnd(int length, List<Edge> edges) {
        List<List<Edge>> byEnd = new ArrayList<>(length + 1);
        for (int i = 0; i <= length; i++) {
            byEnd.add(new ArrayList<>(2));
        }
        edges.forEach(edge -> byEnd.get(edge.end()).add(edge));
        return byEnd;
    }
}
