package org.prongsai.line;

/** What became of a send. */
sealed interface SendResult {

    /** LINE has the messages. */
    record Sent() implements SendResult {}

    /** LINE may have them later; the same messages are to be sent again. */
    record Again(String reason) implements SendResult {}

    /** Nothing can be sent any more without cost to every member of a group. */
    record TooLate() implements SendResult {}

    /** LINE will never take them. */
    record Refused(String reason) implements SendResult {}
}
