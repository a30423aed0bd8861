package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads limitations, requests and oddities. */
final class FactReader {

    private final Quotes quotes;
    private final Set<String> subjects;

    FactReader(Quotes quotes, Set<String> subjects) {
        this.quotes = quotes;
        this.subjects = subjects;
    }

    /** Facts in the document's own words. */
    List<Fact> quoted(List<Fields> list) {
        List<Fact> facts = new ArrayList<>();
        for (Fields fields : list) {
            Fact fact = fact(fields, facts);
            quotes.words(fields, "text", fact.text(), fact.citation());
            facts.add(fact);
        }
        return facts;
    }

    /** Facts told in our own words. */
    List<Fact> told(List<Fields> list) {
        List<Fact> facts = new ArrayList<>();
        for (Fields fields : list) {
            Fact fact = fact(fields, facts);
            if (fact.about().isEmpty()) {
                fields.problem("about", "empty (expected: what it is worth telling with)");
            }
            facts.add(fact);
        }
        return facts;
    }

    private Fact fact(Fields fields, List<Fact> before) {
        List<String> about = fields.has("about") ? fields.texts("about") : List.of();
        Fact fact = new Fact(
                fields.text("id", PackReader.ID, PackReader.ID_FORM),
                fields.text("text"),
                quotes.citation(fields, "at"),
                about);
        fields.end();
        if (before.stream().anyMatch(other -> other.id().equals(fact.id()))) {
            fields.problem("id", fact.id() + " stands twice (expected: each id once)");
        }
        for (String subject : about) {
            if (!subjects.contains(subject)) {
                fields.problem("about", subject + " (expected: a subject such as overall, indicator-4, issue-5)");
            }
        }
        return fact;
    }
}
