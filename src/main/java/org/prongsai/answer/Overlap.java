package org.prongsai.answer;

/** How much two texts have in common word for word. */
final class Overlap {

    private Overlap() {}

    /** The length of the longest stretch that stands in both. */
    static int longest(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int longest = 0;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++) {
                if (a.charAt(i - 1) == b.charAt(j - 1)) {
                    row[j] = previous[j - 1] + 1;
                    longest = Math.max(longest, row[j]);
                }
            }
            previous = row;
        }
        return longest;
    }
}
