package org.prongsai.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.prongsai.Application;
import org.prongsai.simulator.Channel;
import org.prongsai.simulator.LinePlatform;
import org.prongsai.simulator.LinePlatformServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole bot as in production, on an embedded Redis of its own, connected to LINE's stand-in. */
public final class RunningBot implements AutoCloseable {

    private final LinePlatformServer line;
    private final ConfigurableApplicationContext context;

    private RunningBot(LinePlatformServer line, ConfigurableApplicationContext context) {
        this.line = line;
        this.context = context;
    }

    /** Starts both and makes LINE deliver to the bot. */
    public static RunningBot start(Path dataDir) {
        Channel channel = Channel.random();
        LinePlatformServer line = LinePlatformServer.start(new LinePlatform(channel, Clock.systemUTC()));
        // As arguments, for application.yaml would win over default properties.
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.main.register-shutdown-hook=false",
                        "--line.bot.channel-token=" + channel.token(),
                        "--line.bot.channel-secret=" + channel.secret(),
                        "--line.bot.api-end-point=" + line.uri(),
                        "--line.bot.blob-end-point=" + line.uri(),
                        "--prongsai.data-dir=" + dataDir,
                        "--prongsai.public-url=https://ita.example.go.th");
        RunningBot bot = new RunningBot(line, context);
        line.platform().webhooks().deliverTo(bot.uri().resolve("/callback"));
        return bot;
    }

    public LinePlatform line() {
        return line.platform();
    }

    public LinePlatformServer server() {
        return line;
    }

    /** The bot's own address, with a slash at its end. */
    public URI uri() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        line.close();
    }
}
