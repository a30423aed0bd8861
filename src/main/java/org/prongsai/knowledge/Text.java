package org.prongsai.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.knowledge.Document.Section;

/** The document's text, with everything in it that can be cited. */
record Text(List<Section> sections, Map<String, Place> places) {

    static Text of(List<SectionDraft> drafts, String file, Problems problems) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (SectionDraft draft : drafts) {
            for (Place place : draft.places()) {
                String anchor = place.citation().anchor();
                Place first = places.putIfAbsent(anchor, place);
                if (first != null) {
                    problems.add(
                            file,
                            place.line(),
                            "anchor: " + anchor + " stands twice (first: line " + first.line()
                                    + "; expected: each anchor once)");
                }
            }
        }
        Text text = new Text(drafts.stream().map(SectionDraft::section).toList(), places);
        new PageCheck(file, problems).check(drafts, places);
        return text;
    }

    Optional<Place> place(String anchor) {
        return Optional.ofNullable(places.get(anchor));
    }
}
