package org.prongsai.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the secret comes from.
 *
 * @param secret {@code PRONGSAI_SECRET}: 32 bytes in Base64; null to keep one in the data directory
 * @param dataDir {@code PRONGSAI_DATA_DIR}
 */
@ConfigurationProperties("prongsai")
record VaultProperties(
        @Nullable String secret, @DefaultValue("./data") Path dataDir) {

    VaultProperties {
        secret = secret == null || secret.isBlank() ? null : secret;
    }

    @Override
    public String toString() {
        return "VaultProperties[REDACTED]";
    }
}
