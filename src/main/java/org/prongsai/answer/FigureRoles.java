package org.prongsai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.answer.Figure.Role;

/** Tells from the words around a number what it stands for. */
final class FigureRoles {

    private static final int BUDDHIST_OFFSET = 543;
    private static final int MOST_ITEMS = 20;

    private final List<Token> tokens;
    private final List<Figure> earlier;
    private final int currentYear;

    FigureRoles(List<Token> tokens, List<Figure> earlier, int currentYear) {
        this.tokens = tokens;
        this.earlier = earlier;
        this.currentYear = currentYear;
    }

    Figure place(Figure figure, int start, int end) {
        int before = meaningful(start - 1);
        Figure year = year(figure, before, end);
        if (year != null) {
            return year;
        }
        if (isSection(figure, before, end)) {
            return figure.as(Role.SECTION);
        }
        if (figure.between(0, MOST_ITEMS)) {
            Role role = numbered(figure, start, before, end);
            return role == null ? figure : figure.as(role);
        }
        return before >= 0 && tokens.get(before).means("ask:page") ? figure.as(Role.PAGE) : figure;
    }

    private @Nullable Figure year(Figure figure, int before, int end) {
        if (figure.between(2400, 2700)) {
            return figure.as(Role.YEAR);
        }
        if (figure.between(1950, 2150)) {
            return figure.as(Role.YEAR, figure.number() + BUDDHIST_OFFSET);
        }
        boolean afterYear = before >= 0
                && (tokens.get(before).means("number:year")
                        || tokens.get(before).means("number:christian"));
        if (afterYear && figure.between(10, 99)) {
            boolean christian = tokens.get(before).means("number:christian") || figure.number() < 40;
            int full = christian ? 2000 + figure.number() + BUDDHIST_OFFSET : 2500 + figure.number();
            return figure.as(Role.YEAR, full);
        }
        if (figure.between(0, 39) && means(end + 1, "number:year")) {
            return figure.as(Role.COUNT);
        }
        Figure last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        if (figure.between(40, 99) && last != null && last.role() == Role.YEAR && joined(last, figure)) {
            return figure.as(Role.YEAR, 2500 + figure.number());
        }
        boolean near = figure.between(currentYear % 100 - 6, currentYear % 100 + 4);
        return near && standsAlone(before, end) ? figure.as(Role.YEAR, 2500 + figure.number()) : null;
    }

    private boolean standsAlone(int before, int end) {
        boolean compared = before >= 0
                && (tokens.get(before).any("ask:") && !tokens.get(before).means("ask:score")
                        || tokens.get(before).any("glue:"));
        return !compared && !means(end + 1, "ask:score") && !means(end + 1, "ask:yes-no");
    }

    private boolean isSection(Figure figure, int before, int end) {
        boolean shaped = figure.decimals() == 1
                && figure.value().intValue() <= 10
                && figure.value().signum() > 0;
        boolean tooHigh = shaped && figure.value().intValue() > 3;
        return tooHigh
                || shaped
                        && !means(end + 1, "ask:score")
                        && !(before >= 0 && tokens.get(before).any("ask:score"));
    }

    private @Nullable Role numbered(Figure figure, int start, int before, int end) {
        Role named = before >= 0 ? named(before) : null;
        if (named != null && !(named == Role.ITEM && isCounter(end + 1) && !adjacentItem(before))) {
            return named;
        }
        if (extreme(start - 1) || extreme(end + 1) || means(end + 1, "item") && extreme(end + 2)) {
            return Role.COUNT;
        }
        if (counts(end + 1) && figure.number() > 0) {
            return Role.COUNT;
        }
        Figure last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        boolean inherits = last != null
                && joined(last, figure)
                && last.role() != Role.VALUE
                && last.role() != Role.YEAR
                && last.role() != Role.COUNT;
        if (inherits && last != null) {
            return last.role();
        }
        if (isCounter(end + 1) && figure.number() > 0) {
            return Role.COUNT;
        }
        boolean indicators = tokens.stream().anyMatch(token -> token.means("indicator"));
        boolean compared = before >= 0
                && (means(before, "ask:above") || means(before, "ask:below") || means(before, "ask:scored"));
        if (figure.between(1, 10)
                && !compared
                && (indicators && tokens.get(start).means(Token.DIGITS) || tokens.size() <= 2)) {
            return indicators ? Role.INDICATOR : Role.ITEM;
        }
        return null;
    }

