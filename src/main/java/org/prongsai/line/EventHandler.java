package org.prongsai.line;

/**
 * What the bot does with one event. Implementations neither send nor sleep: they return what is to be sent.
 *
 * <p>Called at least once for an event. The outcome is committed before anything is sent, and a committed event is not
 * handled again: the replies of the first commit are the ones that reach LINE.
 */
public interface EventHandler {

    /**
     * @param memory what the last outcome of this chat asked to be remembered; {@link Memory#NONE} once it has expired
     */
    Outcome handle(Event event, Memory memory);

    /** What is said to a person whose event could not be handled after every try. */
    Outcome apologise(Event event);
}
