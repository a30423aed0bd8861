package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.MisconfiguredException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class LinePropertiesTests {

    private final Map<String, Object> variables =
            new HashMap<>(Map.of("LINE_BOT_CHANNEL_TOKEN", "the-token", "LINE_BOT_CHANNEL_SECRET", "the-secret"));

    @Test
    void readsTheVariablesByTheirNames() {
        variables.put("LINE_BOT_API_END_POINT", "http://127.0.0.1:1/");
        variables.put("LINE_BOT_BLOB_END_POINT", "http://127.0.0.1:2/");

        LineProperties line = bind();

        assertThat(line.channelToken().value()).isEqualTo("the-token");
        assertThat(line.channelSecret()).containsExactly(new ChannelSecret("the-secret"));
        assertThat(line.apiEndPoint()).hasToString("http://127.0.0.1:1/");
        assertThat(line.blobEndPoint()).hasToString("http://127.0.0.1:2/");
    }

    @Test
    void callsLineItselfUnlessTold() {
        assertThat(bind().apiEndPoint()).hasToString("https://api.line.me/");
        assertThat(bind().blobEndPoint()).hasToString("https://api-data.line.me/");
    }

    @Test
    void takesTwoSecretsWhileOneIsBeingChanged() {
        variables.put("LINE_BOT_CHANNEL_SECRET", "old, new");

        assertThat(bind().channelSecret()).containsExactly(new ChannelSecret("old"), new ChannelSecret("new"));
    }

    @Test
    void namesTheVariableThatIsMissing() {
        variables.remove("LINE_BOT_CHANNEL_TOKEN");
        assertMisconfigured("LINE_BOT_CHANNEL_TOKEN");
        variables.put("LINE_BOT_CHANNEL_TOKEN", " ");
        assertMisconfigured("LINE_BOT_CHANNEL_TOKEN");
        variables.put("LINE_BOT_CHANNEL_TOKEN", "t");
        variables.remove("LINE_BOT_CHANNEL_SECRET");
        assertMisconfigured("LINE_BOT_CHANNEL_SECRET");
        variables.put("LINE_BOT_CHANNEL_SECRET", "");
        assertMisconfigured("LINE_BOT_CHANNEL_SECRET");
        variables.put("LINE_BOT_CHANNEL_SECRET", "a,b,c");
        assertMisconfigured("LINE_BOT_CHANNEL_SECRET");
    }

    @Test
    void showsNoSecret() {
        assertThat(bind().toString()).doesNotContain("the-token", "the-secret");
    }

    private void assertMisconfigured(String variable) {
        assertThatThrownBy(this::bind).rootCause().isInstanceOfSatisfying(MisconfiguredException.class, e -> assertThat(
                        e.variable())
                .isEqualTo(variable));
    }

    private LineProperties bind() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("line.bot", LineProperties.class);
    }
}
