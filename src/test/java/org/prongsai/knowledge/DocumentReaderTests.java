package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.knowledge.Document.Block;
import org.prongsai.knowledge.Document.Block.Paragraph;
import org.prongsai.knowledge.Document.Block.Table;

class DocumentReaderTests {

    private final Problems problems = new Problems();

    @Test
    void keepsTheLinesOfAParagraph() {
        Text text = read("# A {#a pages=3}", "", "one", "two {#p}");

        assertThat(text.sections().get(0).blocks()).containsExactly(new Paragraph("p", new Pages(3, 3), "one\ntwo"));
    }

    @Test
    void namesAParagraphThatHasNoAnchorAfterItsSection() {
        Text text = read("# A {#a}", "", "one", "", "two");

        assertThat(text.sections().get(0).blocks()).extracting(Block::anchor).containsExactly("a-block-1", "a-block-2");
    }

    @Test
    void readsATableRowByRow() {
        Text text = read("# A {#a}", "", "| h | i | {#t}", "|---|---|", "| 1<br>2 | | {#r}", "| 3 | 4 |");

        Table table = (Table) text.sections().get(0).blocks().get(0);
        assertThat(table.header()).containsExactly("h", "i");
        assertThat(table.rows()).extracting(Block::anchor).containsExactly("r", "t-2");
        assertThat(table.rows().get(0).cells()).containsExactly("1\n2", "");
    }

    @Test
    void givesABlockThePagesOfItsSectionUnlessItHasItsOwn() {
        Text text = read("# A {#a pages=3-5}", "", "one {#p}", "", "two {#q pages=4}");

        assertThat(text.place("p").orElseThrow().citation()).isEqualTo(new Citation("p", "A", new Pages(3, 5)));
        assertThat(text.place("q").orElseThrow().citation()).isEqualTo(new Citation("q", "A", new Pages(4, 4)));
    }

    @Test
    void givesASubsectionThePagesOfTheSectionAbove() {
        Text text = read("# A {#a pages=3-5}", "", "## B {#b}");

        assertThat(text.place("b").orElseThrow().citation()).isEqualTo(new Citation("b", "B", new Pages(3, 5)));
    }

    @Test
    void refusesAnAnchorThatStandsTwice() {
        read("# A {#a}", "", "one {#a}");

        assertThat(complaints())
                .containsExactly("document.md:3: anchor: a stands twice (first: line 1; expected: each anchor once)");
    }

    @Test
    void refusesPagesOutsideTheSection() {
        read("# A {#a pages=3-5}", "", "one {#p pages=5-6}");

        assertThat(complaints()).containsExactly("document.md:3: pages: 5-6 (expected: within its section's, 3-5)");
    }

    @Test
    void refusesPagesInAnUnnumberedSection() {
        read("# A {#a}", "", "one {#p pages=1}");

        assertThat(complaints())
                .containsExactly("document.md:3: pages: 1 (expected: within its section's, which are unnumbered)");
    }

    @Test
    void refusesASectionThatBeginsBeforeTheOneBeforeIt() {
        read("# A {#a pages=3-5}", "", "# B {#b pages=2-6}");

        assertThat(complaints())
                .containsExactly(
                        "document.md:3: pages: 2-6 (expected: 3 or later, where the section before it begins)");
    }

    @Test
    void refusesAPageThatTheTableOfContentsPrintsOtherwise() {
        read("# C {#c}", "", "| t | p |", "|---|---|", "| A | 4 | {#c-a}", "", "# A {#a pages=3 contents=c-a}");

        assertThat(complaints())
                .containsExactly("document.md:7: pages: 3 (expected: beginning with the page its row of the contents"
                        + " prints, line 5)");
    }

    @Test
    void refusesARowOfContentsThatIsNotThere() {
        read("# A {#a pages=3 contents=c-a}");

        assertThat(complaints()).containsExactly("document.md:1: contents: c-a (expected: an anchor of this text)");
    }

    @Test
    void refusesAHeadingWithoutAnAnchor() {
        read("# A");

        assertThat(complaints())
                .containsExactly("document.md:1: heading without an anchor (expected: {#anchor} at its end)");
    }

    @Test
    void refusesMarksThatCannotBeRead() {
        read("# A {#a page=3}");

        assertThat(complaints())
                .containsExactly("document.md:1: marks: {#a page=3} (expected: {#anchor}, then pages=N or pages=N-M,"
                        + " then contents=anchor)");
    }

    @Test
    void refusesPagesTheWrongWayRound() {
        read("# A {#a pages=5-3}");

        assertThat(complaints()).containsExactly("document.md:1: pages: 5-3 (expected: 0 <= first <= last)");
    }

    @Test
    void refusesTextBeforeTheFirstHeading() {
        read("one {#p}");

        assertThat(complaints())
                .containsExactly("document.md:1: text before the first heading (expected: # heading {#anchor})");
    }

    @Test
    void refusesARowThatDoesNotMatchItsHeader() {
        read("# A {#a}", "", "| h | i |", "|---|---|", "| 1 |");

        assertThat(complaints()).containsExactly("document.md:5: row: 1 cells (expected: 2 as in the header)");
    }

    private Text read(String... lines) {
        return new DocumentReader("document.md", problems).read(String.join("\n", lines));
    }

    private List<String> complaints() {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
