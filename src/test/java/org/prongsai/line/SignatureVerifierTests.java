package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureVerifierTests {

    /** LINE's documentation, "Verify webhook signature". */
    private static final ChannelSecret SECRET = new ChannelSecret("8c570fa6dd201bb328f1c1eac23a96d8");

    private static final byte[] BODY =
            "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

    private final SignatureVerifier verifier = new SignatureVerifier(List.of(SECRET));

    @Test
    void acceptsTheSignatureOfLinesDocumentation() {
        assertThat(verifier.accepts(BODY, SIGNATURE)).isTrue();
    }

    @Test
    void acceptsEitherSecretWhileItIsBeingChanged() {
        ChannelSecret other = new ChannelSecret("ffffffffffffffffffffffffffffffff");

        assertThat(new SignatureVerifier(List.of(other, SECRET)).accepts(BODY, SIGNATURE))
                .isTrue();
        assertThat(new SignatureVerifier(List.of(SECRET, other)).accepts(BODY, SIGNATURE))
                .isTrue();
        assertThat(new SignatureVerifier(List.of(other)).accepts(BODY, SIGNATURE))
                .isFalse();
    }

    @Test
    void refusesABodyWithOneByteMore() {
        assertThat(verifier.accepts((new String(BODY, StandardCharsets.UTF_8) + " ").getBytes(), SIGNATURE))
                .isFalse();
    }

    @Test
    void refusesASignatureWithOneFlippedBit() {
        assertThat(verifier.accepts(BODY, SIGNATURE.replace('G', 'H'))).isFalse();
    }

    @Test
    void refusesAMissingSignature() {
        assertThat(verifier.accepts(BODY, null)).isFalse();
    }

    @Test
    void refusesWhatIsNotBase64() {
        assertThat(verifier.accepts(BODY, "***")).isFalse();
    }
}
