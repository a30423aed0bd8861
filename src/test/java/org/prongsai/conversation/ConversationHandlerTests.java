package org.prongsai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.answer.Answer;
import org.prongsai.answer.Answers;
import org.prongsai.answer.Language;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Packs;
import org.prongsai.line.Chat;
import org.prongsai.line.Content;
import org.prongsai.line.Event;
import org.prongsai.line.Memory;
import org.prongsai.line.Outcome;

/** Tests for {@link ConversationHandler}: events in, replies out, nothing sent. */
class ConversationHandlerTests {

    private static final Chat PRIVATE = new Chat.OneToOne("U" + "0".repeat(32));
    private static final Chat GROUP = new Chat.Group("C" + "0".repeat(32), null);
    private static final Wording WORDING = Wording.load();
    private static final ConversationHandlerFixture FIXTURE = new ConversationHandlerFixture();

    private final RememberingLog log = new RememberingLog();
    private final ConversationHandler handler = FIXTURE.handler(log);

    @Test
    void answersAQuestion() {
        assertThat(words(tell(PRIVATE, text("คะแนนรวมเท่าไหร่"))).get(0)).contains("90.16");
        log.assertEmpty();
    }

    @Test
    void remembersWhatWasTalkedAbout() {
        Outcome first = tell(PRIVATE, text("การใช้ทรัพย์สินของราชการได้กี่คะแนน"));

        Outcome second = handler.handle(event(PRIVATE, text("ใครรับผิดชอบ")), first.memory());

        assertThat(words(second).get(0)).contains("กองพัสดุ");
    }

    @Test
    void keepsAQuestionItCouldNotAnswer() {
        tell(PRIVATE, text("พรุ่งนี้ฝนตกไหม"));

        log.assertKept("unanswered event-1 message-1 พรุ่งนี้ฝนตกไหม NOT_IN_DOCUMENT");
    }

    @Test
    void keepsNothingOfAReport() {
        Outcome outcome = tell(PRIVATE, text("อยากแจ้งว่ามีการทุจริตในการจัดซื้อ"));

        assertThat(Recollection.of(outcome.memory()).question()).isEmpty();
        log.assertEmpty();
    }

    @Test
    void isSilentInAGroupThatDoesNotCallIt() {
        assertThat(tell(GROUP, text("คะแนนรวมเท่าไหร่")).replies()).isEmpty();
    }

    @Test
    void answersInAGroupThatCallsIt() {
        Outcome outcome = tell(GROUP, new Content.Text("message-1", "คะแนนรวมเท่าไหร่", true));

        assertThat(words(outcome).get(0)).contains("90.16");
    }

    @Test
    void ignoresStickersAndPhotosInAGroup() {
        assertThat(tell(GROUP, new Content.Sticker("message-1", List.of())).replies())
                .isEmpty();
        assertThat(tell(GROUP, photo()).replies()).isEmpty();
    }

    @Test
    void saysWhatItDoesInAGroupThatInvitedIt() {
        assertThat(words(tell(GROUP, new Content.JoinedGroup()))).containsExactly(WORDING.say("group.joined"));
    }

    @Test
    void greetsWithThingsToAsk() {
        TextMessage greeting =
                (TextMessage) tell(PRIVATE, new Content.Followed()).replies().get(0);

        assertThat(greeting.text()).isEqualTo(WORDING.say("greeting"));
        assertThat(greeting.quickReply().items()).isNotEmpty();
    }

    @Test
    void answersAStickerAndAPhotoInWords() {
        assertThat(words(tell(PRIVATE, new Content.Sticker("message-1", List.of()))))
                .containsExactly(WORDING.say("sticker"));
        assertThat(words(tell(PRIVATE, photo()))).containsExactly(WORDING.say("media"));
    }

    @Test
    void learnsFromAThumbUnderTheLastAnswer() {
        Outcome answered = tell(PRIVATE, text("คะแนนรวมเท่าไหร่"));

        handler.handle(event(PRIVATE, new Content.Postback(Feedback.DOWN.data("event-1"))), answered.memory());

        log.assertKept("DOWN event-1 message-1 คะแนนรวมเท่าไหร่");
    }

