package org.prongsai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prongsai.knowledge.Packs;

class AnswersTests {

    private final Answers answers = new Answers(Packs.shipped(), Language.thai());

    @Test
    void tellsAnIndicatorsScoreWithItsPlace() {
        Answer answer = answers.answer("รถหลวงได้กี่คะแนน", Context.NONE);

        assertThat(answer.kind()).isEqualTo(Answer.Kind.ANSWERED);
        assertThat(answer.sentence()).contains("84.63", "ต่ำกว่าเป้าหมาย 85 อยู่ 0.37");
        assertThat(answer.citations()).isNotEmpty();
        assertThat(answer.packId()).isEqualTo("2566");
    }

    @Test
    void carriesTheTalkOn() {
        Context context = answers.answer("รถหลวงได้กี่คะแนน", Context.NONE).context();

        assertThat(answers.answer("ใครรับผิดชอบ", context).sentence()).contains("กองพัสดุและทรัพย์สิน");
    }

    @Test
    void understandsThaiTypedOnAnEnglishKeyboard() {
        assertThat(answers.answer("8tcooi;,gmjkwsi", Context.NONE).sentence()).contains("90.16");
    }

    @Test
    void offersTheReportingChannelToWhoeverTellsOfWrongdoing() {
        Answer answer = answers.answer("เห็นคนเอารถหลวงไปรับลูก", Context.NONE);

        assertThat(answer.kind()).isEqualTo(Answer.Kind.REPORT);
        assertThat(Seen.text(answer)).contains("1205").doesNotContain("84.63");
    }

    @Test
    void doesNotKnowWhatTheDocumentDoesNotHold() {
        assertThat(answers.answer("พรุ่งนี้ฝนจะตกไหม", Context.NONE).kind()).isEqualTo(Answer.Kind.NOT_IN_DOCUMENT);
    }

    @Test
    void asksBackWhereTwoReadingsAreClose() {
        Answer answer = answers.answer("ข้อ 7", Context.NONE);

        assertThat(answer.kind()).isEqualTo(Answer.Kind.CLARIFY);
        assertThat(answer.chips()).hasSize(3);
    }
}
