package org.prongsai.answer;

import java.util.Arrays;

/**
 * What folded letters sound like when letters of one kind of sound count as one: for words that are spelt wholly by ear, where
 * half of the letters are others.
 */
final class Ear {

    private static final String[] KINDS = {
        "T\u0E14\u0E15\u0E16\u0E17\u0E08\u0E0A\u0E2A",
        "K\u0E01\u0E02\u0E04",
        "P\u0E1A\u0E1B\u0E1E\u0E1C\u0E1F\u0E1D",
        "N\u0E19\u0E23",
        "A\u0E31\u0E32"
    };

    private static final char AI = '\u0E44';
    private static final char AM = '\u0E33';
    private static final char A = '\u0E30';
    private static final char HO = '\u0E2B';
    private static final char THO = '\u0E17';
    private static final char RO = '\u0E23';
    private static final char TO = '\u0E15';
    private static final char I = '\u0E34';
    private static final char MAI_HAN_AKAT = '\u0E31';
    private static final char YO = '\u0E22';
    private static final char MO = '\u0E21';
    /** What a silent letter may lead. */
    private static final String SONORANTS = "\u0E23\u0E19\u0E21\u0E22\u0E27\u0E07";

    private static final char[] TABLE = table();

    private final char[] letters;
    private final char[] sounds;
    private final int[] places;
    private int count;

    private Ear(char[] letters) {
        this.letters = letters;
        this.sounds = new char[letters.length * 2 + 1];
        this.places = new int[letters.length * 2 + 2];
        for (int i = 0; i < letters.length; i++) {
            i = hear(i);
        }
        places[count] = letters.length;
    }

    /**
     * Sounds and where each stands.
     *
     * @param places the folded letter each sound begins at; one more for the end
     */
    record Heard(char[] sounds, int[] places) {}

    /** Listens to letters that {@link SoundFold} folded. */
    static Heard listen(char[] folded) {
        Ear ear = new Ear(folded);
        return new Heard(Arrays.copyOf(ear.sounds, ear.count), Arrays.copyOf(ear.places, ear.count + 1));
    }

    private static char[] table() {
        char[] table = new char[0x0E80];
        for (char c = 0; c < table.length; c++) {
            table[c] = c;
        }
        for (String kind : KINDS) {
            kind.chars().skip(1).forEach(c -> table[c] = kind.charAt(0));
        }
        return table;
    }

    /** Adds the sound of one letter, or of the two that belong together; the last letter that is used up. */
    private int hear(int i) {
        char c = letters[i];
        if (c == A || c == HO && SONORANTS.indexOf(at(i + 1)) >= 0) {
            return i;
        }
        if (c == RO && at(i - 1) == THO && i > 0 || c == I && at(i - 1) == TO && at(i - 2) == MAI_HAN_AKAT) {
            return i;
        }
        if (c == AM) {
            add(MAI_HAN_AKAT, i);
            add(MO, i);
            return i;
        }
        if (c == AI) {
            int next = at(i + 1) == HO && SONORANTS.indexOf(at(i + 2)) >= 0 ? i + 2 : i + 1;
            if (next < letters.length) {
                add(letters[next], i);
                add(MAI_HAN_AKAT, next + 1);
                add(YO, next + 1);
            }
            return next;
        }
        add(c, i);
        return i;
    }

    private char at(int index) {
        return index < 0 || index >= letters.length ? ' ' : letters[index];
    }

    private void add(char letter, int place) {
        char sound = letter < TABLE.length ? TABLE[letter] : letter;
        if (count > 0 && sounds[count - 1] == sound) {
            return;
        }
        places[count] = place;
        sounds[count++] = sound;
    }
}
