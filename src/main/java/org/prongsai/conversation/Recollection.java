package org.prongsai.conversation;

import org.prongsai.answer.Context;
import org.prongsai.line.Memory;

/**
 * What the bot recalls of a chat for ten minutes, as the inbox keeps it (sealed).
 *
 * @param context what a follow-up may refer to
 * @param answerId the last answer's id, as its thumbs name it; empty when there was none
 * @param messageId the message that was answered; empty when there was none
 * @param question what was asked then, so that a thumbs-down can be learnt from; empty when there was none
 */
record Recollection(Context context, String answerId, String messageId, String question) {

    static final Recollection NOTHING = new Recollection(Context.NONE, "", "", "");

    /** Questions are cut here: the rest of a longer one teaches nobody anything. */
    private static final int LONGEST_QUESTION = 500;

    Recollection {
        if (question.length() > LONGEST_QUESTION) {
            int end = Character.isHighSurrogate(question.charAt(LONGEST_QUESTION - 1))
                    ? LONGEST_QUESTION - 1
                    : LONGEST_QUESTION;
            question = question.substring(0, end);
        }
    }

    static Recollection of(Memory memory) {
        String[] parts = memory.value().split("\n", 4);
        return parts.length < 4 ? NOTHING : new Recollection(new Context(parts[0]), parts[1], parts[2], parts[3]);
    }

    Memory toMemory() {
        return new Memory(context.value() + "\n" + answerId + "\n" + messageId + "\n" + question);
    }

    @Override
    public String toString() {
        return "Recollection[" + context.value() + "]";
    }
}
