package org.prongsai.answer;

import java.text.Normalizer;

/** Brings what a person typed into one spelling of the same letters; keeps case, words and order. */
final class Spelling {

    /** What stands beyond this many UTF-16 units does not count; a question is shorter. */
    static final int MAX_LENGTH = 500;

    private static final char SARA_AA = '\u0E32';
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_E = '\u0E40';
    private static final char SARA_AE = '\u0E41';
    private static final char LAKKHANGYAO = '\u0E45';
    private static final char MAIYAMOK = '\u0E46';
    private static final char PAIYANNOI = '\u0E2F';
    private static final char NIKHAHIT = '\u0E4D';

    private Spelling() {}

    /** The text with digits, vowels, marks and white space in one form; symbols and emoji become spaces. */
    static String clean(String raw) {
        String cut = raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw;
        String composed = Normalizer.normalize(cut, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        int narrow = point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point;
        if (isInvisible(narrow)) {
            return;
        }
        if (narrow >= 0x0E50 && narrow <= 0x0E59) {
            out.append((char) ('0' + narrow - 0x0E50));
        } else if (narrow > 0xFFFF || isNoise(narrow)) {
            space(out);
        } else {
            appendLetter(out, (char) narrow);
        }
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || point == 0x00AD;
    }

    private static boolean isNoise(int point) {
        if (Character.isWhitespace(point) || point == MAIYAMOK || point == PAIYANNOI) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.OTHER_SYMBOL,
                    Character.ENCLOSING_MARK,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void space(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static void appendLetter(StringBuilder out, char letter) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        char beforeLast = out.length() < 2 ? ' ' : out.charAt(out.length() - 2);
        if (isMark(letter)) {
            appendMark(out, last, letter);
        } else if (letter == SARA_E && last == SARA_E) {
            out.setCharAt(out.length() - 1, SARA_AE);
        } else if ((letter == SARA_AA || letter == LAKKHANGYAO) && last == NIKHAHIT) {
            out.setCharAt(out.length() - 1, SARA_AM);
        } else if (letter == SARA_AA && isTone(last) && beforeLast == NIKHAHIT) {
            out.setLength(out.length() - 2);
            out.append(last).append(SARA_AM);
        } else {
            out.append(letter);
        }
    }

    /** A mark is written once, and a vowel stands before the tone mark of the same letter. */
    private static void appendMark(StringBuilder out, char last, char mark) {
        if (last == mark) {
            return;
        }
        boolean crowded = isMark(last) && out.length() > 1 && isMark(out.charAt(out.length() - 2));
        if (crowded) {
            return;
        }
        if (isTone(last) && !isTone(mark)) {
            out.setCharAt(out.length() - 1, mark);
            out.append(last);
        } else {
            out.append(mark);
        }
    }

    /** Vowels above and below, tone marks and the like: what cannot stand without a letter before it. */
    static boolean isMark(char c) {
        return c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || (c >= '\u0E47' && c <= '\u0E4E');
    }

    static boolean isTone(char c) {
        return c >= '\u0E47' && c <= '\u0E4C';
    }

    /** Vowels that stand before the consonant they belong to. */
    static boolean isLeadingVowel(char c) {
        return c >= '\u0E40' && c <= '\u0E44';
    }

    /** Vowels that stand behind the consonant they belong to. */
    static boolean isTrailingVowel(char c) {
        return c == '\u0E30' || c == SARA_AA || c == SARA_AM;
    }

    static boolean isThai(char c) {
        return c >= '\u0E01' && c <= '\u0E4E';
    }

    static boolean isConsonant(char c) {
        return c >= '\u0E01' && c <= '\u0E2E';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
