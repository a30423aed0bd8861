package org.prongsai.line;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.MisconfiguredException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The LINE channel.
 *
 * @param channelToken {@code LINE_BOT_CHANNEL_TOKEN}
 * @param channelSecret {@code LINE_BOT_CHANNEL_SECRET}; two while it is being changed, for LINE drops the old one at once
 * @param apiEndPoint {@code LINE_BOT_API_END_POINT}
 * @param blobEndPoint {@code LINE_BOT_BLOB_END_POINT}
 */
@ConfigurationProperties("line.bot")
public record LineProperties(
        ChannelToken channelToken,
        List<ChannelSecret> channelSecret,
        @DefaultValue("https://api.line.me/") URI apiEndPoint,
        @DefaultValue("https://api-data.line.me/") URI blobEndPoint) {

    public LineProperties {
        require(channelToken, "LINE_BOT_CHANNEL_TOKEN", "the channel access token of LINE's console");
        require(channelSecret, "LINE_BOT_CHANNEL_SECRET", "the channel secret of LINE's console");
        if (channelSecret.isEmpty() || channelSecret.size() > 2) {
            throw new MisconfiguredException(
                    "LINE_BOT_CHANNEL_SECRET", "one secret, or two separated by a comma while it is being changed");
        }
        channelSecret = List.copyOf(channelSecret);
    }

    private static void require(@Nullable Object value, String variable, String expectation) {
        if (value == null) {
            throw new MisconfiguredException(variable, expectation);
        }
    }
}
