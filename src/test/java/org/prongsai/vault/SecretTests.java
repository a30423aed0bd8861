package org.prongsai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.MisconfiguredException;

class SecretTests {

    @TempDir
    Path data;

    @Test
    void takes32BytesInBase64() {
        assertThat(Secret.parse(Base64.getEncoder().encodeToString(new byte[32]))
                        .bytes())
                .hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void refusesAnyOtherLength(int length) {
        assertThatThrownBy(() -> Secret.parse(Base64.getEncoder().encodeToString(new byte[length])))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("PRONGSAI_SECRET");
    }

    @Test
    void refusesWhatIsNotBase64WithoutRepeatingIt() {
        assertThatThrownBy(() -> Secret.parse("my *secret* pass phrase"))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageNotContaining("phrase");
    }

    @Test
    void doesNotShowItself() {
        Secret secret = Secret.random();

        assertThat(secret.toString()).isEqualTo("Secret[REDACTED]");
        assertThat(new VaultProperties(secret.base64(), data).toString()).doesNotContain(secret.base64());
    }

    @Test
    void aGeneratedSecretStaysTheSameAndIsItsOwnersAlone() throws Exception {
        Path directory = data.resolve("new");

        Secret first = SecretFile.in(directory);

        assertThat(SecretFile.in(directory).base64()).isEqualTo(first.base64());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aBrokenSecretFileIsNamed() throws Exception {
        Files.writeString(data.resolve("secret"), "broken");

        assertThatThrownBy(() -> SecretFile.in(data))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining(data.resolve("secret").toString());
    }
}
