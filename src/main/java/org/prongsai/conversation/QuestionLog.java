package org.prongsai.conversation;

import java.util.List;
import org.prongsai.answer.Answer;

/**
 * Questions the bot could not answer well, kept without who asked so that an office can learn from them.
 *
 * <p>Writing the same event twice keeps it once, for an event may be handled again after a crash.
 */
interface QuestionLog {

    /** Keeps a question that was not answered. */
    void unanswered(String eventId, String messageId, String question, Answer.Kind kind);

    /**
     * Counts a thumb, and keeps the question of a thumbs-down.
     *
     * @param question empty where the answer was forgotten meanwhile; then only the thumb counts
     */
    void feedback(String eventId, Feedback feedback, String messageId, String question);

    /** Forgets what was kept of a message its writer took back. */
    void forget(String messageId);

    /** What was kept, newest first. */
    List<Kept> newest(int most);

    /**
     * A kept question.
     *
     * @param kind why: an {@link Answer.Kind} or a {@link Feedback}, in lower case
     */
    record Kept(String kind, String question) {

        /** Never shows the question: it may end in a log. */
        @Override
        public String toString() {
            return "Kept[" + kind + "]";
        }
    }
}
