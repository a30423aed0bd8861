package org.prongsai.knowledge;

import java.util.List;

/**
 * The document as a thing to read and to cite.
 *
 * @param title as printed on the cover
 * @param author who made it, as printed
 * @param sections in reading order, the whole text
 */
public record Document(
        String title, Citation titleCitation, String author, Citation authorCitation, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the text under one heading.
     *
     * @param level 1 for a main heading, 2 below it
     * @param contents true where the document's own table of contents lists it
     */
    public record Section(String anchor, int level, String heading, Pages pages, boolean contents, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A piece of a section that can be cited by its anchor. */
    public sealed interface Block {

        String anchor();

        /** A paragraph, or one line of a list. */
        record Paragraph(String anchor, String text) implements Block {}

        /** A table row; the cells match the header's. */
        record Row(String anchor, List<String> header, List<String> cells) implements Block {

            public Row {
                header = List.copyOf(header);
                cells = List.copyOf(cells);
            }
        }
    }
}
