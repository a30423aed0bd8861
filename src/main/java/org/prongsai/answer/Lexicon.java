package org.prongsai.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prongsai.answer.Language.Kind;
import org.prongsai.knowledge.Division;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/**
 * Every word the bot knows for one pack: the language's and the pack's own names. A meaning is written {@code kind:what}, a
 * thing of the pack by its {@link Thing} notation.
 */
final class Lexicon {

    /** Words of no weight are corrected only when long: any short word is near one of them. */
    private static final int LONG = 6;
    /** Words of fewer sounds are too like others. */
    private static final int LEAST_SOUNDS = 5;

    private final Trie trie = new Trie();
    private final Trie misspelt = new Trie();
    private final Trie heard = new Trie();
    private final SoundFold sounds;

    Lexicon(Language language, Pack pack) {
        sounds = language.sounds;
        language.words.forEach((kind, lists) -> lists.forEach((key, words) -> addAll(words, meaning(kind, key))));
        addNames(pack);
        addIssueWords(language.issues, pack.issues());
    }

    WordSearch search() {
        return new WordSearch(trie, misspelt, heard);
    }

    private static String meaning(Kind kind, String key) {
        return switch (kind) {
            case THING -> key;
            case PLAIN -> "glue:" + key;
            default -> kind.name().toLowerCase(Locale.ROOT) + ":" + key;
        };
    }

    private void addNames(Pack pack) {
        add(pack.office().name(), "office-self");
        add(pack.office().shortName(), "office-self");
        add(pack.office().province(), "office-self");
        addAll(pack.office().otherNames(), "office-self");
        for (Indicator indicator : pack.assessment().indicators()) {
            add(indicator.name(), Thing.indicator(indicator.number()).toString());
            addAll(indicator.otherNames(), Thing.indicator(indicator.number()).toString());
        }
        for (Issue issue : pack.issues()) {
            add(issue.name(), Thing.issue(issue.number()).toString());
            addAll(issue.otherNames(), Thing.issue(issue.number()).toString());
        }
        for (Division division : pack.divisions()) {
            add(division.name(), Thing.division(division.id()).toString());
            add(division.shortName(), Thing.division(division.id()).toString());
            addAll(division.otherNames(), Thing.division(division.id()).toString());
        }
        add(pack.document().title(), "document");
        add(pack.assessment().levelName(), "ask:pass-good");
    }

    private void addIssueWords(List<Map<String, Object>> topics, List<Issue> issues) {
        for (Map<String, Object> topic : topics) {
            String named = String.valueOf(topic.get("named"));
            for (Issue issue : issues) {
                if (issue.name().contains(named) && topic.get("words") instanceof List<?> words) {
                    words.forEach(word -> add(
                            String.valueOf(word), Thing.issue(issue.number()).toString()));
                }
            }
        }
    }

    private static boolean isLoose(String meaning) {
        return meaning.startsWith("glue:") || meaning.startsWith("talk:") || meaning.startsWith("outside:");
    }

    private void addAll(List<String> words, String meaning) {
        words.forEach(word -> add(word, meaning));
    }

    private void add(String word, String meaning) {
        for (String form : Forms.expand(word)) {
            String clean = Spelling.clean(form).toLowerCase(Locale.ROOT);
            SoundFold.Folded folded = this.sounds.fold(clean);
            if (folded.length() > 0) {
                trie.add(SoundFold.letters(clean), folded.letters(), meaning);
                if ((!meaning.startsWith("outside:") && (folded.length() >= LONG || !isLoose(meaning)))) {
                    misspelt.add(SoundFold.letters(clean), folded.letters(), meaning);
                }
                char[] sounds = Ear.listen(folded.letters()).sounds();
                if (sounds.length >= LEAST_SOUNDS && !isLoose(meaning) && !meaning.startsWith("report:")) {
                    heard.add(SoundFold.letters(clean), sounds, meaning);
                }
            }
        }
    }
}
