package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.MisconfiguredException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SimulatorStarterTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void tellsTheBotWhereLineIsAndKeepsItToThisMachine() {
        environment.setActiveProfiles("simulator");
        try (GenericApplicationContext context = initialized()) {
            LinePlatform platform = context.getBean(LinePlatform.class);
            LinePlatformServer server = context.getBean(LinePlatformServer.class);

            assertThat(environment.getProperty("line.bot.channel-token"))
                    .isEqualTo(platform.channel().token());
            assertThat(environment.getProperty("line.bot.channel-secret"))
                    .isEqualTo(platform.channel().secret());
            assertThat(environment.getProperty("line.bot.api-end-point"))
                    .isEqualTo(server.uri().toString())
                    .startsWith("http://127.0.0.1:");
            assertThat(environment.getProperty("line.bot.blob-end-point"))
                    .isEqualTo(server.uri().toString());
            assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINE_BOT_CHANNEL_TOKEN", "LINE_BOT_CHANNEL_SECRET"})
    void refusesToStartBesideRealCredentials(String variable) {
        environment.setActiveProfiles("simulator");
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("variables", Map.of(variable, "real")));

        assertThatThrownBy(this::initialized)
                .isInstanceOfSatisfying(MisconfiguredException.class, refused -> assertThat(refused.variable())
                        .isEqualTo(variable))
                .hasMessageContaining("unset it")
                .hasMessageNotContaining("real");
    }

    @Test
    void staysAwayWithoutItsProfile() {
        try (GenericApplicationContext context = initialized()) {
            assertThat(context.getBeanNamesForType(LinePlatform.class)).isEmpty();
            assertThat(environment.getProperty("server.address")).isNull();
        }
    }

    private GenericApplicationContext initialized() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new SimulatorStarter().initialize(context);
        context.refresh();
        return context;
    }
}
