package org.prongsai.answer;

import java.util.List;

/**
 * A question as words with meanings.
 *
 * @param text the question in clean spelling, lower case
 * @param unknown how many letters nothing explains
 */
record Reading(String text, List<Token> tokens, double unknown) {

    /** How much a mark that nothing explains counts beside a letter. */
    static final double MARK = 0.2;

    Reading {
        tokens = List.copyOf(tokens);
    }

    boolean has(String meaning) {
        for (Token token : tokens) {
            if (token.means(meaning)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(String prefix) {
        for (Token token : tokens) {
            if (token.any(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** How many letters are explained by words with such a meaning. */
    double weight(String prefix) {
        double weight = 0;
        for (Token token : tokens) {
            weight += token.any(prefix) ? token.weight() : 0;
        }
        return weight;
    }

    double known() {
        double weight = 0;
        for (Token token : tokens) {
            weight += token.known() ? token.weight() : 0;
        }
        return weight;
    }
}
