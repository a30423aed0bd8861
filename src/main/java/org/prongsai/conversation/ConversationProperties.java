package org.prongsai.conversation;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.prongsai.MisconfiguredException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the chat side needs to know of this server.
 *
 * @param publicUrl {@code PRONGSAI_PUBLIC_URL}: where people reach this server's pages; links in messages start with it
 */
@ConfigurationProperties("prongsai")
record ConversationProperties(URI publicUrl) {

    private static final String EXPECTED = "this server's address as people reach it, https://HOST";

    ConversationProperties {
        if (publicUrl == null) {
            throw new MisconfiguredException("PRONGSAI_PUBLIC_URL", EXPECTED);
        }
        boolean local = "http".equals(publicUrl.getScheme()) && isLoopback(publicUrl.getHost());
        if (publicUrl.getHost() == null || !(local || "https".equals(publicUrl.getScheme()))) {
            throw new MisconfiguredException("PRONGSAI_PUBLIC_URL", EXPECTED);
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }
}
