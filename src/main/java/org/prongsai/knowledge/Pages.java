package org.prongsai.knowledge;

/**
 * Printed pages, both ends included. A document whose text does not show its page breaks yields a range, not a guess.
 *
 * @param first 0 stands for the unnumbered leaves (cover, preface, back cover)
 */
public record Pages(int first, int last) {

    public Pages {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("pages: %d-%d (expected: 0 <= first <= last)".formatted(first, last));
        }
    }

    public boolean numbered() {
        return first > 0;
    }

    /** The pages as digits: {@code 5} or {@code 1-2}; empty for unnumbered leaves. */
    @Override
    public String toString() {
        if (!numbered()) {
            return "";
        }
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
