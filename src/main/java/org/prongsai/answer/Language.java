package org.prongsai.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known about how people speak and how the bot speaks, as data and free of any office. */
public final class Language {

    final Map<Kind, Map<String, List<String>>> words;
    final List<Map<String, Object>> issues;
    final SoundFold sounds;
    final Keyboard keyboard;
    final Phrases phrases;

    /** The lists of words by what they are for. */
    enum Kind {
        ASK("asks.yaml"),
        THING("things.yaml"),
        NUMBER("numbers.yaml"),
        GLUE("glue.yaml"),
        PLAIN("plain.yaml"),
        OUTSIDE("outside.yaml"),
        REPORT("report.yaml"),
        TALK("talk.yaml");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    private Language() {
        Map<Kind, Map<String, List<String>>> lists = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            lists.put(kind, YamlFile.read(kind.file).wordLists());
        }
        words = Map.copyOf(lists);
        issues = YamlFile.read("issues.yaml").entries();
        sounds = new SoundFold(YamlFile.read("sounds.yaml").wordLists().getOrDefault("alike", List.of()));
        Map<String, String> keys = YamlFile.read("keyboard.yaml").texts();
        keyboard = new Keyboard(keys.getOrDefault("english", ""), keys.getOrDefault("thai", ""));
        phrases = new Phrases(YamlFile.read("phrases.yaml").texts());
    }

    /** Reads the Thai language data that is shipped with the program. */
    public static Language thai() {
        return new Language();
    }
}
