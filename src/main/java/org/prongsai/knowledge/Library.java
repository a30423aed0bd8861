package org.prongsai.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The packs served side by side, newest fiscal year first; never empty. */
public record Library(List<Pack> packs) {

    public Library {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("packs: none (expected: at least one)");
        }
        long ids = packs.stream().map(Pack::id).distinct().count();
        if (ids < packs.size()) {
            throw new IllegalArgumentException("packs: two with the same id (expected: each id once)");
        }
        packs = packs.stream()
                .sorted(Comparator.comparing(Pack::year).reversed())
                .toList();
    }

    /** The newest pack: what a question that names no year is about. */
    public Pack newest() {
        return packs.get(0);
    }

    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    public Optional<Pack> of(FiscalYear year) {
        return packs.stream().filter(pack -> pack.year().equals(year)).findFirst();
    }
}
