package org.prongsai.conversation;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexButton.Height;
import com.linecorp.bot.messaging.model.FlexButton.Style;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.answer.Answer;
import org.prongsai.answer.Card;

/** Draws an answer's card as a Flex bubble: title, rows, then the source with its link and the two thumbs. */
final class CardDrawing {

    /** LINE pads a body by 20 pixels and a footer by 10; the text of both is to stand in one line. */
    private static final String SIDE = "20px";

    private final ScoreBar bars;
    private final DocumentLinks links;
    private final Wording wording;

    CardDrawing(DocumentLinks links, Wording wording) {
        this.bars = new ScoreBar(wording);
        this.links = links;
        this.wording = wording;
    }

    FlexBubble draw(Answer answer, Card card, String answerId) {
        FlexBubble.Builder bubble =
                new FlexBubble.Builder().size(FlexBubble.Size.MEGA).body(body(card));
        String packId = answer.packId();
        if (packId != null && !answer.citations().isEmpty()) {
            bubble.footer(footer(answer, packId, answerId));
        }
        return bubble.build();
    }

    private FlexBox body(Card card) {
        List<FlexComponent> contents = new ArrayList<>();
        contents.add(Bubbles.title(card.title()));
        String subtitle = card.subtitle();
        if (subtitle != null) {
            contents.add(Bubbles.muted(subtitle));
        }
        card.rows().forEach(row -> contents.add(draw(row)));
        return Bubbles.column(contents).spacing("sm").build();
    }

    private FlexComponent draw(Card.Row row) {
        if (row instanceof Card.Row.Bar bar) {
            return bars.draw(bar);
        }
        if (row instanceof Card.Row.Field field) {
            return Bubbles.column(List.of(Bubbles.muted(field.label()), Bubbles.body(field.text())))
                    .margin("md")
                    .build();
        }
        if (row instanceof Card.Row.Item item) {
            return bullet(item.text());
        }
        if (row instanceof Card.Row.Call call) {
            return call(call);
        }
        return Bubbles.heading(((Card.Row.Heading) row).text());
    }

    private FlexComponent bullet(String text) {
        return Bubbles.row(List.of(
                        Bubbles.text(wording.say("card.bullet"))
                                .size("md")
                                .color(Bubbles.ACCENT)
                                .flex(0)
                                .build(),
                        Bubbles.body(text)))
                .spacing("sm")
                .build();
    }

    private FlexComponent call(Card.Row.Call call) {
        String label = wording.say("card.call", call.label(), call.number());
        return new FlexButton.Builder(new URIAction(label, URI.create("tel:" + call.number()), null))
                .style(Style.SECONDARY)
                .margin("sm")
                .build();
    }

    private FlexBox footer(Answer answer, String packId, String answerId) {
        URI address = links.address(packId, answer.citations());
        FlexButton open = new FlexButton.Builder(new URIAction(wording.say("citation.open"), address, null))
                .style(Style.LINK)
                .color(Bubbles.ACCENT)
                .height(Height.SM)
                .build();
        return Bubbles.column(List.of(
                        new FlexSeparator.Builder().build(),
                        Bubbles.muted(links.line(packId, answer.citations())),
                        open,
                        Bubbles.row(List.of(thumb(Feedback.UP, answerId), thumb(Feedback.DOWN, answerId)))
                                .build()))
                .spacing("sm")
                .paddingStart(SIDE)
                .paddingEnd(SIDE)
                .build();
    }

    private FlexButton thumb(Feedback feedback, String answerId) {
        return new FlexButton.Builder(new PostbackAction.Builder()
                        .label(wording.say(feedback.label()))
                        .data(feedback.data(answerId))
                        .build())
                .style(Style.LINK)
                .color(Bubbles.MUTED)
                .height(Height.SM)
                .build();
    }
}
