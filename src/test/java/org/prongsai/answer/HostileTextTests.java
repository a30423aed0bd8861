package org.prongsai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, there is an answer, and none of it makes up a figure. */
class HostileTextTests {

    static List<String> hostile() {
        return List.of(
                "",
                " ",
                "\uD800",
                "\uDC00คะแนน\uD83D",
                "😀".repeat(5000),
                "ก" + "\u0E48".repeat(5000),
                "\u0E31\u0E49\u0E4C".repeat(1000),
                "\u0000\u0007\u001B[31m",
                "a\u0301".repeat(3000),
                "((((((((((" + "|".repeat(200),
                "9".repeat(4000),
                "ตัวชี้วัดที่ 99999999999999999999",
                "ปี 999999999 คะแนน",
                "หนึ่ง".repeat(300),
                "จุดจุดจุดสิบร้อยสิบร้อย",
                "{name} {score} ${java.lang.Runtime}",
                "\u202E\u200F\uFEFF\u00AD");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isAnswered(String text) {
        assertThat(Samples.ANSWERS.answer(text, Context.NONE).sentence()).isNotBlank();
    }

    @Test
    void brokenContextIsForgotten() {
        for (String value : List.of("|||", "x|y|z|w", "2566|score|i99|d/none", "2566|score|d/nowhere|", "||||||")) {
            assertThat(Samples.ANSWERS
                            .answer("ใครรับผิดชอบ", new Context(value))
                            .sentence())
                    .as(value)
                    .isNotBlank();
        }
    }

    @Test
    void randomLettersGetNoFigure() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = 12 + random.nextInt(40);
            for (int at = 0; at < length; at++) {
                text.append((char) (0x0E01 + random.nextInt(46)));
            }

            Answer answer = Samples.ANSWERS.answer(text.toString(), Context.NONE);

            assertThat(answer.kind()).as(text.toString()).isNotEqualTo(Answer.Kind.ANSWERED);
        }
    }

    @Test
    void onlyTheBeginningOfALongMessageCounts() {
        String message = "คะแนนรวมเท่าไร" + " ".repeat(600) + "พรุ่งนี้ฝนจะตกไหม".repeat(200);

        assertThat(Samples.ANSWERS.answer(message, Context.NONE).sentence()).contains("90.16");
    }
}
