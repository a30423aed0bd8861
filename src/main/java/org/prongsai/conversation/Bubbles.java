package org.prongsai.conversation;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBox.Layout;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.FlexText.Weight;
import java.util.List;

/** The few shapes every card is made of: one accent colour, text that wraps, sizes people can read. */
final class Bubbles {

    /** Contrast with white: 5.9 to 1. */
    static final String ACCENT = "#00695C";

    /** For what lies under the target; contrast with white 5.6 to 1. */
    static final String WARNING = "#B3261E";

    static final String INK = "#1F2A2E";
    static final String MUTED = "#5A666B";
    static final String TRACK = "#E3E9E8";
    static final String TARGET_LINE = "#1F2A2E";

    private Bubbles() {}

    static FlexText title(String text) {
        return text(text).size("lg").weight(Weight.BOLD).color(ACCENT).build();
    }

    static FlexText body(String text) {
        return text(text).size("md").color(INK).build();
    }

    static FlexText muted(String text) {
        return text(text).size("sm").color(MUTED).build();
    }

    static FlexText heading(String text) {
        return text(text).size("md").weight(Weight.BOLD).color(INK).margin("lg").build();
    }

    static FlexText.Builder text(String text) {
        return new FlexText.Builder().text(text).wrap(true);
    }

    static FlexBox.Builder column(List<? extends FlexComponent> contents) {
        return new FlexBox.Builder(Layout.VERTICAL, List.copyOf(contents));
    }

    static FlexBox.Builder row(List<? extends FlexComponent> contents) {
        return new FlexBox.Builder(Layout.HORIZONTAL, List.copyOf(contents));
    }
}
