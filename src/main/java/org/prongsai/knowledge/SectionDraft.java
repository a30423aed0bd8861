package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Document.Block;
import org.prongsai.knowledge.Document.Section;

/** A section while it is being read. */
final class SectionDraft {

    private static final Pages UNNUMBERED = new Pages(0, 0);

    private final int line;
    private final int level;
    private final String anchor;
    private final String heading;
    private final Pages pages;
    private final @Nullable String contents;
    private final @Nullable SectionDraft parent;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    SectionDraft(int line, int level, Marks marks, List<SectionDraft> before) {
        this.line = line;
        this.level = level;
        this.anchor = String.valueOf(marks.anchor());
        this.heading = marks.text();
        this.contents = marks.contents();
        this.parent = parent(level, before);
        Pages inherited = parent == null ? UNNUMBERED : parent.pages;
        this.pages = marks.pages() == null ? inherited : marks.pages();
    }

    private static @Nullable SectionDraft parent(int level, List<SectionDraft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).level < level) {
                return before.get(i);
            }
        }
        return null;
    }

    /** The block's own anchor, else one made of the section's and its place in it. */
    String anchor(Marks marks) {
        return marks.anchor() == null ? anchor + "-block-" + (blocks.size() + 1) : marks.anchor();
    }

    Pages pages(Marks marks) {
        return marks.pages() == null ? pages : marks.pages();
    }

    void add(int blockLine, Block block) {
        blocks.add(block);
        place(blockLine, block);
    }

    void place(int blockLine, Block block) {
        places.add(new Place(blockLine, new Citation(block.anchor(), heading, block.pages()), block.words(), pages));
    }

    /** Itself and everything in it that can be cited. */
    List<Place> places() {
        StringBuilder words = new StringBuilder(heading);
        blocks.forEach(block -> words.append(' ').append(block.words()));
        List<Place> all = new ArrayList<>();
        Pages within = parent == null ? pages : parent.pages;
        all.add(new Place(line, new Citation(anchor, heading, pages), words.toString(), within));
        all.addAll(places);
        return all;
    }

    int line() {
        return line;
    }

    int level() {
        return level;
    }

    Pages pages() {
        return pages;
    }

    @Nullable
    String contents() {
        return contents;
    }

    Section section() {
        return new Section(anchor, level, heading, pages, contents != null, blocks);
    }
}