    @Test
    void countsAThumbUnderAnOlderAnswerWithoutAQuestion() {
        Outcome answered = tell(PRIVATE, text("คะแนนรวมเท่าไหร่"));

        handler.handle(event(PRIVATE, new Content.Postback(Feedback.DOWN.data("older"))), answered.memory());

        log.assertKept("DOWN event-1 message-1 ");
    }

    @Test
    void saysThatAButtonOfNoKnownKindIsStale() {
        assertThat(words(tell(PRIVATE, new Content.Postback("?")))).containsExactly(WORDING.say("postback.stale"));
    }

    @Test
    void forgetsWhatWasTakenBack() {
        Outcome answered = tell(PRIVATE, text("คะแนนรวมเท่าไหร่"));

        Outcome outcome = handler.handle(event(PRIVATE, new Content.Unsent("message-1")), answered.memory());

        assertThat(outcome.replies()).isEmpty();
        assertThat(outcome.memory()).isEqualTo(Memory.NONE);
        log.assertKept("forgotten message-1");
    }

    @Test
    void saysNothingToWhatItDoesNotKnow() {
        assertThat(tell(PRIVATE, new Content.Unknown("beacon")).replies()).isEmpty();
        assertThat(tell(PRIVATE, new Content.Unfollowed()).replies()).isEmpty();
    }

    @Test
    void apologisesToAPersonButNotToAGroupThatDidNotCallIt() {
        assertThat(words(handler.apologise(event(PRIVATE, text("x"))))).containsExactly(WORDING.say("apology"));
        assertThat(handler.apologise(event(GROUP, text("x"))).replies()).isEmpty();
    }

    private Outcome tell(Chat chat, Content content) {
        return handler.handle(event(chat, content), Memory.NONE);
    }

    private static Event event(Chat chat, Content content) {
        return new Event("event-1", chat, Instant.EPOCH, content);
    }

    private static Content.Text text(String text) {
        return new Content.Text("message-1", text, false);
    }

    private static Content photo() {
        return new Content.Media("message-1", Content.Media.Type.IMAGE, null);
    }

    private static List<String> words(Outcome outcome) {
        return outcome.replies().stream().map(ConversationHandlerTests::words).toList();
    }

    private static String words(Message message) {
        return message instanceof TextMessage text ? text.text() : ((FlexMessage) message).altText();
    }

    /** The real answers over the real pack; built once, for reading the language takes a while. */
    private static final class ConversationHandlerFixture {

        private final Answers answers;
        private final AnswerMessages messages;

        ConversationHandlerFixture() {
            Library library = Packs.shipped();
            DocumentLinks links = new DocumentLinks(library, URI.create("https://ita.example.go.th"), WORDING);
            answers = new Answers(library, Language.thai());
            messages = new AnswerMessages(new CardDrawing(links, WORDING), links);
        }

        ConversationHandler handler(QuestionLog log) {
            return new ConversationHandler(answers, messages, log, WORDING);
        }
    }

    /** Notes in words what it was told. */
    private static final class RememberingLog implements QuestionLog {

        private final List<String> told = new java.util.ArrayList<>();

        @Override
        public void unanswered(String eventId, String messageId, String question, Answer.Kind kind) {
            told.add("unanswered " + eventId + " " + messageId + " " + question + " " + kind);
        }

        @Override
        public void feedback(String eventId, Feedback feedback, String messageId, String question) {
            told.add(feedback + " " + eventId + " " + messageId + " " + question);
        }

        @Override
        public void forget(String messageId) {
            told.add("forgotten " + messageId);
        }

        @Override
        public List<Kept> newest(int most) {
            throw new UnsupportedOperationException("the chat side never reads the log");
        }

        void assertKept(String... expected) {
            assertThat(told).containsExactly(expected);
        }

        void assertEmpty() {
            assertThat(told).isEmpty();
        }
    }
}
