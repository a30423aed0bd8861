package org.prongsai.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Answer.Kind;
import org.prongsai.knowledge.Citation;
import org.prongsai.knowledge.Pack;

/** An answer in the making. */
final class Reply {

    private static final int MAX_CITATIONS = 4;

    private final Pack pack;
    private final Kind kind;
    private final String sentence;
    private @Nullable Card card;
    private final Set<Citation> citations = new LinkedHashSet<>();
    private final List<Chip> chips = new ArrayList<>();
    private @Nullable Recall recall;

    private Reply(Pack pack, Kind kind, String sentence) {
        this.pack = pack;
        this.kind = kind;
        this.sentence = sentence;
    }

    static Reply answered(Pack pack, String sentence) {
        return new Reply(pack, Kind.ANSWERED, sentence);
    }

    static Reply of(Pack pack, Kind kind, String sentence) {
        return new Reply(pack, kind, sentence);
    }

    Reply card(String title, @Nullable String subtitle, List<Card.Row> rows) {
        card = rows.isEmpty() ? null : new Card(title, subtitle, rows);
        return this;
    }

    Reply cite(Citation citation) {
        if (citations.size() < MAX_CITATIONS) {
            citations.add(citation);
        }
        return this;
    }

    Reply chip(@Nullable Chip chip) {
        if (chip != null && chips.size() < Answer.MAX_CHIPS && !chips.contains(chip)) {
            chips.add(chip);
        }
        return this;
    }

    Reply chips(List<Chip> more) {
        more.forEach(this::chip);
        return this;
    }

    /** What a follow-up may refer to. */
    Reply remember(Frame frame, String ask, List<Thing> things) {
        Recall old = frame.recall();
        boolean same = old.things().equals(things);
        recall = new Recall(pack.id(), ask, things, same ? old.before() : old.things());
        return this;
    }

    Kind kind() {
        return kind;
    }

    /** @param otherwise the context to keep where nothing new is remembered */
    Answer answer(Context otherwise, String note) {
        Context context = recall == null ? otherwise : recall.context();
        String packId = citations.isEmpty() && kind != Kind.ANSWERED ? null : pack.id();
        String said = note.isEmpty() ? sentence : note + sentence;
        return new Answer(kind, said, card, packId, List.copyOf(citations), chips, context);
    }
}
