package org.prongsai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VaultTests {

    private static final byte[] PLAIN = "what a person wrote".getBytes(StandardCharsets.UTF_8);

    private final Secret secret = Secret.random();
    private final Vault vault = new Vault(secret);

    @Test
    void opensWhatItSealed() {
        Sealed sealed = vault.seal("purpose", "record", PLAIN);

        assertThat(new Vault(Secret.parse(secret.base64())).open("purpose", "record", sealed))
                .isEqualTo(PLAIN);
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        assertThat(vault.seal("purpose", "record", PLAIN)).isNotEqualTo(vault.seal("purpose", "record", PLAIN));
    }

    @Test
    void doesNotOpenForAnotherRecord() {
        Sealed sealed = vault.seal("purpose", "record", PLAIN);

        assertThatThrownBy(() -> vault.open("purpose", "other", sealed)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void doesNotOpenForAnotherPurpose() {
        Sealed sealed = vault.seal("purpose", "record", PLAIN);

        assertThatThrownBy(() -> vault.open("other", "record", sealed)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void saysWhenAnotherSecretSealedIt() {
        Sealed sealed = new Vault(Secret.random()).seal("purpose", "record", PLAIN);

        assertThatThrownBy(() -> vault.open("purpose", "record", sealed))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("another key");
    }

    @Test
    void doesNotOpenWithOneBitFlippedAnywhere() {
        byte[] sealed = vault.seal("purpose", "record", PLAIN).bytes();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.open("purpose", "record", new Sealed(changed)))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void doesNotOpenWhatWasCutOff() {
        for (int length = 0; length < 32; length++) {
            byte[] cut = java.util.Arrays.copyOf(
                    vault.seal("purpose", "record", PLAIN).bytes(), length);
            assertThatThrownBy(() -> vault.open("purpose", "record", new Sealed(cut)))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void namesTheSamePersonTheSameWayAndAnotherPurposeAnotherWay() {
        assertThat(vault.pseudonym("chat", "U1"))
                .isEqualTo(new Vault(secret).pseudonym("chat", "U1"))
                .matches("[A-Za-z0-9_-]{22}")
                .isNotEqualTo(vault.pseudonym("chat", "U2"))
                .isNotEqualTo(vault.pseudonym("group", "U1"))
                .isNotEqualTo(new Vault(Secret.random()).pseudonym("chat", "U1"));
    }
}
