package org.prongsai.conversation;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBox.Position;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.FlexText.Align;
import com.linecorp.bot.messaging.model.FlexText.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.answer.Card.Row.Bar;

/** A score as a bar of 0 to 100 with the target's line across it; what is under the target also says so in words. */
final class ScoreBar {

    private static final String HEIGHT = "10px";

    private final Wording wording;

    ScoreBar(Wording wording) {
        this.wording = wording;
    }

    FlexComponent draw(Bar bar) {
        boolean under = bar.value().compareTo(bar.target()) < 0;
        String color = under ? Bubbles.WARNING : Bubbles.ACCENT;
        List<FlexComponent> parts = new ArrayList<>();
        parts.add(caption(bar, color));
        parts.add(track(bar, color));
        if (under) {
            parts.add(Bubbles.text(wording.say("card.under-target", bar.target().toPlainString()))
                    .size("xs")
                    .color(Bubbles.WARNING)
                    .build());
        }
        return Bubbles.column(parts).spacing("xs").margin("md").build();
    }

    private static FlexBox caption(Bar bar, String color) {
        Weight weight = bar.marked() ? Weight.BOLD : Weight.REGULAR;
        FlexText label = Bubbles.text(bar.label())
                .size("sm")
                .color(Bubbles.INK)
                .weight(weight)
                .flex(4)
                .build();
        FlexText value = new FlexText.Builder()
                .text(bar.value().toPlainString())
                .size("sm")
                .weight(Weight.BOLD)
                .color(color)
                .align(Align.END)
                .flex(1)
                .build();
        return Bubbles.row(List.of(label, value)).build();
    }

    private static FlexBox track(Bar bar, String color) {
        FlexBox filled = Bubbles.column(List.of())
                .width(percent(bar.value()))
                .height(HEIGHT)
                .backgroundColor(color)
                .cornerRadius("5px")
                .build();
        FlexBox target = Bubbles.column(List.of())
                .position(Position.ABSOLUTE)
                .offsetStart(percent(bar.target()))
                .offsetTop("0px")
                .width("2px")
                .height(HEIGHT)
                .backgroundColor(Bubbles.TARGET_LINE)
                .build();
        return Bubbles.column(List.of(filled, target))
                .height(HEIGHT)
                .backgroundColor(Bubbles.TRACK)
                .cornerRadius("5px")
                .build();
    }

    private static String percent(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString() + "%";
    }
}
