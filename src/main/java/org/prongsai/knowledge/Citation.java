package org.prongsai.knowledge;

import java.util.Objects;

/**
 * The place in the document where a fact stands.
 *
 * @param anchor identifies the cited row on the document's page, {@code [a-z0-9-]+}, unique within a pack
 * @param section the section's heading as a person would look for it, in Thai
 * @param pages the printed pages it stands on
 */
public record Citation(String anchor, String section, Pages pages) {

    public Citation {
        if (!anchor.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "anchor: " + anchor + " (expected: lower-case letters, digits, hyphens)");
        }
        if (section.isBlank()) {
            throw new IllegalArgumentException("section: blank (expected: a heading)");
        }
        Objects.requireNonNull(pages, "pages");
    }
}
