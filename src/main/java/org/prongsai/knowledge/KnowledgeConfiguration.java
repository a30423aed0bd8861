package org.prongsai.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.MisconfiguredException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the packs once at start; one that does not fit stops the start with everything that is wrong. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Library library(KnowledgeProperties properties) {
        return properties.directory().map(KnowledgeConfiguration::packsIn).orElseGet(Packs::shipped);
    }

    private static Library packsIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new MisconfiguredException("PRONGSAI_KNOWLEDGE_DIR", directory + " (expected: a folder of packs)");
        }
        return Packs.in(directory);
    }
}
