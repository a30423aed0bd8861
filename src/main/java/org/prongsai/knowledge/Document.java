package org.prongsai.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The document as a thing to read and to cite.
 *
 * @param title as printed on the cover
 * @param author who made it, as printed
 * @param authorDivision the id of the division that is its author
 * @param sections in reading order, the whole text
 */
public record Document(
        String title,
        Citation titleCitation,
        String author,
        String authorDivision,
        Citation authorCitation,
        List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** The last printed page number that is known; its unnumbered leaves are not counted. */
    public int lastPage() {
        return sections.stream()
                .mapToInt(section -> section.pages().last())
                .max()
                .orElse(0);
    }

    /**
     * The citation of a section, paragraph, table or row.
     *
     * @throws IllegalArgumentException when the text has no such anchor
     */
    public Citation cite(String anchor) {
        return sections.stream()
                .flatMap(section -> section.cite(anchor).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("anchor: " + anchor + " (expected: one of the text's)"));
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

        private Optional<Citation> cite(String wanted) {
            Stream<Pages> own = wanted.equals(anchor) ? Stream.of(pages) : Stream.empty();
            Stream<Pages> below = blocks.stream()
                    .flatMap(Block::parts)
                    .filter(part -> part.anchor().equals(wanted))
                    .map(Block::pages);
            return Stream.concat(own, below).findFirst().map(where -> new Citation(wanted, heading, where));
        }
    }

    /** A piece of a section that can be cited by its anchor. */
    public sealed interface Block {

        String anchor();

        Pages pages();

        /** Its words, cells and lines apart by a space. */
        String words();

        /** Itself and what can be cited within it. */
        default Stream<Block> parts() {
            return Stream.of(this);
        }

        /** A paragraph; line breaks are kept. */
        record Paragraph(String anchor, Pages pages, String text) implements Block {

            @Override
            public String words() {
                return text;
            }
        }

        /** A table. */
        record Table(String anchor, Pages pages, List<String> header, List<Row> rows) implements Block {

            public Table {
                header = List.copyOf(header);
                rows = List.copyOf(rows);
            }

            @Override
            public String words() {
                return String.join(" ", header) + " "
                        + String.join(" ", rows.stream().map(Row::words).toList());
            }

            @Override
            public Stream<Block> parts() {
                return Stream.concat(Stream.of(this), rows.stream());
            }
        }

        /** A table row; the cells match the table's header, line breaks within a cell are kept. */
        record Row(String anchor, Pages pages, List<String> cells) implements Block {

            public Row {
                cells = List.copyOf(cells);
            }

            @Override
            public String words() {
                return String.join(" ", cells);
            }
        }
    }
}
