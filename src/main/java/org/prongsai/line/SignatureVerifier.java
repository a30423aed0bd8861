package org.prongsai.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells LINE's webhooks from anybody else's: Base64 of HMAC-SHA256 over the body's very bytes, keyed by the channel
 * secret ("Verify webhook signature" of LINE's documentation).
 */
final class SignatureVerifier {

    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    SignatureVerifier(List<ChannelSecret> secrets) {
        this.keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** True if one of the secrets signed these bytes; takes the same time whatever is wrong with the signature. */
    boolean accepts(byte[] body, @Nullable String signature) {
        byte[] claimed = decoded(signature);
        boolean accepted = false;
        for (SecretKeySpec key : keys) {
            accepted |= MessageDigest.isEqual(mac(key, body), claimed);
        }
        return accepted;
    }

    private static byte[] decoded(@Nullable String signature) {
        try {
            return signature == null ? new byte[0] : Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] mac(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
