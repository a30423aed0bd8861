package org.prongsai.conversation;

import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Answer;
import org.prongsai.answer.Card;
import org.prongsai.answer.Chip;

/** An answer as LINE messages: the sentence, the card below it, the chips on the last of them. */
final class AnswerMessages {

    private final CardDrawing drawing;
    private final DocumentLinks links;

    AnswerMessages(CardDrawing drawing, DocumentLinks links) {
        this.drawing = drawing;
        this.links = links;
    }

    /** @param answerId what the thumbs name, {@code [0-9A-Za-z-]+} */
    List<Message> of(Answer answer, String answerId) {
        QuickReply chips = chips(answer.chips());
        Card card = answer.card();
        if (card == null) {
            return List.of(new TextMessage.Builder(withSource(answer))
                    .quickReply(chips)
                    .build());
        }
        return List.of(
                new TextMessage.Builder(answer.sentence()).build(),
                new FlexMessage.Builder(answer.sentence(), drawing.draw(answer, card, answerId))
                        .quickReply(chips)
                        .build());
    }

    private String withSource(Answer answer) {
        String packId = answer.packId();
        if (packId == null || answer.citations().isEmpty()) {
            return answer.sentence();
        }
        return answer.sentence()
                + "\n\n"
                + links.line(packId, answer.citations())
                + "\n"
                + links.address(packId, answer.citations());
    }

    private static @Nullable QuickReply chips(List<Chip> chips) {
        if (chips.isEmpty()) {
            return null;
        }
        return new QuickReply(chips.stream()
                .map(chip -> new QuickReplyItem(new MessageAction(chip.label(), chip.question())))
                .toList());
    }
}
