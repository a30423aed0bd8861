package org.prongsai.answer;

/** What a person sees of an answer, as text. */
final class Seen {

    private Seen() {}

    static String text(Answer answer) {
        StringBuilder text = new StringBuilder(answer.sentence());
        Card card = answer.card();
        if (card != null) {
            text.append('\n').append(card.title());
            text.append('\n').append(card.subtitle() == null ? "" : card.subtitle());
            card.rows().forEach(row -> text.append('\n').append(row(row)));
        }
        return text.toString();
    }

    private static String row(Card.Row row) {
        if (row instanceof Card.Row.Bar bar) {
            return bar.label() + " " + Board.text(bar.value());
        }
        if (row instanceof Card.Row.Field field) {
            return field.label() + " " + field.text();
        }
        if (row instanceof Card.Row.Item item) {
            return item.text();
        }
        if (row instanceof Card.Row.Heading heading) {
            return heading.text();
        }
        if (row instanceof Card.Row.Call call) {
            return call.label() + " " + call.number();
        }
        throw new IllegalStateException("row: " + row + " (expected: a known kind)");
    }
}
