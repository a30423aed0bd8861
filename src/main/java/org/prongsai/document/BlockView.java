package org.prongsai.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.prongsai.knowledge.Document.Block;
import org.prongsai.knowledge.Document.Block.Paragraph;
import org.prongsai.knowledge.Document.Block.Row;
import org.prongsai.knowledge.Document.Block.Table;
import org.prongsai.knowledge.Document.Section;

/**
 * A paragraph or a table as the page shows it.
 *
 * @param pages the printed pages where they are narrower than the section's, else empty
 * @param text the paragraph; empty for a table
 * @param header the table's header; empty for a paragraph
 */
record BlockView(
        String anchor, String pages, String text, List<String> header, List<RowView> rows, List<String> notes) {

    /** Wider tables cannot be read on a phone: their rows are shown one below another, each cell with its heading. */
    private static final int WIDEST_TABLE = 3;

    static BlockView of(Block block, Section section, Notes notes) {
        String pages =
                block.pages().equals(section.pages()) ? "" : block.pages().toString();
        if (block instanceof Table table) {
            List<RowView> rows = table.rows().stream()
                    .map(row -> RowView.of(row, table.header(), notes))
                    .toList();
            return new BlockView(table.anchor(), pages, "", table.header(), rows, notes.at(table.anchor()));
        }
        String text = block instanceof Paragraph paragraph ? paragraph.text() : block.words();
        return new BlockView(block.anchor(), pages, text, List.of(), List.of(), notes.at(block.anchor()));
    }

    public boolean isTable() {
        return !header.isEmpty();
    }

    public boolean isWide() {
        return header.size() > WIDEST_TABLE;
    }

    /** A table row with the remarks on it. */
    record RowView(String anchor, List<CellView> cells, List<String> notes) {

        static RowView of(Row row, List<String> header, Notes notes) {
            List<CellView> cells = IntStream.range(0, header.size())
                    .mapToObj(column ->
                            new CellView(header.get(column), row.cells().get(column)))
                    .toList();
            return new RowView(row.anchor(), cells, notes.at(row.anchor()));
        }
    }

    /** A cell with the heading of its column. */
    record CellView(String label, String text) {

        private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(\\.\\d+)?");

        public List<String> lines() {
            return text.lines().toList();
        }

        public boolean isFigure() {
            return FIGURE.matcher(text).matches();
        }
    }
}
