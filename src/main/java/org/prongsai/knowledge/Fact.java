package org.prongsai.knowledge;

/**
 * A sentence the document supports, with its place: a limitation, a request, or an oddity of the source itself.
 *
 * @param id unique within its list, {@code [a-z0-9-]+}
 */
public record Fact(String id, String text, Citation citation) {}
