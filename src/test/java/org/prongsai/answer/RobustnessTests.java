package org.prongsai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The same question typed otherwise gets the same answer. */
class RobustnessTests {

    private static void keepsTheAnswer(UnaryOperator<String> typed) {
        assertThat(Samples.QUESTIONS).allSatisfy(question -> assertThat(Samples.sentence(typed.apply(question)))
                .as(typed.apply(question))
                .endsWith(Samples.sentence(question)));
    }

    @Test
    void withParticles() {
        keepsTheAnswer(question -> question + "ครับผม");
        keepsTheAnswer(question -> "ขอถามหน่อยค่ะ " + question + "คะ");
    }

    @Test
    void withoutSpaces() {
        keepsTheAnswer(question -> question.replace(" ", ""));
    }

    @Test
    void withThaiDigits() {
        keepsTheAnswer(question -> {
            StringBuilder thai = new StringBuilder();
            question.chars().forEach(c -> thai.append((char) (c >= '0' && c <= '9' ? c - '0' + 0x0E50 : c)));
            return thai.toString();
        });
    }

    @Test
    void withEmojiAndZeroWidthSpaces() {
        keepsTheAnswer(question -> question.replace("การ", "การ\u200B") + " 🙏😊");
    }

    @Test
    void typedOnAnEnglishKeyboard() {
        Map<String, String> keys = YamlFile.read("keyboard.yaml").texts();
        String english = keys.getOrDefault("english", "");
        String thai = keys.getOrDefault("thai", "");

        keepsTheAnswer(question -> {
            StringBuilder slipped = new StringBuilder();
            question.chars().forEach(c -> {
                int key = c >= 0x0E00 ? thai.indexOf(c) : -1;
                slipped.append(key < 0 ? (char) c : english.charAt(key));
            });
            return slipped.toString();
        });
    }

    @Test
    void withALetterTypedTwiceOrAToneMarkMissingNearlyAlways() {
        Random random = new Random(1);
        int same = 0;
        int asked = 0;
        for (String question : Samples.QUESTIONS) {
            for (int i = 0; i < 20; i++) {
                String typed = i % 2 == 0 ? doubled(question, random) : withoutATone(question, random);
                same += Samples.sentence(typed).equals(Samples.sentence(question)) ? 1 : 0;
                asked++;
            }
        }

        assertThat(100.0 * same / asked).isGreaterThan(96);
    }

    private static String doubled(String question, Random random) {
        int at = random.nextInt(question.length());
        boolean digit = Character.isDigit(question.charAt(at));
        return digit ? question : question.substring(0, at) + question.charAt(at) + question.substring(at);
    }

    private static String withoutATone(String question, Random random) {
        int from = random.nextInt(question.length());
        for (int i = 0; i < question.length(); i++) {
            int at = (from + i) % question.length();
            if (question.charAt(at) >= '\u0E48' && question.charAt(at) <= '\u0E4B') {
                return question.substring(0, at) + question.substring(at + 1);
            }
        }
        return question;
    }
}
