package org.prongsai.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.answer.SoundFold.Folded;

/** Splits a question into the words that explain it best. */
final class Reader {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,4})?(?![a-z])");
    private static final Pattern ITEM = Pattern.compile("(?<![a-z])[oie][ -]?\\d{1,2}(?![\\d.])");
    private static final double DIGITS_COST = 0.2;
    /** How far before an unexplained letter a misspelt word may begin. */
    private static final int LOOK_BACK = 12;

    private final SoundFold sounds;
    private final WordSearch search;
    private final PackText packText;

    Reader(SoundFold sounds, WordSearch search, PackText packText) {
        this.sounds = sounds;
        this.search = search;
        this.packText = packText;
    }

    Reading read(String question) {
        String text = Symbols.spoken(Spelling.clean(question).toLowerCase(Locale.ROOT));
        Folded folded = sounds.fold(text);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            if (folded.mayBegin(i)) {
                search.exact(folded, i, edges);
            }
        }
        addDigits(folded, edges);
        addItems(folded, edges);
        packText.addEdges(folded, edges);
        List<Edge> chain = Cover.best(folded, edges);
        if (addFuzzy(folded, chain, edges)) {
            chain = Cover.best(folded, edges);
        }
        return reading(folded, chain);
    }

    private static void addDigits(Folded folded, List<Edge> edges) {
        Matcher matcher = DIGITS.matcher(folded.text());
        while (matcher.find()) {
            int start = Arrays.binarySearch(folded.places(), matcher.start());
            int end = Arrays.binarySearch(folded.places(), matcher.end());
            int after = end < 0 ? -end - 1 : end;
            if (start >= 0) {
                edges.add(new Edge(start, after, matcher.group().replace(',', '.'), Set.of(Token.DIGITS), DIGITS_COST));
            }
        }
    }

    /** O12, i5, e3: numbers of the questionnaires' own items, which no document of measures holds. */
    private static void addItems(Folded folded, List<Edge> edges) {
        Matcher matcher = ITEM.matcher(folded.text());
        while (matcher.find()) {
            int start = Arrays.binarySearch(folded.places(), matcher.start());
            int end = Arrays.binarySearch(folded.places(), matcher.end());
            if (start >= 0) {
                edges.add(new Edge(
                        start, end < 0 ? -end - 1 : end, matcher.group(), Set.of("outside:details"), DIGITS_COST));
            }
        }
    }

    private boolean addFuzzy(Folded folded, List<Edge> chain, List<Edge> edges) {
        boolean[] wanted = new boolean[folded.length()];
        boolean any = false;
        for (Edge edge : chain) {
            if (edge.unknown()) {
                any = true;
                Arrays.fill(wanted, Math.max(0, edge.start() - LOOK_BACK), edge.end(), true);
            }
        }
        if (!any) {
            return false;
        }
        WordBreaks breaks = new WordBreaks(folded.text());
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] && folded.mayBegin(i)) {
                search.fuzzy(folded, breaks, i, edges);
            }
        }
        Ear.Heard ear = Ear.listen(folded.letters());
        for (int at = 0; at < ear.sounds().length; at++) {
            int start = ear.places()[at];
            if (start < wanted.length
                    && wanted[start]
                    && folded.mayBegin(start)
                    && Spelling.isThai(folded.letters()[start])) {
                search.byEar(folded, ear, breaks, at, edges);
            }
        }
        return true;
    }

    private static Reading reading(Folded folded, List<Edge> chain) {
        List<Token> tokens = new ArrayList<>();
        double unknown = 0;
        for (int i = 0; i < chain.size(); i++) {
            Edge edge = chain.get(i);
            int place = folded.places()[edge.start()];
            boolean spaced = place == 0 || folded.text().charAt(place - 1) == ' ';
            String form = edge.unknown() ? folded.text().substring(place, place + 1) : edge.form();
            Token token = new Token(form, edge.meanings(), edge.cost(), spaced);
            tokens.add(token);
            unknown += edge.unknown() ? Math.max(Reading.MARK, token.weight()) : 0;
        }
        return new Reading(folded.text(), tokens, unknown);
    }
}
