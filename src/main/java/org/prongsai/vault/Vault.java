package org.prongsai.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what passes through Redis and names people without saying who they are. Every purpose has keys of its own.
 *
 * <p>Sealed bytes are a mark of the key (4 bytes) and AES-256-GCM's nonce, ciphertext and tag. GCM's random nonces are
 * safe for 2^32 messages a key (NIST SP 800-38D, 8.3): at ten events a second, thirteen years.
 */
public final class Vault {

    private static final int KEY_LENGTH = 32;
    private static final int MARK_LENGTH = 4;
    private static final int PSEUDONYM_LENGTH = 16;

    private final Secret secret;
    private final Map<String, PurposeKeys> keys = new ConcurrentHashMap<>();

    public Vault(Secret secret) {
        this.secret = secret;
    }

    /**
     * Seals a record.
     *
     * @param purpose what kind of record it is
     * @param record the record's id; the bytes can't be opened as another record
     */
    public Sealed seal(String purpose, String record, byte[] plain) {
        PurposeKeys key = keys(purpose);
        try {
            byte[] sealed = key.aead.encrypt(plain, utf8(record));
            return new Sealed(ByteBuffer.allocate(MARK_LENGTH + sealed.length)
                    .put(key.mark)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UnreadableException unless the same secret sealed these very bytes for this purpose and record */
    public byte[] open(String purpose, String record, Sealed sealed) {
        PurposeKeys key = keys(purpose);
        byte[] bytes = sealed.bytes();
        if (!Arrays.equals(key.mark, Arrays.copyOf(bytes, MARK_LENGTH))) {
            throw new UnreadableException(purpose + ": sealed with another key (expected: PRONGSAI_SECRET's)");
        }
        try {
            return key.aead.decrypt(
                    Arrays.copyOfRange(bytes, Math.min(MARK_LENGTH, bytes.length), bytes.length), utf8(record));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException(purpose + ": does not open (expected: unchanged bytes of this record)");
        }
    }

    /**
     * The name a person or thing is looked up by: always the same for the same value, and of no use to whoever lacks the
     * secret. 22 characters of URL-safe Base64.
     */
    public String pseudonym(String purpose, String value) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(keys(purpose).names.compute(utf8(value), PSEUDONYM_LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PurposeKeys keys(String purpose) {
        return keys.computeIfAbsent(purpose, this::derive);
    }

    private PurposeKeys derive(String purpose) {
        try {
            return new PurposeKeys(
                    new AesGcmJce(derive(purpose, "seal", KEY_LENGTH)),
                    derive(purpose, "mark", MARK_LENGTH),
                    new PrfHmacJce("HMACSHA256", new SecretKeySpec(derive(purpose, "name", KEY_LENGTH), "HMAC")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] derive(String purpose, String use, int length) throws GeneralSecurityException {
        return Hkdf.computeHkdf(
                "HMACSHA256", secret.bytes(), new byte[0], utf8("prongsai/" + use + "/" + purpose), length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param mark tells another secret's bytes from changed ones; says nothing about the key */
    private record PurposeKeys(AesGcmJce aead, byte[] mark, PrfHmacJce names) {}
}
