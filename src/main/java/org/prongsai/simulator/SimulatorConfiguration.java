package org.prongsai.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;

/** The chat page's parts; with any other profile none of them exists. */
@Configuration(proxyBeanMethods = false)
@Profile(SimulatorStarter.PROFILE)
class SimulatorConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SimulatorConfiguration.class);

    @Bean
    Cast cast(LinePlatform platform) throws IOException {
        try (InputStream in = new ClassPathResource("templates/simulator/cast.json").getInputStream()) {
            return new Cast(platform, Json.read(in.readAllBytes()));
        }
    }

    /** Redelivery is on, as the operations manual asks for, with delays a person trying the bot can wait for. */
    @Bean
    ApplicationRunner settingTheStage(LinePlatform platform, Cast cast) {
        return arguments -> {
            platform.webhooks().redeliverAfter(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));
            cast.enter();
        };
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tellTheAddress(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "Try the bot: http://localhost:{}/simulator",
                    web.getWebServer().getPort());
        }
    }
}
