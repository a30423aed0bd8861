package org.prongsai.answer;

import java.util.HashMap;
import java.util.Map;

/** Turns text typed with the wrong keyboard layout on into what the same keys give on the other. */
final class Keyboard {

    private final Map<Character, Character> toThai = new HashMap<>();
    private final Map<Character, Character> toEnglish = new HashMap<>();

    /** @param english and {@code thai}: the same keys in the same order */
    Keyboard(String english, String thai) {
        if (english.length() != thai.length()) {
            throw new IllegalStateException("keyboard layout: %d English and %d Thai keys (expected: as many)"
                    .formatted(english.length(), thai.length()));
        }
        for (int i = 0; i < english.length(); i++) {
            toThai.put(english.charAt(i), thai.charAt(i));
            toEnglish.put(thai.charAt(i), english.charAt(i));
        }
    }

    String toThai(String typed) {
        return mapped(typed, toThai);
    }

    String toEnglish(String typed) {
        return mapped(typed, toEnglish);
    }

    private static String mapped(String typed, Map<Character, Character> keys) {
        StringBuilder out = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            Character other = keys.get(c);
            out.append(other == null ? c : other);
        }
        return out.toString();
    }
}
