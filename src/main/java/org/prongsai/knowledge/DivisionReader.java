package org.prongsai.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the divisions of a pack. */
final class DivisionReader {

    private static final Pattern ID = Pattern.compile("[a-z-]+");

    private final Quotes quotes;

    DivisionReader(Quotes quotes) {
        this.quotes = quotes;
    }

    List<Division> read(List<Fields> list) {
        List<Division> divisions = new ArrayList<>();
        for (Fields fields : list) {
            Division division = division(fields, divisions);
            if (divisions.stream().anyMatch(other -> other.id().equals(division.id()))) {
                fields.problem("id", division.id() + " stands twice (expected: each division once)");
            }
            divisions.add(division);
        }
        return divisions;
    }

    /** A parent stands before its parts, so that no division can belong to itself. */
    private Division division(Fields fields, List<Division> before) {
        Citation at = quotes.citation(fields, "at");
        String parent = fields.has("parent") ? known(fields, "parent", fields.text("parent"), before) : null;
        Division division = new Division(
                fields.text("id", ID, "lower-case letters, hyphens"),
                fields.text("name"),
                fields.text("shortName"),
                fields.texts("otherNames"),
                parent,
                at);
        quotes.words(fields, "name", division.name(), at);
        fields.end();
        return division;
    }

    /** The id, once it is known to be that of a division. */
    static String known(Fields fields, String key, String id, List<Division> divisions) {
        List<String> ids = divisions.stream().map(Division::id).toList();
        if (!id.equals("?") && !ids.contains(id)) {
            fields.problem(key, id + " (expected: one of " + String.join(", ", ids) + ")");
        }
        return id;
    }
}
