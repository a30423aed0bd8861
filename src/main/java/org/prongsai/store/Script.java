package org.prongsai.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.data.redis.core.script.DigestUtils;

/** A Lua script of {@code resources/lua}: one transition of the data, done whole or not at all. */
public final class Script {

    private final byte[] source;
    private final String digest;

    private Script(byte[] source) {
        this.source = source;
        this.digest = DigestUtils.sha1DigestAsHex(new String(source, StandardCharsets.UTF_8));
    }

    /**
     * Joins files of {@code resources/lua} into one script, so that scripts of one data structure can share functions.
     *
     * @param names without the suffix, in order
     */
    public static Script of(String... names) {
        StringBuilder source = new StringBuilder();
        for (String name : names) {
            source.append(read("/lua/" + name + ".lua")).append('\n');
        }
        return new Script(source.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String resource) {
        try (InputStream in = Script.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("script: " + resource + " (expected: a file of resources/lua)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] source() {
        return source;
    }

    String digest() {
        return digest;
    }
}
