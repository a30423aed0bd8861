package org.prongsai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.knowledge.Packs;

/** Tests for {@link Followup}: what was talked about completes a question and never captures a whole one. */
class FollowupTests {

    private static final Answers ANSWERS = new Answers(Packs.shipped(), Language.thai());

    @ParameterizedTest
    @CsvSource({
        "ตัวชี้วัดที่ 4, ตัวถัดไป, 85.07",
        "ตัวชี้วัดที่ 4, ตัวก่อนหน้า, 89.26",
        "ประเด็นที่ 4, ประเด็นถัดไป, กองยุทธศาสตร์และงบประมาณ",
        "ประเด็นที่ 1 มีกิจกรรมอะไรบ้าง, ขั้นตอนทั้งหมดล่ะ, ประเด็นที่ 1",
        "การใช้อำนาจได้กี่คะแนน, แล้วการใช้งบล่ะ, 86.06",
    })
    void completesWhatIsLeftOut(String first, String second, String expected) {
        assertThat(talk(first, second)).contains(expected);
    }

    /** Found in the simulator: the score of all indicators was asked for after one, and that one was told again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ขอคะแนนทุกตัวชี้วัดหน่อย",
                "มาตรการทั้งหมด",
                "เอกสารมีกี่หน้า",
                "ใครจัดทำเอกสารนี้",
                "ข้อจำกัดของหน่วยงานมีอะไรบ้าง",
                "คะแนนรวมเท่าไหร่",
                "ตัวไหนต่ำสุด",
                "การสื่อสารได้เท่าไหร่",
            })
    void aWholeQuestionIsAnsweredAsIfNothingWasSaidBefore(String question) {
        String alone = ANSWERS.answer(question, Context.NONE).sentence();

        assertThat(talk("รถหลวงได้กี่คะแนน", question)).isEqualTo(alone);
        assertThat(talk("ประเด็นที่ 2 ใครรับผิดชอบ", question)).isEqualTo(alone);
    }

    @Test
    void theLastIndicatorHasNoNext() {
        assertThat(talk("ตัวชี้วัดที่ 10", "ตัวถัดไป")).doesNotContain("ตัวชี้วัดที่ 11");
    }

    private static String talk(String first, String second) {
        Context context = ANSWERS.answer(first, Context.NONE).context();
        return ANSWERS.answer(second, context).sentence();
    }
}
