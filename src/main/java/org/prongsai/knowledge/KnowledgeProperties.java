package org.prongsai.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the packs are.
 *
 * @param knowledgeDir a folder of packs ({@code PRONGSAI_KNOWLEDGE_DIR}); null or empty for the packs in the jar
 */
@ConfigurationProperties("prongsai")
record KnowledgeProperties(@Nullable String knowledgeDir) {

    Optional<Path> directory() {
        return Optional.ofNullable(knowledgeDir).filter(dir -> !dir.isBlank()).map(Path::of);
    }
}
