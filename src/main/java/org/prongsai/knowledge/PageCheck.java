package org.prongsai.knowledge;

import java.util.List;
import java.util.Map;

/** Holds the printed pages of a text against each other and against its own table of contents. */
final class PageCheck {

    private final String file;
    private final Problems problems;

    PageCheck(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(List<SectionDraft> sections, Map<String, Place> places) {
        places.values().forEach(this::withinItsSection);
        int reached = 0;
        for (SectionDraft section : sections) {
            int first = section.pages().first();
            if (first > 0 && first < reached) {
                problems.add(
                        file,
                        section.line(),
                        "pages: " + section.pages() + " (expected: " + reached
                                + " or later, where the section before it begins)");
            }
            reached = Math.max(reached, first);
            listedInContents(section, places);
        }
    }

    private void withinItsSection(Place place) {
        Pages pages = place.citation().pages();
        Pages section = place.within();
        if (pages.first() < section.first() || pages.last() > section.last()) {
            problems.add(
                    file,
                    place.line(),
                    "pages: " + pages + " (expected: within its section's, "
                            + (section.numbered() ? section : "which are unnumbered") + ")");
        }
    }

    private void listedInContents(SectionDraft section, Map<String, Place> places) {
        String contents = section.contents();
        if (contents == null) {
            return;
        }
        Place row = places.get(contents);
        if (row == null) {
            problems.add(file, section.line(), "contents: " + contents + " (expected: an anchor of this text)");
        } else if (section.pages().numbered()
                && !row.words().endsWith(" " + section.pages().first())) {
            problems.add(
                    file,
                    section.line(),
                    "pages: " + section.pages()
                            + " (expected: beginning with the page its row of the contents prints, line " + row.line()
                            + ")");
        }
    }
}
