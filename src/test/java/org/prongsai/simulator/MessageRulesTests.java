package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MessageRulesTests {

    @Test
    void takesFiveMessagesACall() {
        accepts(call(copies(5, "{'type':'text','text':'ok'}")));
        refuses(call(copies(6, "{'type':'text','text':'ok'}")), "messages");
    }

    @Test
    void refusesACallWithoutMessages() {
        refuses(json("{}"), "messages");
        refuses(call(""), "messages");
    }

    @Test
    void takesATextOf5000Utf16Units() {
        accepts(call(text("🙂".repeat(2500))));
        refuses(call(text("🙂".repeat(2500) + "x")), "messages[0].text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text'}",
                "{'type':'text','text':''}",
                "{'type':'text','text':5}",
                "{'type':'hologram','text':'x'}",
                "{'text':'x'}",
                "5"
            })
    void refusesWhatIsNoMessage(String message) {
        refuses(call(message), "messages[0]");
    }

    @Test
    void takesThirteenQuickReplies() {
        String item = "{'type':'action','action':{'type':'message','label':'ต่อไป','text':'ต่อไป'}}";
        accepts(call("{'type':'text','text':'x','quickReply':{'items':[" + copies(13, item) + "]}}"));
        refuses(
                call("{'type':'text','text':'x','quickReply':{'items':[" + copies(14, item) + "]}}"),
                "messages[0].quickReply.items");
    }

    @Test
    void refusesAQuickReplyItemThatDoesNotSayItIsAnAction() {
        refuses(
                call(
                        "{'type':'text','text':'x','quickReply':{'items':[{'action':{'type':'message','label':'x','text':'x'}}]}}"),
                "messages[0].quickReply.items[0].type");
    }

    @Test
    void countsAQuickReplysLabelByGraphemes() {
        String twenty = "น้ำท่วม".repeat(5);
        assertThat(twenty).hasSize(35);
        accepts(quickReply("{'type':'message','label':'" + twenty + "','text':'x'}"));
        refuses(
                quickReply("{'type':'message','label':'" + twenty + "ก','text':'x'}"),
                "messages[0].quickReply.items[0].action.label");
    }

    @Test
    void takesAButtonLabelOfFortyGraphemes() {
        accepts(button("{'type':'message','label':'" + "ท่".repeat(40) + "','text':'x'}"));
        refuses(
                button("{'type':'message','label':'" + "ท่".repeat(41) + "','text':'x'}"),
                "messages[0].contents.body.contents[0].action.label");
        refuses(button("{'type':'message','text':'x'}"), "messages[0].contents.body.contents[0].action.label");
    }

    @Test
    void takesPostbackDataOf300Utf16Units() {
        accepts(button("{'type':'postback','label':'x','data':'" + "ก".repeat(300) + "'}"));
        refuses(
                button("{'type':'postback','label':'x','data':'" + "ก".repeat(301) + "'}"),
                "messages[0].contents.body.contents[0].action.data");
    }

    @Test
    void takesAUriOfAThousandCharacters() {
        String uri = "https://example.go.th/";
        accepts(button("{'type':'uri','label':'x','uri':'" + uri + "x".repeat(1000 - uri.length()) + "'}"));
        refuses(
                button("{'type':'uri','label':'x','uri':'" + uri + "x".repeat(1001 - uri.length()) + "'}"),
                "messages[0].contents.body.contents[0].action.uri");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.go.th/document/2566, true",
        "http://example.go.th, true",
        "line://nv/location, true",
        "tel:1676, true",
        "javascript:alert(1), false",
        "mailto:a@example.go.th, false",
        "https://example.go.th/ก, false",
        "example.go.th, false",
        "https://example.go.th/a b, false"
    })
    void takesUrisOfFourSchemesOnly(String uri, boolean taken) {
        JsonNode call = button("{'type':'uri','label':'x','uri':'" + uri + "'}");

        if (taken) {
            accepts(call);
        } else {
            refuses(call, "messages[0].contents.body.contents[0].action.uri");
        }
    }

    @Test
    void takesCameraAndLocationAsQuickRepliesOnly() {
        accepts(quickReply("{'type':'location','label':'x'}"));
        refuses(button("{'type':'location','label':'x'}"), "messages[0].contents.body.contents[0].action.type");
    }

    @Test
    void takesAnAltTextOf1500Units() {
        String bubble = "{'type':'bubble'}";
        accepts(call("{'type':'flex','altText':'" + "ก".repeat(1500) + "','contents':" + bubble + "}"));
        refuses(
                call("{'type':'flex','altText':'" + "ก".repeat(1501) + "','contents':" + bubble + "}"),
                "messages[0].altText");
        refuses(call("{'type':'flex','contents':" + bubble + "}"), "messages[0].altText");
    }

    @Test
    void takesABubbleOfThirtyKilobytes() {
        accepts(flex(bubbleOf(30 * 1024)));
        refuses(flex(bubbleOf(30 * 1024 + 1)), "messages[0].contents");
    }

    @Test
    void takesTwelveBubblesOfOneSize() {
        accepts(flex("{'type':'carousel','contents':[" + copies(12, "{'type':'bubble','size':'kilo'}") + "]}"));
        refuses(
                flex("{'type':'carousel','contents':[" + copies(13, "{'type':'bubble','size':'kilo'}") + "]}"),
                "messages[0].contents.contents");
        refuses(
                flex("{'type':'carousel','contents':[{'type':'bubble','size':'kilo'},{'type':'bubble'}]}"),
                "messages[0].contents.contents[1].size");
    }

    @Test
    void takesACarouselOfFiftyKilobytes() {
        String frame = "{'type':'carousel','contents':[%s,%s]}";
        int bubbles = 50 * 1024 - frame.length() + 4;
        accepts(flex(frame.formatted(bubbleOf(bubbles / 2), bubbleOf(bubbles - bubbles / 2))));
        refuses(
                flex(frame.formatted(bubbleOf(bubbles / 2), bubbleOf(bubbles - bubbles / 2 + 1))),
                "messages[0].contents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','text':'x','color':'red'}",
                "{'type':'text','text':'x','size':'huge'}",
                "{'type':'text','text':'x','colour':'#ffffff'}",
                "{'type':'text','text':''}",
                "{'type':'text'}",
                "{'type':'icon','url':'https://example.go.th/a.png'}",
                "{'type':'image','url':'http://example.go.th/a.png'}",
                "{'type':'box','layout':'vertical'}",
                "{'type':'box','contents':[]}",
                "{'type':'box','layout':'baseline','contents':[{'type':'box','layout':'vertical','contents':[]}]}",
                "{'type':'box','layout':'vertical','width':'wide','contents':[]}",
                "{'type':'button'}",
                "{'type':'hologram'}",
                "7"
            })
    void refusesAComponentThatBreaksARule(String component) {
        refuses(body(component), "messages[0].contents.body.contents[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text','text':'x','color':'#06C755','size':'xl','weight':'bold','wrap':true,'maxLines':2}",
                "{'type':'text','text':'x','contents':[{'type':'span','text':'y','size':'13px'}]}",
                "{'type':'box','layout':'vertical','width':'84.63%','height':'8px','backgroundColor':'#06C75580','contents':[]}",
                "{'type':'box','layout':'baseline','spacing':'sm','contents':[{'type':'icon','url':'https://example.go.th/a.png'}]}",
                "{'type':'box','layout':'vertical','paddingAll':'12px','cornerRadius':'md','contents':[{'type':'filler'}]}",
                "{'type':'box','layout':'vertical','position':'absolute','offsetTop':'0px','offsetStart':'85%','contents':[]}",
                "{'type':'separator','margin':'lg','color':'#eeeeee'}"
            })
    void takesComponentsAsCardsUseThem(String component) {
        accepts(body(component));
    }

    @Test
    void checksTemplates() {
        String yes = "{'type':'message','label':'ใช่','text':'ใช่'}";
        accepts(call("{'type':'template','altText':'x','template':{'type':'confirm','text':'แน่ใจไหม','actions':["
                + copies(2, yes) + "]}}"));
        refuses(
                call("{'type':'template','altText':'x','template':{'type':'confirm','text':'แน่ใจไหม','actions':[" + yes
                        + "]}}"),
                "messages[0].template.actions");
    }

    @Test
    void namesEveryFault() {
        assertThatThrownBy(() -> MessageRules.check(call("{'type':'text'},{'type':'text','text':''}")))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.response().status()).isEqualTo(400);
                    assertThat(Json.read(refused.response().body())
                                    .path("details")
                                    .size())
                            .isEqualTo(2);
                })
                .hasMessage("The request body has 2 error(s)");
    }

    private static void accepts(JsonNode call) {
        assertThatCode(() -> MessageRules.check(call)).doesNotThrowAnyException();
    }

    private static void refuses(JsonNode call, String property) {
        assertThatThrownBy(() -> MessageRules.check(call)).isInstanceOfSatisfying(Rejection.class, refused -> {
            JsonNode details = Json.read(refused.response().body()).path("details");
            assertThat(Json.text(details.path(0), "property")).startsWith(property);
        });
    }

    private static JsonNode quickReply(String action) {
        return call("{'type':'text','text':'x','quickReply':{'items':[{'type':'action','action':" + action + "}]}}");
    }

    private static JsonNode button(String action) {
        return body("{'type':'button','action':" + action + "}");
    }

    private static JsonNode body(String component) {
        return flex("{'type':'bubble','body':{'type':'box','layout':'vertical','contents':[" + component + "]}}");
    }

    private static JsonNode flex(String container) {
        return call("{'type':'flex','altText':'x','contents':" + container + "}");
    }

    private static JsonNode call(String messages) {
        return json("{'messages':[" + messages + "]}");
    }

    private static String text(String words) {
        return "{'type':'text','text':'" + words + "'}";
    }

    private static String bubbleOf(int bytes) {
        String frame =
                "{'type':'bubble','body':{'type':'box','layout':'vertical','contents':[{'type':'text','text':'%s'}]}}";
        return frame.replace("%s", "x".repeat(bytes - frame.length() + 2));
    }

    private static String copies(int count, String item) {
        return String.join(",", java.util.Collections.nCopies(count, item));
    }

    private static ObjectNode json(String quoted) {
        return (ObjectNode) Json.read(quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
