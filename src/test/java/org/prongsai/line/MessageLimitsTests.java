package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.LocationMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit from both sides. */
class MessageLimitsTests {

    /** One grapheme cluster of three UTF-16 units: a consonant with two marks. */
    private static final String NAM = "น้ำ";

    /** One grapheme cluster of two UTF-16 units. */
    private static final String EMOJI = "😀";

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("five messages", messages(5), messages(6), "messages: 6 (expected: at most 5)"),
                limit("text", text("x".repeat(5000)), text("x".repeat(5001)), "messages[0].text: 5001"),
                limit("text in UTF-16", text(EMOJI.repeat(2500)), text(EMOJI.repeat(2500) + "x"), "5001"),
                limit("empty text", text("x"), text(""), "messages[0].text: 0"),
                limit("altText", flex("x".repeat(1500), bubble(1)), flex("x".repeat(1501), bubble(1)), "altText: 1501"),
                limit("quick replies", quickReplies(13, "x"), quickReplies(14, "x"), "items: 14"),
                limit(
                        "quick reply's label in graphemes",
                        quickReplies(1, NAM.repeat(20)),
                        quickReplies(1, NAM.repeat(21)),
                        "label: 21 (expected: at most 20 graphemes)"),
                limit("quick reply's empty label", quickReplies(1, "x"), quickReplies(1, ""), "label: 0"),
                limit(
                        "Flex button's label",
                        button(new MessageAction(EMOJI.repeat(40), "x")),
                        button(new MessageAction(EMOJI.repeat(41), "x")),
                        "label: 41 (expected: at most 40"),
                limit(
                        "message action's text",
                        button(new MessageAction("x", NAM.repeat(300))),
                        button(new MessageAction("x", NAM.repeat(301))),
                        "text: 301"),
                limit("postback data", button(postback(300)), button(postback(301)), "data: 301"),
                limit("URI", button(uri("https://x.th/", 1000)), button(uri("https://x.th/", 1001)), "uri: 1001"),
                limit("URI scheme", button(uri("tel:", 10)), button(uri("mailto:", 10)), "uri: 10 (expected: a URI"),
                limit("bubble", flex("x", bubbleOf(30 * 1024)), flex("x", bubbleOf(30 * 1024 + 1)), "30720 bytes"),
                limit(
                        "bubbles",
                        flex("x", carousel(12, 1)),
                        flex("x", carousel(13, 1)),
                        "13 (expected: 1 to 12 bubbles)"),
                limit("carousel", flex("x", carousel(5, 9_900)), flex("x", carousel(5, 10_300)), "51200 bytes"),
                limit("place", place("x".repeat(100)), place("x".repeat(101)), "title: 101"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void takesWhatIsWithin(String name, List<Message> within, List<Message> beyond, String complaint) {
        assertThatCode(() -> Composer.compose(within)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void refusesWhatIsBeyond(String name, List<Message> within, List<Message> beyond, String complaint) {
        assertThatThrownBy(() -> Composer.compose(beyond))
                .isInstanceOf(MessageLimitException.class)
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("xx");
    }

    private static Arguments limit(String name, List<Message> within, List<Message> beyond, String complaint) {
        return Arguments.of(name, within, beyond, complaint);
    }

    private static List<Message> messages(int count) {
        return Collections.nCopies(count, TestBot.say("x"));
    }

    private static List<Message> text(String text) {
        return List.of(TestBot.say(text));
    }

    private static List<Message> quickReplies(int count, String label) {
        QuickReply chips =
                new QuickReply(Collections.nCopies(count, new QuickReplyItem(new MessageAction(label, "x"))));
        return List.of(new TextMessage.Builder("x").quickReply(chips).build());
    }

    private static List<Message> flex(String altText, FlexContainer container) {
        return List.of(new FlexMessage(altText, container));
    }

    private static List<Message> button(Action action) {
        return flex("x", box(new FlexButton.Builder(action).build()));
    }

    private static FlexBubble bubble(int letters) {
        return box(new FlexText.Builder().text("x".repeat(letters)).build());
    }

    private static FlexBubble bubbleOf(int bytes) {
        String message = Composer.compose(flex("x", bubble(1))).get(0).json();
        int frame = Json.MAPPER.readTree(message).path("contents").toString().length() - 1;
        return bubble(bytes - frame);
    }

    private static FlexCarousel carousel(int bubbles, int letters) {
        FlexBubble[] all = new FlexBubble[bubbles];
        Arrays.fill(all, bubble(letters));
        return new FlexCarousel.Builder(List.of(all)).build();
    }

    private static FlexBubble box(FlexComponent component) {
        return new FlexBubble.Builder()
                .body(new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of(component)).build())
                .build();
    }

    private static Action postback(int data) {
        return new PostbackAction.Builder().label("x").data("x".repeat(data)).build();
    }

    private static Action uri(String start, int length) {
        return new URIAction("x", URI.create(start + "1".repeat(length - start.length())), null);
    }

    private static List<Message> place(String title) {
        return List.of(new LocationMessage.Builder(title, "x", 17.4, 104.7).build());
    }
}
