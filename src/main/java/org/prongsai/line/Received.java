package org.prongsai.line;

import org.jspecify.annotations.Nullable;

/**
 * An event with what it takes to answer it.
 *
 * @param replyToken null for events that can't be answered
 * @param standby true while another channel has the conversation and the bot must keep silent
 */
record Received(Event event, @Nullable ReplyToken replyToken, boolean standby) {

    /** True if LINE lets the bot say anything to this event. */
    boolean answerable() {
        return replyToken != null && !replyToken.isCheck() && !standby;
    }

    /** True for what is said to the channel that has the conversation; what a person takes back is taken back here too. */
    boolean silenced() {
        return standby
                && !(event.content() instanceof Content.Unsent
                        || event.content() instanceof Content.Unfollowed
                        || event.content() instanceof Content.LeftGroup);
    }
}
