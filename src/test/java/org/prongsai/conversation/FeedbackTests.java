package org.prongsai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prongsai.answer.Context;
import org.prongsai.line.Memory;

/** Tests for {@link Feedback} and {@link Recollection}. */
class FeedbackTests {

    @Test
    void aThumbNamesTheAnswerItWasUnder() {
        assertThat(Feedback.parse(Feedback.DOWN.data("01FZ"))).contains(new Feedback.Given(Feedback.DOWN, "01FZ"));
    }

    @Test
    void otherPostbacksAreNoThumbs() {
        assertThat(Feedback.parse("feedback:SIDEWAYS:01FZ")).isEmpty();
    }

    @Test
    void aRecollectionSurvivesTheInbox() {
        Recollection recollection =
                new Recollection(new Context("2566/i4/score"), "01FZ", "468789577898262530", "a\nb");

        assertThat(Recollection.of(recollection.toMemory())).isEqualTo(recollection);
    }

    @Test
    void anExpiredMemoryRecallsNothing() {
        assertThat(Recollection.of(Memory.NONE)).isEqualTo(Recollection.NOTHING);
    }

    @Test
    void aLongQuestionIsCutWithoutBreakingACharacter() {
        String question = "x".repeat(499) + "😊".repeat(10);

        assertThat(new Recollection(Context.NONE, "", "", question).question()).isEqualTo("x".repeat(499));
    }

    @Test
    void aRecollectionNeverShowsTheQuestion() {
        assertThat(new Recollection(Context.NONE, "", "", "secret").toString()).doesNotContain("secret");
    }
}
