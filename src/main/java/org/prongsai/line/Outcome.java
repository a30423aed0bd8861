package org.prongsai.line;

import com.linecorp.bot.messaging.model.Message;
import java.util.List;

/**
 * What an event leads to.
 *
 * @param replies at most five message objects (LINE's limit a call); empty for silence
 * @param memory what to remember of this chat
 */
public record Outcome(List<Message> replies, Memory memory) {

    public static final int MAX_REPLIES = 5;

    public Outcome {
        if (replies.size() > MAX_REPLIES) {
            throw new IllegalArgumentException(
                    "replies: " + replies.size() + " (expected: at most " + MAX_REPLIES + ")");
        }
        replies = List.copyOf(replies);
    }

    /** Says nothing and remembers what was remembered. */
    public static Outcome silence(Memory memory) {
        return new Outcome(List.of(), memory);
    }

    @Override
    public String toString() {
        return "Outcome[" + replies.size() + " replies]";
    }
}
