package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Document;
import org.prongsai.knowledge.Pack;

/** The document as a thing: title, author, year, pages, contents, background. */
final class DocumentSolver implements Solver {

    private final Speech speech;

    DocumentSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        Document document = frame.pack().document();
        boolean book = frame.has("document") || frame.asks("contents", "front-cover");
        boolean plain = frame.indicators().isEmpty();
        if (frame.asks("title")) {
            return reply(frame, "document.title").cite(document.titleCitation());
        }
        if (frame.asks("author") && plain && !frame.asks("measure", "activity")
                || book && frame.asks("who") && plain && frame.namedIssues().isEmpty() && !frame.asks("responsible")) {
            return reply(frame, "document.author").cite(document.authorCitation());
        }
        if (frame.asks("page")
                && (book
                        || frame.asks("which", "how-many", "how-much", "contents")
                        || !frame.figures(Figure.Role.PAGE).isEmpty())) {
            return pages(frame);
        }
        if (frame.asks("contents") && (book || plain) && frame.namedIssues().isEmpty()) {
            return pages(frame);
        }
        if (book && frame.asks("period") && plain && frame.namedIssues().isEmpty() && !frame.asks("measure")) {
            return reply(frame, "document.year").cite(document.titleCitation());
        }
        if (frame.asks("begin")) {
            return background(frame);
        }
        boolean about = book
                && frame.asks("what", "meaning")
                && plain
                && frame.namedIssues().isEmpty()
                && !frame.asks("oddity");
        return about ? reply(frame, "document.about").cite(document.titleCitation()) : null;
    }

    private Reply reply(Frame frame, String key) {
        Pack pack = frame.pack();
        Document document = pack.document();
        List<Card.Row> rows = new ArrayList<>();
        rows.add(speech.field("label.title", document.title()));
        rows.add(speech.field("label.author", document.author()));
        rows.add(speech.field("label.office", pack.office().name()));
        rows.add(speech.field("label.year", Integer.toString(pack.year().buddhist())));
        rows.add(speech.field("label.pages", speech.say("document.last-page", "page", document.lastPage())));
        return Reply.answered(pack, say(key, pack))
                .card(speech.say("document.card"), null, rows)
                .chip(speech.chip("contents"))
                .chip(speech.chip("overall"))
                .chip(speech.chip("issues"))
                .remember(frame, "document", List.of(Thing.DOCUMENT));
    }

    private String say(String key, Pack pack) {
        Document document = pack.document();
        return speech.say(
                key,
                "title",
                document.title(),
                "author",
                document.author(),
                "office",
                pack.office().name(),
                "year",
                pack.year().buddhist(),
                "period",
                pack.issues().get(0).period(),
                "page",
                document.lastPage(),
                "sections",
                document.sections().stream().filter(Document.Section::contents).count());
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
                ? say("document.pages", pack)
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

    private Reply background(Frame frame) {
        Pack pack = frame.pack();
        Document.Section section = pack.document().sections().stream()
                .filter(each -> each.contents() && !each.blocks().isEmpty())
                .filter(each ->
                        each.blocks().stream().anyMatch(block -> block.words().length() > 200))
                .findFirst()
                .orElse(pack.document().sections().get(0));
        return Reply.answered(pack, speech.say("document.background"))
                .cite(pack.document().cite(section.anchor()))
                .chip(speech.chip("contents"))
                .chip(speech.chip("overall"))
                .remember(frame, "document", List.of(Thing.DOCUMENT));
    }
}
