package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallbackTests {

    @TempDir
    static Path data;

    static FakeLine line;
    static EchoBot bot;

    @BeforeAll
    static void start() throws Exception {
        line = new FakeLine();
        bot = EchoBot.start(line.uri(), data, EchoBot.Echo.class, Map.of());
    }

    @AfterAll
    static void stop() {
        bot.close();
        line.close();
    }

    @Test
    void answersATextMessage() throws Exception {
        String id = Webhook.newId();

        int status = Webhook.deliver(bot.uri(), Webhook.body(Webhook.text(id, Webhook.ALICE, 1, "hello")));

        assertThat(status).isEqualTo(200);
        Await.until("answered", () -> line.delivered().containsKey("token-" + id));
        assertThat(line.delivered().get("token-" + id).get(0).path("messages").toString())
                .isEqualTo("[{\"type\":\"text\",\"text\":\"hello\"}]");
    }
}
