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
        if (frame.asks("title") || book && frame.asks("name")) {
            return reply(frame, "document.title").cite(document.titleCitation());
        }
        if (frame.asks("author")
                        && plain
                        && !frame.asks("measure", "activity")
                        && !(frame.asks("responsible") && frame.asks("again"))
                        && frame.namedIssues().isEmpty()
                || book
                        && frame.asks("who")
                        && plain
                        && frame.namedIssues().isEmpty()
                        && !(frame.asks("responsible") && frame.asks("measure", "activity"))) {
            return reply(frame, "document.author").cite(document.authorCitation());
        }
        if (book && frame.asks("period") && plain && frame.namedIssues().isEmpty() && !frame.asks("measure")) {
            return reply(frame, "document.year").cite(document.titleCitation());
        }
        Figure year = frame.figures(Figure.Role.YEAR).stream().findFirst().orElse(null);
        if (book && year != null && frame.asks("yes-no") && !frame.asksFigure() && plain) {
            boolean same = year.number() == frame.pack().year().buddhist();
            return reply(frame, same ? "document.year-yes" : "document.year-no").cite(document.titleCitation());
        }
        if (frame.asks("begin")) {
            return background(frame);
        }
        boolean about = book
                && frame.asks("what", "meaning")
                && !frame.has("issue")
                && plain
                && frame.namedIssues().isEmpty()
                && !frame.asks(
                        "oddity", "level", "score", "target", "measure", "activity", "step", "highest", "lowest");
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

    private Reply background(Frame frame) {
        Pack pack = frame.pack();
        Passages.Passage passage =
                Passages.best(pack.document(), frame.reading().text());
        return Reply.answered(pack, speech.say("document.background"))
                .card(passage.citation().section(), null, List.of(new Card.Row.Item(passage.text())))
                .cite(passage.citation())
                .chip(speech.chip("contents"))
                .chip(speech.chip("overall"))
                .remember(frame, "document", List.of(Thing.DOCUMENT));
    }
}
