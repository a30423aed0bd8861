package org.prongsai.knowledge;

import java.util.List;

/**
 * A division of the office.
 *
 * @param id unique within the pack, {@code [a-z-]+}
 * @param name the full name
 * @param shortName the name the plan prints
 * @param citation where the document first names it
 */
public record Division(String id, String name, String shortName, List<String> otherNames, Citation citation) {

    public Division {
        otherNames = List.copyOf(otherNames);
    }
}
