package org.prongsai.answer;

import java.util.Set;

/**
 * One word of a question.
 *
 * @param form the spelling it was recognised by, or the digits; empty where nothing explains it
 * @param meanings what it may mean; empty where nothing explains it
 * @param cost how far it is from that spelling
 * @param spaced whether white space stands before it
 */
record Token(String form, Set<String> meanings, double cost, boolean spaced) {

    /** A number in digits. */
    static final String DIGITS = "digits";

    boolean means(String meaning) {
        return meanings.contains(meaning);
    }

    boolean known() {
        return !meanings.isEmpty();
    }

    boolean any(String prefix) {
        for (String meaning : meanings) {
            if (meaning.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** How much of a word it is: its consonants and Latin letters. */
    int weight() {
        int count = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            count += Spelling.isConsonant(c) || Spelling.isLatin(c) ? 1 : 0;
        }
        return count;
    }
}
