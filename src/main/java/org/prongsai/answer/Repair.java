package org.prongsai.answer;

import java.util.regex.Pattern;

/** Puts right what was typed with the wrong keyboard layout on, word by word, where that explains more. */
final class Repair {

    private static final Pattern SPACES =
            Pattern.compile("(?<=\\s)|(?=\\s)|(?<=[!-~&&[^/]])(?=[\u0E00-\u0E7F])|(?<=[\u0E00-\u0E7F])(?=[!-~&&[^/]])");
    private static final Pattern ONLY_NUMBER = Pattern.compile("[\\d.,:/%-]+");
    private static final Pattern YEAR = Pattern.compile("(?:25|20)\\d\\d");
    /** A word is only taken for a slip where almost nothing of it is left unexplained. */
    private static final double LEFT_OVER = 0.34;

    private final Keyboard keyboard;
    private final Reader reader;

    Repair(Keyboard keyboard, Reader reader) {
        this.keyboard = keyboard;
        this.reader = reader;
    }

    /**
     * A question and its reading.
     *
     * @param slipped true where the keyboard was wrong for some of it
     */
    record Repaired(Reading reading, String text, boolean slipped) {}

    Repaired read(String question) {
        Reading plain = reader.read(question);
        if (plain.unknown() < 1 && !looksTyped(question)) {
            return new Repaired(plain, question, false);
        }
        String cut = question.length() > Spelling.MAX_LENGTH ? question.substring(0, Spelling.MAX_LENGTH) : question;
        String whole = allThai(cut);
        StringBuilder out = new StringBuilder(cut.length());
        boolean slipped = false;
        for (String word : SPACES.split(cut)) {
            String better = better(word);
            slipped |= !better.equals(word);
            out.append(better);
        }
        Reading best = slipped ? reader.read(out.toString()) : plain;
        String text = slipped ? out.toString() : question;
        if (best.unknown() > 0 && isAscii(cut)) {
            Reading all = reader.read(whole);
            if (all.unknown() < best.unknown() * LEFT_OVER && all.known() > 1) {
                return new Repaired(all, whole, true);
            }
        }
        return best.unknown() < plain.unknown()
                ? new Repaired(best, text, slipped)
                : new Repaired(plain, question, false);
    }

    /** All of it on the Thai layout but for numbers, which are typed with the same keys on a phone. */
    private String allThai(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String word : SPACES.split(text)) {
            out.append(ONLY_NUMBER.matcher(word).matches() ? word : keyboard.toThai(word));
        }
        return out.toString();
    }

    private String better(String word) {
        if (word.isBlank() || ONLY_NUMBER.matcher(word).matches()) {
            return word;
        }
        String other = hasThai(word) ? keyboard.toEnglish(word) : keyboard.toThai(word);
        if (hasThai(word) && YEAR.matcher(other).matches()) {
            return other;
        }
        Reading as = reader.read(word);
        if (as.unknown() < 1 || other.equals(word)) {
            return word;
        }
        Reading turned = reader.read(other);
        boolean explained = turned.unknown() <= as.unknown() * LEFT_OVER && turned.known() >= 2;
        boolean wholly = !hasThai(word) || turned.unknown() == 0 && turned.known() >= 3;
        return explained && wholly ? other : word;
    }

    private static boolean looksTyped(String question) {
        return question.chars().anyMatch(c -> c < 128 && Character.isLetter(c)) && isAscii(question);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static boolean hasThai(String word) {
        return word.chars().anyMatch(c -> Spelling.isThai((char) c));
    }
}
