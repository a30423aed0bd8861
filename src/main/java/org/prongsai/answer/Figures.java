package org.prongsai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.answer.Figure.Role;

/** Finds the numbers of a question, in digits or words, and what each stands for. */
final class Figures {

    private final List<Token> tokens;
    private final List<Figure> found = new ArrayList<>();
    private final int currentYear;

    private Figures(List<Token> tokens, int currentYear) {
        this.tokens = tokens;
        this.currentYear = currentYear;
    }

    /** @param currentYear the pack's year, Buddhist era: what two digits may stand for */
    static List<Figure> of(Reading reading, int currentYear) {
        Figures figures = new Figures(reading.tokens(), currentYear);
        figures.collect();
        return List.copyOf(figures.found);
    }

    private void collect() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.means(Token.DIGITS)) {
                add(new BigDecimal(token.form()), i, i);
            } else if (startsNumber(token)) {
                int end = i;
                List<Integer> words = new ArrayList<>();
                for (Integer word = NumberWords.value(token); word != null; ) {
                    words.add(word);
                    end++;
                    word = end < tokens.size() ? NumberWords.value(tokens.get(end)) : null;
                }
                add(NumberWords.read(words), i, end - 1);
                i = end - 1;
            }
        }
    }

    private static boolean startsNumber(Token token) {
        Integer value = NumberWords.value(token);
        return value != null && value != NumberWords.POINT;
    }

    private void add(BigDecimal value, int start, int end) {
        Figure figure = new Figure(value, Role.VALUE, start, Math.max(0, value.scale()));
        Figure placed = new FigureRoles(tokens, found, currentYear).place(figure, start, end);
        if (continuesRange(placed, start)) {
            Figure first = found.get(found.size() - 1);
            for (int number = first.number() + 1; number < placed.number(); number++) {
                found.add(first.as(first.role(), number));
            }
        }
        found.add(placed);
    }

    /** 1-5 after "indicator" stands for all five; the hyphen itself has fallen away. */
    private boolean continuesRange(Figure figure, int start) {
        if (found.isEmpty()) {
            return false;
        }
        Figure before = found.get(found.size() - 1);
        boolean numbered = figure.role() == before.role()
                && (figure.role() == Role.INDICATOR || figure.role() == Role.ISSUE || figure.role() == Role.ITEM);
        boolean joined = before.token() == start - 1
                || (before.token() == start - 2 && tokens.get(start - 1).means("number:through"));
        return numbered && joined && before.number() < figure.number() && figure.number() <= 10;
    }
}
