package org.prongsai.answer;

import java.util.List;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** Which issues and indicators belong together. */
final class Topics {

    private Topics() {}

    /** The issues whose subject is that indicator, else those whose analysis cites it. */
    static List<Issue> issuesOf(Pack pack, Indicator indicator) {
        List<Issue> about = pack.issues().stream()
                .filter(issue -> issue.about().contains(indicator.number()))
                .toList();
        if (!about.isEmpty()) {
            return about;
        }
        return pack.issues().stream()
                .filter(issue -> issue.indicators().contains(indicator.number()))
                .toList();
    }

    /** The official numbers of the two indicators on corruption, the same in every office. */
    private static final List<Integer> CORRUPTION = List.of(5, 10);

    static List<Indicator> ofCorruption(Pack pack) {
        return CORRUPTION.stream().map(pack.assessment()::indicator).toList();
    }

    /** The issues of the indicators that miss the target, once each. */
    static List<Issue> ofMissed(Pack pack) {
        Board board = new Board(pack);
        return board.ranked().stream()
                .filter(indicator -> !board.reachesTarget(indicator.score()))
                .flatMap(indicator -> issuesOf(pack, indicator).stream())
                .distinct()
                .toList();
    }

    static List<Indicator> indicatorsOf(Pack pack, Issue issue) {
        return issue.about().stream().map(pack.assessment()::indicator).toList();
    }
}
