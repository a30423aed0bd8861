package org.prongsai.vault;

import java.security.SecureRandom;
import java.util.Base64;
import org.prongsai.MisconfiguredException;

/** The 32 bytes every key is derived from. */
public final class Secret {

    static final int LENGTH = 32;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads {@code PRONGSAI_SECRET}.
     *
     * @throws MisconfiguredException unless it is 32 bytes in Base64
     */
    public static Secret parse(String base64) {
        byte[] bytes = decoded(base64.strip());
        if (bytes.length != LENGTH) {
            throw new MisconfiguredException(
                    "PRONGSAI_SECRET",
                    "32 bytes in Base64, as `openssl rand -base64 32` prints (found: " + bytes.length + " bytes)");
        }
        return new Secret(bytes);
    }

    static Secret random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    byte[] bytes() {
        return bytes;
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secret[REDACTED]";
    }
}
