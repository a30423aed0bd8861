package org.prongsai.line;

import org.prongsai.MisconfiguredException;

/** The token LINE's API is called with. */
public record ChannelToken(String value) {

    public ChannelToken {
        if (value.isBlank()) {
            throw new MisconfiguredException("LINE_BOT_CHANNEL_TOKEN", "the channel access token of LINE's console");
        }
        value = value.strip();
    }

    @Override
    public String toString() {
        return "ChannelToken[REDACTED]";
    }
}
