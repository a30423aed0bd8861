package org.prongsai.answer;

import java.util.Map;

/** The bot's sentences with places for what is computed: {@code {name}}. */
final class Phrases {

    private final Map<String, String> texts;

    Phrases(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** @param values name, value, name, value … for the sentence's places */
    String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("phrase: " + key + " (expected: in phrases.yaml)");
        }
        for (int i = 0; i + 1 < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return text;
    }
}
