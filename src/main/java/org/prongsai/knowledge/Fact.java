package org.prongsai.knowledge;

import java.util.List;

/**
 * A sentence the document supports, with its place: a limitation, a request, or an oddity of the source itself.
 *
 * @param id unique within its list, {@code [a-z0-9-]+}
 * @param about what it is worth telling with, one of {@link Subjects}' words; may be empty
 */
public record Fact(String id, String text, Citation citation, List<String> about) {

    public Fact {
        about = List.copyOf(about);
    }

    public Fact(String id, String text, Citation citation) {
        this(id, text, citation, List.of());
    }

    /** Whether it is worth telling with that subject, for example {@code indicator-4} or {@code issue-5}. */
    public boolean isAbout(String subject) {
        return about.contains(subject);
    }
}
