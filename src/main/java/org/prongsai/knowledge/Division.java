package org.prongsai.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A division of the office.
 *
 * @param id unique within the pack, {@code [a-z-]+}
 * @param name the full name
 * @param shortName the name the plan prints
 * @param parentId the division it belongs to, or null
 * @param citation where the document first names it
 */
public record Division(
        String id,
        String name,
        String shortName,
        List<String> otherNames,
        @Nullable String parentId,
        Citation citation) {

    public Division {
        otherNames = List.copyOf(otherNames);
    }

    /** The id of the division it belongs to. */
    public Optional<String> parent() {
        return Optional.ofNullable(parentId);
    }
}
