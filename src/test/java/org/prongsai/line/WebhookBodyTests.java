package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookBodyTests {

    @Test
    void keepsEveryEventAsTheBytesItCameIn() {
        String first = " {\"webhookEventId\" : \"1\", \"x\":\"é\\uD83E\\uDD28 ก\", \"source\":"
                + Webhook.from(Webhook.ALICE) + " }";
        String second = Webhook.text("2", Webhook.BOB, 5, "ข");

        WebhookBody body = WebhookBody.read(Webhook.body(first + "\n ", "\t" + second));

        assertThat(body.events())
                .extracting(event -> new String(event.raw(), StandardCharsets.UTF_8))
                .containsExactly(first.strip(), second);
        assertThat(body.events()).extracting(Envelope::id).containsExactly("1", "2");
        assertThat(body.events()).extracting(Envelope::timestamp).containsExactly(null, 5L);
        assertThat(body.events()).extracting(Envelope::message).containsExactly(null, "m-2");
    }

    @Test
    void findsTheEventsWhereverTheyStand() {
        assertThat(read("{\"a\":[{}],\"events\":[],\"destination\":{\"events\":3}}")
                        .events())
                .isEmpty();
    }

    @Test
    void countsWhatNamesNoChatAndKeepsTheRest() {
        WebhookBody body = WebhookBody.read(Webhook.body(
                "1",
                "null",
                "[]",
                "\"x\"",
                "{}",
                "{\"source\":{\"userId\":\"U1\"}}",
                "{\"source\":{\"userId\":5}}",
                Webhook.text("1", Webhook.ALICE, 1, "x")));

        assertThat(body.unusable()).isEqualTo(7);
        assertThat(body.events()).hasSize(1);
    }

    @Test
    void namesAnEventWithoutIdByItsBytes() {
        String event = Webhook.text("", Webhook.ALICE, 1, "x");

        String id = WebhookBody.read(Webhook.body(event)).events().get(0).id();

        assertThat(id).startsWith("unnamed-").hasSize(40);
        assertThat(WebhookBody.read(Webhook.body("{}", event)).events().get(0).id())
                .isEqualTo(id);
        assertThat(WebhookBody.read(Webhook.body(event.replace("\"x\"", "\"y\"")))
                        .events()
                        .get(0)
                        .id())
                .isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{}",
                "{\"events\":{}}",
                "{\"events\":null}",
                "{\"events\":[",
                "{\"events\":[]}x",
                "{\"events\":[]}{}",
                "{\"events\":[{\"a\":}]}",
                "not json"
            })
    void refusesWhatHasNoReadableEvents(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedBodyException.class);
    }

    private static WebhookBody read(String body) {
        return WebhookBody.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
