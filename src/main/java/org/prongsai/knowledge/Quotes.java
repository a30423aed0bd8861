package org.prongsai.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds the places that a pack cites and holds its words and figures against what stands there. */
final class Quotes {

    private static final Citation NOWHERE = new Citation("nowhere", "?", new Pages(0, 0));

    private final Text text;

    Quotes(Text text) {
        this.text = text;
    }

    /** The citation of the anchor under that key. */
    Citation citation(Fields fields, String key) {
        String anchor = fields.text(key);
        Optional<Place> place = text.place(anchor);
        if (place.isEmpty() && !anchor.equals("?")) {
            fields.problem(key, anchor + " (expected: an anchor of document.md)");
        }
        return place.map(Place::citation).orElse(NOWHERE);
    }

    /** Holds words that are quoted against the cited place, spaces apart. */
    void words(Fields fields, String key, String words, Citation citation) {
        text.place(citation.anchor())
                .filter(place -> !words.equals("?") && !place.says(words))
                .ifPresent(place -> fields.problem(
                        key,
                        "\"" + words + "\" does not stand at #" + citation.anchor() + " (expected: the words there: "
                                + place.excerpt() + ")"));
    }

    void words(Fields fields, String key, List<String> words, Citation citation) {
        words.forEach(each -> words(fields, key, each, citation));
    }

    void figure(Fields fields, String key, BigDecimal figure, Citation citation) {
        number(fields, key, figure.toPlainString(), citation);
    }

    void number(Fields fields, String key, String number, Citation citation) {
        text.place(citation.anchor())
                .filter(place -> fields.has(key) && !place.hasNumber(number))
                .ifPresent(place -> fields.problem(
                        key,
                        number + " does not stand at #" + citation.anchor() + " (expected: a figure printed there: "
                                + place.excerpt() + ")"));
    }
}
