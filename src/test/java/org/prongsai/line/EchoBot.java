package org.prongsai.line;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** A real server of the wire, the store and the vault, with a bot that says back what it hears. */
final class EchoBot implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private EchoBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static EchoBot start(URI line, Path dataDir, Class<?> handler, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                0,
                "spring.main.banner-mode",
                "off",
                "line.bot.channel-token",
                "test-token",
                "line.bot.channel-secret",
                Webhook.SECRET,
                "line.bot.api-end-point",
                line,
                "prongsai.data-dir",
                dataDir));
        properties.putAll(more);
        return new EchoBot(new SpringApplicationBuilder(Wiring.class, handler)
                .properties(properties)
                .run());
    }

    URI uri() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan({"org.prongsai.line", "org.prongsai.store", "org.prongsai.vault"})
    @ComponentScan({"org.prongsai.line", "org.prongsai.store", "org.prongsai.vault"})
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** Says back every text; remembers the last one. */
    static class Echo implements EventHandler {

        @Override
        public Outcome handle(Event event, Memory memory) {
            return event.content() instanceof Content.Text text
                    ? new Outcome(List.of(say(text.text())), new Memory(text.text()))
                    : Outcome.silence(memory);
        }

        @Override
        public Outcome apologise(Event event) {
            return new Outcome(List.of(say("sorry")), Memory.NONE);
        }

        static Message say(String text) {
            return new TextMessage.Builder(text).build();
        }
    }
}
