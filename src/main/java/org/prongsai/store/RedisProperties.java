package org.prongsai.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Redis is.
 *
 * @param url {@code REDIS_URL}; null for the embedded server
 */
@ConfigurationProperties("redis")
record RedisProperties(@Nullable String url) {

    RedisProperties {
        url = url == null || url.isBlank() ? null : url.strip();
    }

    /** May hold a password. */
    @Override
    public String toString() {
        return "RedisProperties[" + (url == null ? "embedded" : "REDACTED") + "]";
    }
}
