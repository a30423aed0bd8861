package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that lacks a setting, as an operator meets it: a process, its exit code and one line. */
class MisconfigurationTests {

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

    /** The exit code and the variable that the one line of standard error names. */
    private String start(Map<String, String> variables) throws IOException, InterruptedException {
        File err = directory.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Application.class.getName(),
                        "--server.port=0")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err);
        builder.environment().keySet().removeIf(name -> name.matches("(LINE|PRONGSAI|REDIS|SPRING|PORT).*"));
        builder.environment().putAll(new HashMap<>(variables));
        builder.environment().put("PRONGSAI_DATA_DIR", directory.toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(err.toPath()).strip();
            assertThat(said.lines()).hasSize(1);
            return process.exitValue() + " " + said.substring(0, said.indexOf(':'));
        } finally {
            process.destroyForcibly();
        }
    }
}
