package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Assessment;
import org.prongsai.knowledge.Pack;

/** The overall score, the level and the target. */
final class LevelSolver implements Solver {

    private final Speech speech;

    LevelSolver(Speech speech) {
        this.speech = speech;
    }

    @Override
    public @Nullable Reply solve(Frame frame) {
        if (frame.asks("target") && !frame.asks("reach", "passed", "above", "below", "failed", "yes-no", "level")) {
            return target(frame);
        }
        if (frame.asks("pass-good-max", "pass-good", "pass-plain", "pass-poor", "letter-grade")) {
            return quotedLevel(frame);
        }
        if (frame.asks("passed", "failed", "reach", "target", "above", "below")) {
            return passed(frame);
        }
        if (frame.asks("level", "good-or-bad")) {
            return overall(frame, "level.overall", "level");
        }
        boolean figure =
                frame.asks("score") || frame.asks("how-much") && (frame.asks("scored", "this-year") || named(frame));
        boolean ofSomething = (frame.has("item") || frame.has("glue:counter") || frame.asks("this")) && !named(frame)
                || frame.reading().hasAny("report:act")
                || frame.has("report:misuse")
                || frame.has("report:goods");
        boolean wanted =
                frame.names(Thing.OVERALL) || figure && !ofSomething || frame.asks("summary") || frame.has("ITA");
        return wanted ? overall(frame, "overall.score", "score") : null;
    }

    private static boolean named(Frame frame) {
        return frame.has("office-self")
                || frame.has("NACC")
                || !frame.figures(Figure.Role.YEAR).isEmpty()
                || frame.remembered();
    }

    Reply overall(Frame frame, String key, String ask) {
        return reply(frame, say(frame, key), ask);
    }

    private String say(Frame frame, String key) {
        Assessment assessment = frame.pack().assessment();
        return speech.say(
                key,
                "year",
                frame.pack().year().buddhist(),
                "office",
                frame.pack().office().shortName(),
                "score",
                Board.text(assessment.overall()),
                "level",
                assessment.levelName(),
                "target",
                Board.plain(assessment.target()),
                "against",
                speech.against(assessment.overall(), assessment.target()));
    }

    private Reply target(Frame frame) {
        return reply(frame, say(frame, "target.is"), "target");
    }

    private Reply passed(Frame frame) {
        BigDecimal overall = frame.pack().assessment().overall();
        Figure quoted = frame.figures(Figure.Role.VALUE).stream()
                .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(20)) > 0)
                .findFirst()
                .orElse(null);
        BigDecimal limit = quoted == null ? frame.board().target() : quoted.value();
        boolean above = overall.compareTo(limit) >= 0;
        boolean failure = frame.asks("below", "failed") && !frame.asks("passed", "reach");
        boolean yes = failure ? !above : above;
        String head = frame.asks("yes-no") ? speech.say(yes ? "yes" : "no") : "";
        if (quoted != null && limit.compareTo(frame.board().target()) != 0) {
            return reply(
                    frame,
                    head
                            + say(frame, "overall.score")
                            + speech.say(
                                    "overall.limit",
                                    "against",
                                    speech.against(overall, limit).replace(speech.say("target.name"), "")),
                    "level");
        }
        return reply(frame, head + say(frame, above ? "level.passed" : "level.missed"), "level");
    }

    private Reply quotedLevel(Frame frame) {
        boolean same = frame.asks("pass-good") && !frame.asks("pass-good-max", "pass-poor", "letter-grade");
        boolean letters = frame.asks("letter-grade");
        boolean open = frame.asks("which", "what") && frame.asks("pass-good");
        String head = !open && (frame.asks("yes-no", "said", "not") || !same) ? speech.say(same ? "yes" : "no") : "";
        String key = letters ? "level.letters" : "level.overall";
        return reply(frame, head + say(frame, key), "level");
    }

    private Reply reply(Frame frame, String sentence, String ask) {
        Pack pack = frame.pack();
        Assessment assessment = pack.assessment();
        List<Card.Row> rows = new ArrayList<>();
        rows.add(new Card.Row.Bar(speech.say("overall.name"), assessment.overall(), assessment.target(), true));
        rows.add(speech.field("label.level", assessment.levelName()));
        rows.add(speech.field("label.target", speech.say("points", "points", Board.plain(assessment.target()))));
        return Reply.answered(pack, sentence)
                .card(
                        speech.say("overall.card", "year", pack.year().buddhist()),
                        pack.office().shortName(),
                        rows)
                .cite(assessment.overallCitation())
                .cite(assessment.levelCitation())
                .cite(assessment.targetCitation())
                .chip(speech.chip("why-level"))
                .chip(speech.chip("all"))
                .chip(speech.chip("lowest"))
                .chip(speech.chip("issues"))
                .remember(frame, ask, List.of(Thing.OVERALL));
    }
}
