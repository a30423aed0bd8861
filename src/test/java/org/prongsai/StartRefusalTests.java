package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that lacks a setting, as an operator meets it: a process, its exit code and one line. */
class StartRefusalTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path directory;

    @Test
    void aMissingTokenIsNamedInOneLine() throws Exception {
        assertThat(start(Map.of())).isEqualTo("78 LINE_BOT_CHANNEL_TOKEN");
    }

    @Test
    void aMissingSecretIsNamedInOneLine() throws Exception {
        assertThat(start(Map.of("LINE_BOT_CHANNEL_TOKEN", "token"))).isEqualTo("78 LINE_BOT_CHANNEL_SECRET");
    }

    @Test
    void aMissingPublicAddressIsNamedInOneLine() throws Exception {
        assertThat(start(Map.of("LINE_BOT_CHANNEL_TOKEN", "token", "LINE_BOT_CHANNEL_SECRET", SECRET)))
                .isEqualTo("78 PRONGSAI_PUBLIC_URL");
    }

    @Test
    void aPublicAddressWithoutHttpsIsNamedInOneLine() throws Exception {
        assertThat(start(Map.of(
                        "LINE_BOT_CHANNEL_TOKEN", "token",
                        "LINE_BOT_CHANNEL_SECRET", SECRET,
                        "PRONGSAI_PUBLIC_URL", "http://ita.example.go.th")))
                .isEqualTo("78 PRONGSAI_PUBLIC_URL");
    }

    @Test
    void aBrokenPackIsNamedWithFileAndLine() throws Exception {
        Path pack = Files.createDirectories(directory.resolve("packs/office/2566"));
        Files.writeString(pack.resolve("pack.yaml"), "id: 2566\nyear: next\n");
        Files.writeString(pack.resolve("document.md"), "");

        assertThat(run(production(
                        "PRONGSAI_KNOWLEDGE_DIR", directory.resolve("packs").toString())))
                .isEqualTo(78);
        assertThat(said()).contains("pack.yaml:2").doesNotContain("Exception", "\tat ");
    }

    @Test
    void theSimulatorRefusesToStartBesideCredentials() throws Exception {
        assertThat(run(production("SPRING_PROFILES_ACTIVE", "simulator"))).isEqualTo(78);
        assertThat(said()).contains("LINE_BOT_CHANNEL_");
    }

    private static Map<String, String> production(String variable, String value) {
        return Map.of(
                "LINE_BOT_CHANNEL_TOKEN",
                "token",
                "LINE_BOT_CHANNEL_SECRET",
                SECRET,
                "PRONGSAI_PUBLIC_URL",
                "https://ita.example.go.th",
                variable,
                value);
    }

    /** The exit code and the variable that the one line of standard error names. */
    private String start(Map<String, String> variables) throws IOException, InterruptedException {
        int code = run(variables);
        assertThat(said().lines()).hasSize(1);
        return code + " " + said().substring(0, said().indexOf(':'));
    }

    private int run(Map<String, String> variables) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Application.class.getName(),
                        "--server.port=0")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(directory.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(LINE|PRONGSAI|REDIS|SPRING|PORT).*"));
        builder.environment().putAll(variables);
        builder.environment().put("PRONGSAI_DATA_DIR", directory.resolve("data").toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private String said() throws IOException {
        return Files.readString(directory.resolve("err")).strip();
    }
}
