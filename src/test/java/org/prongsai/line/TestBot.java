package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.prongsai.simulator.Channel;
import org.prongsai.simulator.LinePlatform;
import org.prongsai.simulator.LinePlatformServer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A real server of the wire, the store and the vault, with a handler of the test's, connected to LINE's stand-in. */
final class TestBot implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static LinePlatformServer line() {
        return LinePlatformServer.start(new LinePlatform(Channel.random(), Clock.systemUTC()));
    }

    /** Starts a bot and makes LINE deliver to it. */
    static TestBot start(LinePlatformServer line, Path dataDir, Class<?> handler) {
        return start(line, Map.of("prongsai.data-dir", dataDir), handler);
    }

    static TestBot start(LinePlatformServer line, Map<String, Object> more, Class<?> handler) {
        Channel channel = line.platform().channel();
        TestBot bot = start(line.uri(), channel.token(), channel.secret(), more, handler);
        line.platform().webhooks().deliverTo(bot.callback());
        return bot;
    }

    static TestBot start(URI line, String token, String secret, Map<String, Object> more, Class<?> handler) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port", 0,
                "spring.main.banner-mode", "off",
                "spring.main.register-shutdown-hook", false,
                "line.bot.channel-token", token,
                "line.bot.channel-secret", secret,
                "line.bot.api-end-point", line,
                "line.bot.blob-end-point", line));
        properties.putAll(more);
        // As arguments, for application.yaml would win over default properties: port 8080 may be taken.
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new TestBot(new SpringApplicationBuilder(Wiring.class, handler).run(arguments));
    }

    URI callback() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + "/callback");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan({"org.prongsai.line", "org.prongsai.store", "org.prongsai.vault"})
    @ComponentScan({"org.prongsai.store", "org.prongsai.vault"})
    @Import(LineConfiguration.class)
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** Says back every text; keeps what it heard. */
    static class Echo implements EventHandler {

        final List<Event> heard = new CopyOnWriteArrayList<>();

        @Override
        public Outcome handle(Event event, Memory memory) {
            heard.add(event);
            return event.content() instanceof Content.Text text
                    ? new Outcome(List.of(say(text.text())), new Memory(text.text()))
                    : Outcome.silence(memory);
        }

        @Override
        public Outcome apologise(Event event) {
            return new Outcome(List.of(say("sorry")), Memory.NONE);
        }
    }

    /** Fails every text that says so, and takes its time over one that says so. */
    static class Fragile extends Echo {

        final CountDownLatch thinking = new CountDownLatch(1);

        @Override
        public Outcome handle(Event event, Memory memory) {
            if (event.content() instanceof Content.Text text && text.text().startsWith("think")) {
                awaitThought();
            }
            if (event.content() instanceof Content.Text text && text.text().startsWith("fail")) {
                throw new IllegalStateException("about " + text.text());
            }
            return super.handle(event, memory);
        }

        private void awaitThought() {
            try {
                assertThat(thinking.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static Message say(String text) {
        return new TextMessage.Builder(text).build();
    }
}
