package org.prongsai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.answer.Answer;
import org.prongsai.answer.Card;
import org.prongsai.answer.Card.Row;
import org.prongsai.answer.Chip;
import org.prongsai.answer.Context;
import org.prongsai.knowledge.Citation;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Pack;
import org.prongsai.knowledge.Packs;
import org.prongsai.knowledge.Pages;
import org.prongsai.testing.LineOpenApi;

/** Tests for {@link AnswerMessages}, {@link CardDrawing} and {@link DocumentLinks}. */
class AnswerMessagesTests {

    private static final String ANSWER_ID = "01FZ74A0TDDPYRVKNK77XKC3ZR";

    private final Library library = Packs.shipped();
    private final Pack pack = library.newest();
    private final Wording wording = Wording.load();
    private final DocumentLinks links = new DocumentLinks(library, URI.create("https://ita.example.go.th/"), wording);
    private final AnswerMessages messages = new AnswerMessages(new CardDrawing(links, wording), links);

    @Test
    void sayTheSentenceFirstAndDrawTheCardBelowIt() {
        List<String> sent = json(messages.of(answer(everyKindOfRow(), chips(4)), ANSWER_ID));

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).contains("\"type\":\"text\"", "One sentence.");
        assertThat(sent.get(1)).contains("\"type\":\"flex\"", "\"altText\":\"One sentence.\"");
    }

    @Test
    void fitLinesSchemaWithEveryKindOfRow() {
        for (String message : json(messages.of(answer(everyKindOfRow(), chips(4)), ANSWER_ID))) {
            assertThat(LineOpenApi.problems("Message", message)).isEmpty();
        }
    }

    @Test
    void keepACardOfAllTenScoresUnderLinesSizeForABubble() {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : pack.assessment().indicators()) {
            rows.add(new Row.Bar(
                    indicator.name(), indicator.score(), pack.assessment().target(), true));
        }
        String flex = json(messages.of(answer(new Card("x", "y", rows), chips(4)), ANSWER_ID))
                .get(1);

        assertThat(flex.getBytes(StandardCharsets.UTF_8).length).isLessThan(30 * 1024);
    }

    @Test
    void drawABarAsLongAsItsScoreWithALineAtTheTarget() {
        String flex =
                json(messages.of(answer(bar("84.63"), List.of()), ANSWER_ID)).get(1);

        assertThat(flex).contains("\"width\":\"84.63%\"", "\"offsetStart\":\"85%\"");
    }

    @Test
    void sayInWordsWhatIsUnderTheTarget() {
        assertThat(json(messages.of(answer(bar("84.99"), List.of()), ANSWER_ID)).get(1))
                .contains(wording.say("card.under-target", "85"));
    }

    @Test
    void sayNothingOfTheTargetWhereItIsJustReached() {
        assertThat(json(messages.of(answer(bar("85.00"), List.of()), ANSWER_ID)).get(1))
                .doesNotContain(wording.say("card.under-target", "85"));
    }

    @Test
    void nameTheSourceWithItsPageAndOpenTheCitedRow() {
        Citation citation = pack.assessment().indicator(4).citation();
        String flex =
                json(messages.of(answer(bar("84.63"), List.of()), ANSWER_ID)).get(1);

        assertThat(flex).contains("https://ita.example.go.th/document/2566#" + citation.anchor());
        assertThat(links.line("2566", List.of(citation))).startsWith("ที่มา: หน้า 1-2 “ผลการประเมิน");
    }

    @Test
    void cutALongHeadingBetweenGraphemes() {
        Citation citation = new Citation("a", "น้ำ".repeat(46), new Pages(3, 3));

        assertThat(links.line("2566", List.of(citation))).contains("“" + "น้ำ".repeat(45) + "…”");
    }

    @Test
    void leaveAHeadingThatJustFits() {
        Citation citation = new Citation("a", "น้ำ".repeat(45), new Pages(3, 3));

        assertThat(links.line("2566", List.of(citation))).contains("“" + "น้ำ".repeat(45) + "”");
    }

    @Test
    void putTheSourceUnderTheSentenceWhereThereIsNoCard() {
        List<String> sent = json(messages.of(answer(null, List.of()), ANSWER_ID));

        assertThat(sent).singleElement().asString().contains("One sentence.\\n\\nที่มา");
    }

    @Test
    void offerTheChipsOnTheLastMessageOnly() {
        List<String> sent = json(messages.of(answer(everyKindOfRow(), chips(2)), ANSWER_ID));

        assertThat(sent.get(0)).doesNotContain("quickReply");
        assertThat(sent.get(1)).contains("\"quickReply\":{\"items\":[", "question 0", "question 1");
    }

    private Answer answer(Card card, List<Chip> chips) {
        List<Citation> citations = List.of(pack.assessment().indicator(4).citation());
        return new Answer(Answer.Kind.ANSWERED, "One sentence.", card, pack.id(), citations, chips, Context.NONE);
    }

    private static Card bar(String score) {
        return new Card("x", null, List.of(new Row.Bar("y", new BigDecimal(score), new BigDecimal("85"), true)));
    }

    private static Card everyKindOfRow() {
        return new Card(
                "title",
                "subtitle",
                List.of(
                        new Row.Heading("heading"),
                        new Row.Bar("bar", new BigDecimal("100.00"), new BigDecimal("85"), false),
                        new Row.Field("label", "text"),
                        new Row.Item("item"),
                        new Row.Call("call", "1205")));
    }

    private static List<Chip> chips(int count) {
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chips.add(new Chip("chip " + i, "question " + i));
        }
        return Collections.unmodifiableList(chips);
    }

    private static List<String> json(List<Message> messages) {
        return messages.stream().map(AnswerMessagesTests::json).toList();
    }

    private static String json(Message message) {
        try {
            return ModelObjectMapper.createNewObjectMapper().writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
