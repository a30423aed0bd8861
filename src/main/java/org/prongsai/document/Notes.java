package org.prongsai.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.knowledge.Fact;

/** Our remarks on oddities of the source, by the anchor each stands at. */
record Notes(Map<String, List<String>> byAnchor) {

    Notes(List<Fact> oddities) {
        this(oddities.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.citation().anchor(), Collectors.mapping(Fact::text, Collectors.toList()))));
    }

    List<String> at(String anchor) {
        return byAnchor.getOrDefault(anchor, List.of());
    }
}
