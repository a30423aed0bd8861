package org.prongsai.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What the bot says around its answers, read once from a resource so that an office can change a word without code. */
final class Wording {

    private static final String RESOURCE = "/conversation/wording.properties";

    private final Properties texts;

    private Wording(Properties texts) {
        this.texts = texts;
    }

    static Wording load() {
        try (InputStream in = Wording.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + ": missing (expected: on the class path)");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            return new Wording(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of that key with its {@code {0}} places filled.
     *
     * @throws IllegalArgumentException for a key the resource does not hold
     */
    String say(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("wording: " + key + " (expected: a key of " + RESOURCE + ")");
        }
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
