package org.prongsai.line;

import org.prongsai.MisconfiguredException;

/** The secret LINE signs webhooks with. */
public record ChannelSecret(String value) {

    public ChannelSecret {
        if (value.isBlank()) {
            throw new MisconfiguredException("LINE_BOT_CHANNEL_SECRET", "the channel secret of LINE's console");
        }
        value = value.strip();
    }

    @Override
    public String toString() {
        return "ChannelSecret[REDACTED]";
    }
}
