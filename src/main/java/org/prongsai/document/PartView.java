package org.prongsai.document;

import java.util.List;
import org.prongsai.knowledge.Document.Section;

/**
 * A section of the text as the page shows it.
 *
 * @param pages the printed pages as digits; empty where they are not numbered
 * @param notes remarks of ours on the section as a whole
 */
record PartView(String anchor, int level, String heading, String pages, List<String> notes, List<BlockView> blocks) {

    static PartView of(Section section, Notes notes) {
        return new PartView(
                section.anchor(),
                section.level(),
                section.heading(),
                section.pages().toString(),
                notes.at(section.anchor()),
                section.blocks().stream()
                        .map(block -> BlockView.of(block, section, notes))
                        .toList());
    }
}
