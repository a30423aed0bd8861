package org.prongsai.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the packs once at start; one that does not fit stops the start with everything that is wrong. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Library library(KnowledgeProperties properties) {
        return properties.directory().map(Packs::in).orElseGet(Packs::shipped);
    }
}
