package org.prongsai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prongsai.answer.Verdict.Result;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Packs;

/** Measures the answers on labelled questions; the misses stand in target/answers/report.html. */
class AnswerQualityTests {

    private static final double TUNING_FLOOR = 97;
    private static final double HELD_OUT_FLOOR = 93;
    /** Off-topic questions answered as if known, in percent. */
    private static final double FOREIGN_CEILING = 2;

    private static final Library LIBRARY = Packs.shipped();
    private static Evaluation evaluation = new Evaluation(List.of(), List.of());

    @BeforeAll
    static void askEveryQuestion() {
        evaluation = Evaluation.of(new Answers(LIBRARY, Language.thai()));
        System.out.println(Evaluation.table("tuning", evaluation.tuning()));
        System.out.println(Evaluation.table("held out", evaluation.heldOut()));
        evaluation.write(Path.of("target/answers/report.html"));
    }

    @Test
    void answersTheTuningPart() {
        assertThat(Evaluation.right(evaluation.tuning())).isGreaterThanOrEqualTo(TUNING_FLOOR);
    }

    @Test
    void answersTheHeldOutPart() {
        assertThat(Evaluation.right(evaluation.heldOut())).isGreaterThanOrEqualTo(HELD_OUT_FLOOR);
    }

    @Test
    void leavesForeignQuestionsUnanswered() {
        List<Verdict> foreign = evaluation.all().stream()
                .filter(each -> each.question().expected().equals(List.of("not-in-document")))
                .toList();

        assertThat(foreign).hasSizeGreaterThan(120);
        assertThat(100.0 * Evaluation.count(foreign, Result.WRONG) / foreign.size())
                .isLessThanOrEqualTo(FOREIGN_CEILING);
    }

    @Test
    void saysNoFigureThatIsNeitherThePacksNorComputedFromIt() {
        Derivable derivable = new Derivable(LIBRARY.newest());

        assertThat(evaluation.all())
                .allSatisfy(each -> assertThat(derivable.strange(each.question().question(), each.seen()))
                        .as(each.question().question())
                        .isEmpty());
    }
}
