package org.prongsai.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Pack;

/** Answers Thai questions from the packs; immutable, so any number of threads may ask. */
public final class Answers {

    private final Library library;
    private final Map<String, PackAnswers> packs = new LinkedHashMap<>();

    public Answers(Library library, Language language) {
        this.library = library;
        for (Pack pack : library.packs()) {
            packs.put(pack.id(), new PackAnswers(pack, language));
        }
    }

    /**
     * The answer to one message. Never throws, whatever was typed; only its first {@value Spelling#MAX_LENGTH} characters
     * count.
     *
     * @param context what the answer before returned, or {@link Context#NONE}
     */
    public Answer answer(String question, Context context) {
        PackAnswers newest = answers(library.newest());
        Recall recall = Recall.of(context);
        PackAnswers talkedOf = recall.isEmpty() ? null : packs.get(recall.packId());
        Pack wanted = newest.packFor(question, library, talkedOf == null ? library.newest() : talkedOf.pack());
        return answers(wanted).answer(question, recall, context);
    }

    private PackAnswers answers(Pack pack) {
        PackAnswers answers = packs.get(pack.id());
        if (answers == null) {
            throw new IllegalStateException("pack: " + pack.id() + " (expected: one of the library's)");
        }
        return answers;
    }
}
