package org.prongsai.simulator;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The simulator with no bot in the same process; no stereotype on it, so that the bot's own scan passes it by. */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = SimulatorConfiguration.class)
class SimulatorAlone {

    @Bean
    static SampleBot sampleBot(LinePlatform platform, LinePlatformServer server) {
        return new SampleBot(new Caller(server), platform);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        String[] all = Stream.concat(Stream.of("--spring.profiles.active=simulator"), Arrays.stream(arguments))
                .toArray(String[]::new);
        ConfigurableApplicationContext context = SpringApplication.run(SimulatorAlone.class, all);
        context.getBean(LinePlatform.class)
                .webhooks()
                .deliverTo(context.getBean(SampleBot.class).callback());
        return context;
    }

    static String address(ConfigurableApplicationContext context) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return "http://127.0.0.1:" + port;
    }

    /** For looking at the page while working on it; the port is the argument. */
    public static void main(String[] args) {
        start("--server.port=" + (args.length == 0 ? "8080" : args[0]));
    }
}
