package org.prongsai.simulator;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.prongsai.MisconfiguredException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Starts the stand-in before anything of the bot is built, tells the bot where LINE is, and tells LINE where the bot is
 * once it has a port.
 */
final class SimulatorStarter implements ApplicationContextInitializer<GenericApplicationContext> {

    static final String PROFILE = "simulator";

    private static final Map<String, String> CREDENTIALS = Map.of(
            "line.bot.channel-token", "LINE_BOT_CHANNEL_TOKEN",
            "line.bot.channel-secret", "LINE_BOT_CHANNEL_SECRET");

    private static final String BESIDE_CREDENTIALS =
            "unset it, for the profile \"simulator\" stands in for LINE; or start without that profile";

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of(PROFILE))) {
            return;
        }
        refuseBesideCredentials(environment);
        LinePlatform platform = new LinePlatform(Channel.random(), Clock.systemUTC());
        LinePlatformServer server = LinePlatformServer.start(platform);
        environment.getPropertySources().addFirst(new MapPropertySource(PROFILE, properties(server)));
        context.registerBean(LinePlatform.class, () -> platform);
        context.registerBean(LinePlatformServer.class, () -> server);
        context.addApplicationListener(new Introduction(platform));
    }

    private static void refuseBesideCredentials(ConfigurableEnvironment environment) {
        CREDENTIALS.forEach((property, variable) -> {
            if (!environment.getProperty(property, "").isBlank()) {
                throw new MisconfiguredException(variable, BESIDE_CREDENTIALS);
            }
        });
    }

    private static Map<String, Object> properties(LinePlatformServer server) {
        Channel channel = server.platform().channel();
        return Map.of(
                "line.bot.channel-token", channel.token(),
                "line.bot.channel-secret", channel.secret(),
                "line.bot.api-end-point", server.uri().toString(),
                "line.bot.blob-end-point", server.uri().toString(),
                "server.address", "127.0.0.1");
    }

    /** Gives the platform the bot's callback URL. */
    private record Introduction(LinePlatform platform)
            implements ApplicationListener<ServletWebServerInitializedEvent> {

        @Override
        public void onApplicationEvent(ServletWebServerInitializedEvent event) {
            if (event.getApplicationContext().getServerNamespace() == null) {
                int port = event.getWebServer().getPort();
                platform.webhooks().deliverTo(URI.create("http://127.0.0.1:" + port + "/callback"));
            }
        }
    }
}
