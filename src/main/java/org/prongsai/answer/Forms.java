package org.prongsai.answer;

import java.util.ArrayList;
import java.util.List;

/** Writes out the short notation of the word lists: {@code a(b|c|)d} stands for abd, acd and ad. */
final class Forms {

    private Forms() {}

    static List<String> expand(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = closing(pattern, open);
        List<String> tails = expand(pattern.substring(close + 1));
        List<String> all = new ArrayList<>();
        for (String choice : choices(pattern.substring(open + 1, close))) {
            for (String middle : expand(choice)) {
                tails.forEach(tail -> all.add(pattern.substring(0, open) + middle + tail));
            }
        }
        return all;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("word form: " + pattern + " (expected: a closing parenthesis)");
    }

    private static List<String> choices(String inner) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(inner.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(inner.substring(from));
        return parts;
    }
}
