package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.knowledge.Division;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Issue;
import org.prongsai.knowledge.Pack;

/** Sentences, card rows and chips that several answers share. */
final class Speech {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final int LABEL = 20;

    private final Phrases phrases;

    Speech(Phrases phrases) {
        this.phrases = phrases;
    }

    String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    boolean knows(String key) {
        return phrases.has(key);
    }

    /** "Above the target 85 by 1.06", "below …", "exactly …". */
    String against(BigDecimal score, BigDecimal target) {
        int side = score.compareTo(target);
        String key = side > 0 ? "against.above" : side < 0 ? "against.below" : "against.equal";
        return say(
                key,
                "target",
                Board.plain(target),
                "difference",
                Board.text(score.subtract(target).abs()));
    }

    Card.Row bar(Pack pack, Indicator indicator, boolean marked) {
        return new Card.Row.Bar(
                indicator.number() + ". " + indicator.name(),
                indicator.score(),
                pack.assessment().target(),
                marked);
    }

    List<Card.Row> bars(Pack pack, List<Indicator> indicators, List<Indicator> marked) {
        List<Card.Row> rows = new ArrayList<>();
        indicators.forEach(indicator -> rows.add(bar(pack, indicator, marked.contains(indicator))));
        return rows;
    }

    Card.Row field(String labelKey, String text) {
        return new Card.Row.Field(say(labelKey), text);
    }

    /** "A 95.77, B 80.00". */
    String scores(List<Indicator> indicators) {
        return list(indicators.stream()
                .map(each -> say("scores.one", "name", each.name(), "score", Board.text(each.score())))
                .toList());
    }

    String names(List<Indicator> indicators) {
        return list(indicators.stream().map(Indicator::name).toList());
    }

    /** Joins as people read a list aloud. */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.get(parts.size() - 1);
        return String.join(say("list.between"), parts.subList(0, parts.size() - 1)) + say("list.last") + last;
    }

    String divisions(Pack pack, Issue issue) {
        return list(issue.divisions().stream()
                .map(pack::division)
                .map(Division::shortName)
                .toList());
    }

    String issue(Issue issue) {
        return say("issue.named", "number", issue.number(), "name", issue.name());
    }

    Chip chip(String key, Object... values) {
        return new Chip(label(say("chip." + key + ".label", values)), say("chip." + key + ".question", values));
    }

    private static String label(String text) {
        if (text.length() <= LABEL) {
            return text;
        }
        List<String> graphemes =
                GRAPHEME.matcher(text).results().map(result -> result.group()).toList();
        return graphemes.size() <= LABEL ? text : String.join("", graphemes.subList(0, LABEL - 1)) + "\u2026";
    }

    /** The chips offered where nothing better fits. */
    List<Chip> usual() {
        return List.of(chip("overall"), chip("all"), chip("lowest"), chip("issues"));
    }
}
