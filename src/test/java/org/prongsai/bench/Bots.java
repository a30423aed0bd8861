package org.prongsai.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.prongsai.simulator.Channel;

/** The bots that are compared: their jars and what they are told. */
enum Bots {
    PRONGSAI("prongsai", Path.of("target", "prongsai.jar")),
    ECHO("echo-bot", Path.of("target", "echo-bot", "echo-bot.jar"));

    private final String title;
    private final Path jar;

    Bots(String title, Path jar) {
        this.title = title;
        this.jar = jar;
    }

    static Bots named(String title) {
        for (Bots bot : values()) {
            if (bot.title.equals(title)) {
                return bot;
            }
        }
        throw new IllegalArgumentException("bench.bots has " + title + " (expected: prongsai or echo-bot)");
    }

    String title() {
        return title;
    }

    Path jar() {
        return jar;
    }

    /** Nothing but credentials of the stand-in, addresses of this machine and a folder that is deleted afterwards. */
    static Map<String, String> environment(Channel channel, URI line, Path data) {
        return Map.of(
                "LINE_BOT_CHANNEL_TOKEN", channel.token(),
                "LINE_BOT_CHANNEL_SECRET", channel.secret(),
                "LINE_BOT_API_END_POINT", line.toString(),
                "LINE_BOT_BLOB_END_POINT", line.toString(),
                "PRONGSAI_DATA_DIR", data.toAbsolutePath().toString(),
                "PRONGSAI_PUBLIC_URL", "https://prongsai.example");
    }

    /** The JVM flags that the Procfile starts the bot with in production. */
    static List<String> productionFlags() throws IOException {
        String web = Files.readAllLines(Path.of("Procfile")).stream()
                .filter(line -> line.startsWith("web:"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Procfile without a line 'web:'"));
        String[] words = web.substring("web:".length()).strip().split("\\s+");
        int jar = List.of(words).indexOf("-jar");
        return List.of(words).subList(1, jar).stream()
                .filter(word -> !word.startsWith("$"))
                .toList();
    }
}
