package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card's content, free of how it is drawn. */
public record Card(String title, @Nullable String subtitle, List<Row> rows) {

    public Card {
        rows = List.copyOf(rows);
    }

    /** One line of a card. */
    public sealed interface Row {

        /**
         * A score drawn as a bar with the target line.
         *
         * @param marked true for what was asked about
         */
        record Bar(String label, BigDecimal value, BigDecimal target, boolean marked) implements Row {}

        /** A name and what it is. */
        record Field(String label, String text) implements Row {}

        /** One item of a list. */
        record Item(String text) implements Row {}

        /**
         * A telephone line to call.
         *
         * @param number digits, as dialled
         */
        record Call(String label, String number) implements Row {}

        /** A heading between rows. */
        record Heading(String text) implements Row {}
    }
}
