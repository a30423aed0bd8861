package org.prongsai.answer;

import java.util.Set;

/**
 * One way to explain a stretch of the text.
 *
 * @param start first folded letter
 * @param end one behind the last
 * @param form the spelling it was recognised by
 * @param meanings what it may mean; empty for letters nothing explains
 * @param cost how far the stretch is from that spelling
 */
record Edge(int start, int end, String form, Set<String> meanings, double cost) {

    boolean unknown() {
        return meanings.isEmpty();
    }
}
