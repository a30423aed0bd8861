package org.prongsai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests for {@link LineOpenApi}: a checker that finds nothing would make every test that leans on it worthless. */
class LineOpenApiTests {

    @Test
    void acceptsATextMessage() {
        assertThat(LineOpenApi.problems("Message", "{\"type\":\"text\",\"text\":\"x\"}"))
                .isEmpty();
    }

    @Test
    void complainsOfAMissingProperty() {
        assertThat(LineOpenApi.problems("Message", "{\"type\":\"text\"}")).containsExactly("Message: lacks text");
    }

    @Test
    void complainsOfAnUnknownProperty() {
        assertThat(LineOpenApi.problems("Message", "{\"type\":\"text\",\"text\":\"x\",\"colour\":\"red\"}"))
                .containsExactly("Message: unknown property colour");
    }

    @Test
    void complainsOfAnUnknownKindDeepInside() {
        assertThat(LineOpenApi.problems("Message", """
                                {"type":"flex","altText":"x","contents":{"type":"bubble",
                                 "body":{"type":"box","layout":"vertical","contents":[{"type":"marquee"}]}}}"""))
                .contains("Message.contents.body.contents[0]: unknown kind 'marquee'");
    }

    @Test
    void complainsOfAValueOutsideItsEnumeration() {
        assertThat(LineOpenApi.problems("FlexComponent", "{\"type\":\"box\",\"layout\":\"diagonal\",\"contents\":[]}"))
                .singleElement()
                .asString()
                .startsWith("FlexComponent.layout: 'diagonal'");
    }

    @Test
    void complainsOfTooManyItems() {
        String item = "{\"type\":\"action\",\"action\":{\"type\":\"message\",\"label\":\"x\",\"text\":\"x\"}}";
        String items = String.join(",", java.util.Collections.nCopies(14, item));
        assertThat(LineOpenApi.problems("QuickReply", "{\"items\":[" + items + "]}"))
                .containsExactly("QuickReply.items: 14 (expected: at most 13)");
    }

    @Test
    void complainsOfAWrongType() {
        assertThat(LineOpenApi.problems("Message", "{\"type\":\"text\",\"text\":5}"))
                .containsExactly("Message.text: NUMBER (expected: string)");
    }
}
