package org.prongsai;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Serves the bot, or runs one of its {@link Commands}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    public static void main(String[] args) {
        if (Commands.named(args)) {
            System.exit(new Commands(System.out, System.err).run(args));
        }
        try {
            SpringApplication.run(Application.class, args);
        } catch (RuntimeException e) {
            if (StartRefusal.behind(e).isEmpty()) {
                throw e;
            }
            System.exit(StartRefusal.EXIT_CODE);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
