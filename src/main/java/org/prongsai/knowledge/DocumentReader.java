package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Document.Block.Paragraph;

/**
 * Reads {@code document.md}: headings, paragraphs and tables, each with its anchor and printed pages.
 *
 * <p>The format is described in the {@code README.md} beside the packs.
 */
final class DocumentReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern DIVIDER = Pattern.compile("\\|(?:-+\\|)+");

    private final String file;
    private final Problems problems;
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private @Nullable TableDraft table;
    private int line;

    DocumentReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Text read(String source) {
        for (String next : (source + "\n").split("\n", -1)) {
            line++;
            try {
                take(next.strip());
            } catch (IllegalArgumentException e) {
                problems.add(file, line, Objects.requireNonNullElse(e.getMessage(), "unreadable"));
            }
        }
        return Text.of(sections, file, problems);
    }

    private void take(String next) {
        Matcher heading = HEADING.matcher(next);
        if (next.startsWith("|")) {
            row(next);
        } else if (next.isEmpty()) {
            endBlock();
        } else if (heading.matches()) {
            endBlock();
            section(heading.group(1).length(), Marks.of(heading.group(2)));
        } else {
            paragraph(Marks.of(next));
        }
    }

    private void section(int level, Marks marks) {
        if (marks.anchor() == null) {
            throw new IllegalArgumentException("heading without an anchor (expected: {#anchor} at its end)");
        }
        sections.add(new SectionDraft(line, level, marks, sections));
    }

    private void paragraph(Marks marks) {
        paragraph.add(marks.text());
        if (marks.anchor() != null) {
            endParagraph(marks);
        }
    }

    private void row(String next) {
        if (DIVIDER.matcher(next).matches()) {
            return;
        }
        Marks marks = Marks.of(next);
        List<String> cells = cells(marks.text());
        if (table == null) {
            table = new TableDraft(line, marks, cells, current());
            return;
        }
        table.add(line, marks, cells);
    }

    private void endBlock() {
        if (!paragraph.isEmpty()) {
            endParagraph(new Marks("", null, null, null));
        }
        if (table != null) {
            table.end();
            table = null;
        }
    }

    private void endParagraph(Marks marks) {
        String text = String.join("\n", paragraph);
        paragraph.clear();
        SectionDraft section = current();
        section.add(line, new Paragraph(section.anchor(marks), section.pages(marks), text));
    }

    private SectionDraft current() {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("text before the first heading (expected: # heading {#anchor})");
        }
        return sections.get(sections.size() - 1);
    }

    private static List<String> cells(String row) {
        if (!row.endsWith("|") || row.length() < 2) {
            throw new IllegalArgumentException("row without an end (expected: | cell | cell | {#anchor})");
        }
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(cell -> cell.strip().replace("<br>", "\n"))
                .toList();
    }
}
