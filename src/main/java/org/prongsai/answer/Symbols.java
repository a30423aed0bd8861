package org.prongsai.answer;

/** Signs that stand for words: what reads as a comparison must not fall away with the punctuation. */
final class Symbols {

    private Symbols() {}

    static String spoken(String text) {
        if (text.indexOf('>') < 0
                && text.indexOf('<') < 0
                && text.indexOf('\u2265') < 0
                && text.indexOf('\u2264') < 0) {
            return text;
        }
        return text.replace(">=", " at least ")
                .replace("\u2265", " at least ")
                .replace("<=", " at most ")
                .replace("\u2264", " at most ")
                .replace(">", " more than ")
                .replace("<", " less than ");
    }
}
