package org.prongsai.vault;

import org.prongsai.MisconfiguredException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Opens the vault with the secret that was given, or with the one kept beside the embedded Redis. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(VaultProperties properties, Environment environment) {
        if (properties.secret() != null) {
            return new Vault(Secret.parse(properties.secret()));
        }
        if (StringUtils.hasText(environment.getProperty("redis.url"))) {
            throw new MisconfiguredException(
                    "PRONGSAI_SECRET",
                    "32 bytes in Base64, as `openssl rand -base64 32` prints, the same on every instance of REDIS_URL");
        }
        return new Vault(SecretFile.in(properties.dataDir()));
    }
}
