package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tests for {@link Commands}. */
class CommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpNamesEveryVariableAndCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("LINE_BOT_CHANNEL_TOKEN", "REDIS_URL", "PRONGSAI_PUBLIC_URL", "knowledge check DIR");
    }

    @Test
    void checksThePacksOfAFolder() {
        assertThat(run("knowledge", "check", "src/main/resources/knowledge")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2566");
    }

    @Test
    void saysThatAFolderWithoutPacksIsNone() {
        assertThat(run("knowledge", "check", "src/test/java")).isEqualTo(1);
    }

    @Test
    void refusesACommandItDoesNotKnow() {
        assertThat(run("make", "coffee")).isEqualTo(Commands.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("make coffee", "--help");
    }

    @Test
    void optionsAloneAreForServing() {
        assertThat(Commands.named(new String[] {"--spring.profiles.active=simulator"}))
                .isFalse();
        assertThat(Commands.named(new String[] {})).isFalse();
        assertThat(Commands.named(new String[] {"knowledge"})).isTrue();
    }

    private int run(String... args) {
        return new Commands(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true)).run(args);
    }
}
