package org.prongsai.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.MisconfiguredException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KnowledgeConfigurationTests {

    @Test
    void servesThePacksInTheJarWhenNoFolderIsNamed() {
        start("")
                .run(context ->
                        assertThat(context.getBean(Library.class).newest().id()).isEqualTo("2566"));
    }

    @Test
    void servesTheFolderThatTheVariableNames() {
        start(MadeUpPack.DIRECTORY.toString())
                .run(context -> assertThat(context.getBean(Library.class).packs())
                        .extracting(Pack::id)
                        .containsExactly("ban-na-2567"));
    }

    @Test
    void doesNotStartWithAPackThatDoesNotFit(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("pack.yaml"), "id: x");
        Files.writeString(directory.resolve("document.md"), "# A {#a}");

        start(directory.toString()).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("pack.yaml:1: year: missing"));
    }

    @Test
    void namesTheVariableWhenItsFolderIsNotThere(@TempDir Path directory) {
        Path missing = directory.resolve("missing");

        start(missing.toString()).run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(MisconfiguredException.class)
                .hasMessage("PRONGSAI_KNOWLEDGE_DIR: " + missing + " (expected: a folder of packs)"));
    }

    private static ApplicationContextRunner start(String directory) {
        Map<String, Object> variables = Map.of("PRONGSAI_KNOWLEDGE_DIR", directory);
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables)))
                .withUserConfiguration(Started.class);
    }

    @Configuration
    @EnableConfigurationProperties(KnowledgeProperties.class)
    @Import(KnowledgeConfiguration.class)
    static class Started {}
}