    private @Nullable Role named(int before) {
        Token token = tokens.get(before);
        if (token.means("indicator")) {
            return Role.INDICATOR;
        }
        if (token.means("issue") || token.means("ask:measure") || token.means("ask:activity")) {
            return Role.ISSUE;
        }
        if (token.means("row") || token.means("table")) {
            return Role.ROW;
        }
        if (token.means("rank-of")) {
            return Role.RANK;
        }
        if (token.means("ask:page")) {
            return Role.PAGE;
        }
        if (token.means("section")) {
            return Role.SECTION;
        }
        if (token.means("item")) {
            boolean ofIndicators = (averaged() || tokens.stream().anyMatch(each -> each.means("indicator")))
                    && tokens.stream().noneMatch(each -> each.means("issue") || each.means("row"));
            Role last =
                    earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).role();
            if (ofIndicators || last == Role.INDICATOR || last == Role.ISSUE) {
                return ofIndicators ? Role.INDICATOR : last;
            }
            Role outer = before > 0 ? outer(meaningful(before - 1)) : null;
            return outer == null ? Role.ITEM : outer;
        }
        return null;
    }

    /** Only scores have a mean, so several items of which it is asked are indicators. */
    private boolean averaged() {
        return tokens.stream().anyMatch(each -> each.means("ask:average"))
                && tokens.stream().filter(each -> each.means("item")).count() > 1;
    }

    /** "Measure, item 4": the word before the counting word says of what. */
    private @Nullable Role outer(int before) {
        Role role = before >= 0 ? named(before) : null;
        return role == Role.PAGE ? null : role;
    }

    private boolean adjacentItem(int before) {
        return tokens.get(before).means("item") && tokens.get(before).form().length() > 2;
    }

    private boolean joined(Figure last, Figure figure) {
        for (int i = last.token() + 1; i < figure.token(); i++) {
            Token token = tokens.get(i);
            if (!token.means("number:conjunction")
                    && !token.means("number:through")
                    && NumberWords.value(token) == null
                    && !token.any("glue:")
                    && !token.means("item")) {
                return false;
            }
        }
        return true;
    }

    /** A counting word that is not a naming one: two divisions, three activities. */
    private boolean counts(int index) {
        return means(index, "division") || means(index, "ask:activity") || means(index, "ask:step");
    }

    /** "Top 3", "3 lowest". */
    private boolean extreme(int index) {
        return (means(index, "ask:highest") || means(index, "ask:lowest")) && !means(index, "rank-of");
    }

    private boolean isCounter(int index) {
        boolean things = means(index, "item") && tokens.get(index).form().length() > 3 && !isNumber(index + 1);
        return things || means(index, "glue:counter") || means(index, "rank-of") || means(index, "indicator");
    }

    private boolean isNumber(int index) {
        return index < tokens.size()
                && (tokens.get(index).means(Token.DIGITS) || NumberWords.value(tokens.get(index)) != null);
    }

    private boolean means(int index, String meaning) {
        return index >= 0 && index < tokens.size() && tokens.get(index).means(meaning);
    }

    /** The nearest word before that is more than politeness. */
    private int meaningful(int from) {
        for (int i = from; i >= 0 && i > from - 3; i--) {
            Token token = tokens.get(i);
            boolean glueOnly = token.meanings().stream().allMatch(meaning -> meaning.startsWith("glue:"));
            if (!token.known() || !glueOnly || token.means("glue:counter") && i < from - 1) {
                return i;
            }
        }
        return -1;
    }
}
