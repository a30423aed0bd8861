package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Document;
import org.prongsai.knowledge.Pack;

/** The table of contents: its sections and on which pages they stand. */
final class PageSolver implements Solver {

    private final Speech speech;

    PageSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        boolean book = frame.has("document") || frame.asks("contents", "front-cover");
        boolean plain = frame.indicators().isEmpty();
        if (frame.asks("page-of")
                || frame.asks("page")
                        && (book
                                || frame.asks("which", "how-many", "how-much", "contents")
                                || !frame.figures(Figure.Role.PAGE).isEmpty())) {
            return pages(frame);
        }
        if (frame.asks("contents") && (book || plain) && frame.namedIssues().isEmpty() && !frame.has("issue")) {
            return pages(frame);
        }
        return null;
    }

    private Reply pages(Frame frame) {
        Pack pack = frame.pack();
        List<Document.Section> sections = pack.document().sections().stream()
                .filter(Document.Section::contents)
                .toList();
        List<Card.Row> rows = new ArrayList<>();
        for (Document.Section section : sections) {
            String page = section.pages().numbered()
                    ? speech.say("document.page", "page", section.pages())
                    : speech.say("document.no-page");
            rows.add(new Card.Row.Field(section.heading(), page));
        }
        Document.Section asked = asked(frame, sections);
        String sentence = asked == null
                ? speech.say(
                        "document.pages",
                        "sections",
                        sections.size(),
                        "page",
                        pack.document().lastPage())
                : speech.say(
                        "document.section-page",
                        "section",
                        asked.heading(),
                        "page",
                        asked.pages().numbered() ? asked.pages().first() : speech.say("document.no-page"));
        return Reply.answered(pack, sentence)
                .card(speech.say("document.contents-card"), pack.document().title(), rows)
                .cite(pack.document().cite(sections.get(0).anchor()))
                .chip(speech.chip("overall"))
                .chip(speech.chip("issues"))
                .remember(frame, "document", List.of(Thing.DOCUMENT));
    }

    /** The section whose heading shares most with the question. */
    private static Document.@Nullable Section asked(Frame frame, List<Document.Section> sections) {
        String text = frame.reading().text().replace(" ", "");
        Document.Section best = null;
        int most = 5;
        for (Document.Section section : sections) {
            int shared = Overlap.longest(text, section.heading().replace(" ", ""));
            if (shared > most) {
                most = shared;
                best = section;
            }
        }
        return best;
    }
}
