package org.prongsai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.knowledge.Citation;

/**
 * What the bot says to one question.
 *
 * @param sentence the answer in one sentence a person could read aloud
 * @param card what is shown below it, or null where the sentence is all
 * @param packId the pack the answer stands on, or null where it stands on none
 * @param citations the places it stands in; empty unless {@code kind} is {@link Kind#ANSWERED} or a note needs one
 * @param chips at most four things people ask next
 * @param context what a follow-up may refer to
 */
public record Answer(
        Kind kind,
        String sentence,
        @Nullable Card card,
        @Nullable String packId,
        List<Citation> citations,
        List<Chip> chips,
        Context context) {

    public static final int MAX_CHIPS = 4;

    public Answer {
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("sentence: blank (expected: an answer)");
        }
        if (chips.size() > MAX_CHIPS) {
            throw new IllegalArgumentException("chips: " + chips.size() + " (expected: at most " + MAX_CHIPS + ")");
        }
        citations = List.copyOf(citations);
        chips = List.copyOf(chips);
    }

    /** What became of the question; counted as a metric, asserted by the golden questions. */
    public enum Kind {
        /** Answered from the pack. */
        ANSWERED,
        /** Two readings are close; the chips ask which. */
        CLARIFY,
        /** Understood or not, the document does not hold it. */
        NOT_IN_DOCUMENT,
        /** Sounds like a report of corruption: the reporting channels. */
        REPORT,
        /** Greeting, thanks, how to use the bot. */
        SMALL_TALK
    }
}
