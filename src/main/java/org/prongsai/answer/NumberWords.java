package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns spoken numbers into figures: eighty-six point zero six, two five six six. */
final class NumberWords {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    static final int POINT = -1;

    private NumberWords() {}

    /** What one number word stands for; null where the word is none. */
    static @Nullable Integer value(Token token) {
        for (String meaning : token.meanings()) {
            if (meaning.startsWith("number:n")) {
                return Integer.valueOf(meaning.substring("number:n".length()));
            }
            if (meaning.equals("number:point")) {
                return POINT;
            }
        }
        return null;
    }

    /** @param words values of words that follow each other, the first not {@link #POINT} */
    static BigDecimal read(List<Integer> words) {
        int point = words.indexOf(POINT);
        if (point < 0) {
            return new BigDecimal(whole(words));
        }
        List<Integer> behind = new ArrayList<>(words.subList(point + 1, words.size()));
        behind.removeIf(word -> word == POINT);
        String digits = behind.isEmpty() ? "0" : whole(behind);
        return new BigDecimal(whole(words.subList(0, point)) + "." + digits);
    }

    private static String whole(List<Integer> words) {
        boolean spelt = words.stream().anyMatch(word -> word >= TEN);
        if (!spelt) {
            StringBuilder digits = new StringBuilder();
            words.stream().limit(9).forEach(digits::append);
            return digits.toString();
        }
        int total = 0;
        int pending = 0;
        for (int word : words.subList(0, Math.min(words.size(), 9))) {
            if (word == TEN || word == HUNDRED) {
                total += Math.max(1, pending) * word;
                pending = 0;
            } else if (word > TEN) {
                total += word;
            } else {
                pending = word;
            }
        }
        return Integer.toString(total + pending);
    }
}
