package org.prongsai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Answer.Kind;
import org.prongsai.answer.Figure.Role;
import org.prongsai.knowledge.FiscalYear;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Pack;

/** Answers from one pack: reads the question, rules out what is not about it, lets the solvers compute. */
final class PackAnswers {

    /** A question of so many letters that is not understood is about something else rather than too short. */
    private static final double LONG = 14;

    private final Pack pack;
    private final Speech speech;
    private final Repair repair;
    private final Solvers solvers;

    PackAnswers(Pack pack, Language language) {
        this.pack = pack;
        this.speech = new Speech(language.phrases);
        Reader reader =
                new Reader(language.sounds, new Lexicon(language, pack).search(), new PackText(language.sounds, pack));
        this.repair = new Repair(language.keyboard, reader);
        this.solvers = new Solvers(speech, reader, pack);
    }

    Pack pack() {
        return pack;
    }

    /** The pack of the year the question names, else the one talked about. */
    Pack packFor(String question, Library library, Pack otherwise) {
        if (library.packs().size() < 2) {
            return otherwise;
        }
        Reading reading = repair.read(question).reading();
        return Figures.of(reading, pack.year().buddhist()).stream()
                .filter(figure -> figure.role() == Role.YEAR && figure.between(2500, 2699))
                .flatMap(figure -> library.of(new FiscalYear(figure.number())).stream())
                .findFirst()
                .orElse(otherwise);
    }

    Answer answer(String question, Recall recall, Context context) {
        Repair.Repaired repaired = repair.read(question);
        Reading reading = repaired.reading();
        String note = repaired.slipped()
                ? speech.say("understood", "text", repaired.text().strip())
                : "";
        if (ReportDetector.reports(reading)) {
            return Notices.report(pack, speech).answer(context, "");
        }
        String talk = Talk.kind(reading);
        if (talk != null) {
            return Notices.talk(pack, speech, talk).answer(context, "");
        }
        Frame frame = frame(reading, recall);
        Reply reply = withoutAsides(frame, reply(frame), recall);
        if (reply.kind() == Kind.NOT_IN_DOCUMENT || reply.kind() == Kind.CLARIFY && !frame.mentionsNumber()) {
            reply = reconsidered(frame, reply);
        }
        return reply.answer(context, reply.kind() == Kind.ANSWERED ? note : "");
    }

    private Frame frame(Reading reading, Recall recall) {
        return Framer.frame(pack, reading, Figures.of(reading, pack.year().buddhist()), recall);
    }

    /** What is told beside a clear question must not hide it. */
    private Reply withoutAsides(Frame frame, Reply reply, Recall recall) {
        Reading asked = Asides.without(frame.reading());
        if (reply.kind() != Kind.NOT_IN_DOCUMENT || asked == frame.reading() || Outside.isElsewhere(frame)) {
            return reply;
        }
        Reply alone = reply(frame(asked, recall));
        return alone.kind() == Kind.ANSWERED ? alone : reply;
    }

    /** What is no question about the document may be a tale of wrongdoing, or talk with the bot itself. */
    private Reply reconsidered(Frame frame, Reply reply) {
        Reading reading = frame.reading();
        if (ReportDetector.mayReport(reading)) {
            return Notices.report(pack, speech);
        }
        boolean plain = frame.asks().isEmpty() && frame.mentions().isEmpty() && !reading.hasAny("outside:");
        boolean talk = reading.has("glue:you")
                || reading.has("glue:polite") && reading.unknown() < 1
                || reading.hasAny("talk:");
        return plain && talk ? Notices.talk(pack, speech, "other") : reply;
    }

    private Reply reply(Frame frame) {
        String topic = Outside.topic(frame);
        if (topic != null) {
            return Notices.outside(pack, speech, topic);
        }
        Evidence evidence = Evidence.of(frame.reading());
        if (evidence.speaksOfSomethingElse()) {
            return Notices.outside(pack, speech, "other");
        }
        if (!evidence.anchored() && !frame.remembered() && !standsAlone(frame)) {
            return frame.reading().known() < LONG
                    ? Notices.unclear(pack, speech)
                    : Notices.outside(pack, speech, "other");
        }
        Reply solved = solvers.solve(frame);
        if (solved != null) {
            return solved;
        }
        return understands(frame) && evidence.foreign() < 1 && frame.reading().known() < LONG
                ? Notices.unclear(pack, speech)
                : Notices.outside(pack, speech, "other");
    }

    /** Without a word of the document's own, only the order of scores is asked for plainly enough. */
    private static boolean standsAlone(Frame frame) {
        return frame.asks("highest", "lowest", "second-highest", "second-lowest", "ranking")
                || !frame.figures(Role.ITEM).isEmpty()
                || !frame.figures().isEmpty() && (frame.asks("which", "what", "above", "below", "scored", "yes-no"))
                || frame.asks("ten")
                || frame.asks("first") && frame.has("rank-of")
                || !frame.figures(Role.SECTION).isEmpty() && frame.names(Thing.Kind.ISSUE)
                || frame.asks("all") && frame.asks("this-year", "list") && frame.has("indicator")
                || frame.asks("shared")
                || frame.asks("difference")
                        && frame.asks("reach", "target")
                        && !frame.figures().isEmpty()
                || frame.asks("how-much") && frame.asks("this-year")
                || frame.asks("average", "sum", "scored", "how-much") && frame.asks("all");
    }

    private static boolean understands(Frame frame) {
        return !frame.asks().isEmpty() || !frame.mentions().isEmpty();
    }

    /** The solvers in the order in which they are asked. */
    private record Solvers(List<Solver> all) {

        Solvers(Speech speech, Reader reader, Pack pack) {
            this(Order.of(speech, reader, pack));
        }

        @Nullable
        Reply solve(Frame frame) {
            for (Solver solver : all) {
                Reply reply = solver.solve(frame);
                if (reply != null) {
                    return reply;
                }
            }
            return null;
        }
    }
}
