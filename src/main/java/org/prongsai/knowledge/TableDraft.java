package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.knowledge.Document.Block.Row;
import org.prongsai.knowledge.Document.Block.Table;

/** A table while it is being read. */
final class TableDraft {

    private final int line;
    private final String anchor;
    private final Pages pages;
    private final List<String> header;
    private final SectionDraft section;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    TableDraft(int line, Marks marks, List<String> header, SectionDraft section) {
        this.line = line;
        this.anchor = section.anchor(marks);
        this.pages = section.pages(marks);
        this.header = header;
        this.section = section;
    }

    void add(int rowLine, Marks marks, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                    "row: " + cells.size() + " cells (expected: " + header.size() + " as in the header)");
        }
        String rowAnchor = marks.anchor() == null ? anchor + "-" + (rows.size() + 1) : marks.anchor();
        rows.add(new Row(rowAnchor, marks.pages() == null ? pages : marks.pages(), cells));
        lines.add(rowLine);
    }

    void end() {
        section.add(line, new Table(anchor, pages, header, rows));
        for (int i = 0; i < rows.size(); i++) {
            section.place(lines.get(i), rows.get(i));
        }
    }
}
