package org.prongsai.knowledge;

import java.util.List;

/**
 * The office the document is about.
 *
 * @param id the same in every year's pack of this office, {@code [a-z0-9-]+}
 * @param name the full name
 * @param shortName as people write it
 */
public record Office(String id, String name, String shortName, String province, List<String> otherNames) {

    public Office {
        otherNames = List.copyOf(otherNames);
    }
}
