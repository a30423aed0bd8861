package org.prongsai.answer;

import java.util.Arrays;
import java.util.List;

/**
 * Folds letters that sound alike into one, so that words spelt by ear meet their right spelling: tone marks, silent letters
 * and spaces fall away.
 */
final class SoundFold {

    private static final char THANTHAKHAT = '\u0E4C';
    private static final int TABLE = 0x0E80;

    private final char[] table = new char[TABLE];

    /** @param alike groups of letters that sound alike; each folds into its first */
    SoundFold(List<String> alike) {
        for (char c = 0; c < TABLE; c++) {
            table[c] = c;
        }
        for (String group : alike) {
            group.chars().filter(c -> c < TABLE).forEach(c -> table[c] = group.charAt(0));
        }
    }

    /** Folds a text that {@link Spelling#clean} made, in lower case. */
    Folded fold(String text) {
        char[] letters = new char[text.length()];
        int[] places = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDropped(c) || isSilent(text, i)) {
                continue;
            }
            letters[count] = c < TABLE ? table[c] : c;
            places[count++] = i;
        }
        places[count] = text.length();
        return new Folded(text, Arrays.copyOf(letters, count), Arrays.copyOf(places, count + 1));
    }

    private static boolean isDropped(char c) {
        return Spelling.isTone(c) || c == '\u0E3A' || !(Character.isLetterOrDigit(c) || Spelling.isMark(c));
    }

    /** A letter under the silencing mark, with a vowel between them or not. */
    private static boolean isSilent(String text, int i) {
        if (i + 1 < text.length() && text.charAt(i + 1) == THANTHAKHAT) {
            return true;
        }
        return i + 2 < text.length() && text.charAt(i + 2) == THANTHAKHAT && Spelling.isMark(text.charAt(i + 1));
    }

    /**
     * A text and what is left of it.
     *
     * @param places where each folded letter stands in the text; one more for the end
     */
    record Folded(String text, char[] letters, int[] places) {

        int length() {
            return letters.length;
        }

        /** Whether a word may begin at that letter: not inside a syllable. */
        boolean mayBegin(int index) {
            int place = places[index];
            char letter = text.charAt(place);
            if (Spelling.isMark(letter) || Spelling.isTrailingVowel(letter)) {
                return false;
            }
            char before = place == 0 ? ' ' : text.charAt(place - 1);
            if (Spelling.isLatin(letter)) {
                return !Spelling.isLatin(before);
            }
            return !Spelling.isLeadingVowel(before);
        }

        /** Whether a word may end before that letter. */
        boolean mayEnd(int index) {
            if (index == letters.length) {
                return true;
            }
            char letter = text.charAt(places[index]);
            if (Spelling.isLatin(letter)) {
                return !Spelling.isLatin(text.charAt(places[index] - 1));
            }
            return !Spelling.isMark(letter) && !Spelling.isTrailingVowel(letter);
        }

        /** Whether Thai letters stand right before and right behind. */
        boolean isInside(int start, int end) {
            int from = places[start];
            int to = places[end];
            return from > 0
                    && Spelling.isThai(text.charAt(from - 1))
                    && to < text.length()
                    && Spelling.isThai(text.charAt(to));
        }

        /** The text between two letters, without what does not count. */
        String between(int start, int end) {
            return SoundFold.letters(text.substring(places[start], places[end]));
        }
    }

    /** Only letters, marks and digits: what two spellings are compared by. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Spelling.isMark(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Each run of one letter as a single letter. */
    static String withoutDoubles(String letters) {
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }

    static String withoutTones(String letters) {
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (!Spelling.isTone(letters.charAt(i)) || letters.charAt(i) == THANTHAKHAT) {
                out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }
}
