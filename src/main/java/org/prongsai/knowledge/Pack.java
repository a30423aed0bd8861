package org.prongsai.knowledge;

import java.util.List;

/**
 * One office's document for one fiscal year: read at start, checked, never changed.
 *
 * @param id stands in addresses ({@code /document/2566}); unique among the packs served
 * @param year the fiscal year whose result it reports
 * @param limitations what held the office back, and what it asks for
 * @param requests what the office asks the assessors to change
 * @param oddities where the source contradicts itself or leaves a heading empty; told when asked
 */
public record Pack(
        String id,
        Office office,
        FiscalYear year,
        Document document,
        Assessment assessment,
        List<Issue> issues,
        List<Division> divisions,
        List<Fact> limitations,
        List<Fact> requests,
        List<Fact> oddities) {

    public Pack {
        issues = List.copyOf(issues);
        divisions = List.copyOf(divisions);
        limitations = List.copyOf(limitations);
        requests = List.copyOf(requests);
        oddities = List.copyOf(oddities);
    }

    /** The division with that id. */
    public Division division(String id) {
        return divisions.stream()
                .filter(division -> division.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("division: " + id + " (expected: one of the pack's)"));
    }
}
