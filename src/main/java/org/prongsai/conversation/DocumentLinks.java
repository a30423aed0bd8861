package org.prongsai.conversation;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.knowledge.Citation;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Pack;

/** Where a citation can be read: its line in words and its address on this server's document page. */
final class DocumentLinks {

    /** More places than this make a card harder to trust, not easier; the page shows them all. */
    private static final int MOST_SECTIONS = 3;

    /** A heading may run over three lines; this much tells people where to look. */
    private static final int LONGEST_HEADING = 45;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final Library library;
    private final URI publicUrl;
    private final Wording wording;

    DocumentLinks(Library library, URI publicUrl, Wording wording) {
        this.library = library;
        this.publicUrl = publicUrl;
        this.wording = wording;
    }

    /** One line that names the document, the sections and the pages; starts with the word for source. */
    String line(String packId, List<Citation> citations) {
        Pack pack = library.pack(packId).orElseThrow();
        String places = citations.stream()
                .map(this::place)
                .distinct()
                .limit(MOST_SECTIONS)
                .collect(Collectors.joining(wording.say("citation.and")));
        return wording.say(
                "citation.line",
                places,
                Integer.toString(pack.year().buddhist()),
                pack.office().shortName());
    }

    /** The address of the first cited row, marked when the page opens. */
    URI address(String packId, List<Citation> citations) {
        String base = publicUrl.toString().replaceAll("/+$", "");
        return URI.create(base + "/document/" + packId + "#" + citations.get(0).anchor());
    }

    private String place(Citation citation) {
        String heading = shortened(citation.section());
        return citation.pages().numbered()
                ? wording.say("citation.place", heading, citation.pages().toString())
                : wording.say("citation.place.unnumbered", heading);
    }

    /** Cut between graphemes: a Thai vowel or tone mark never stands without its consonant. */
    private static String shortened(String heading) {
        List<String> graphemes =
                GRAPHEME.matcher(heading).results().map(MatchResult::group).toList();
        return graphemes.size() <= LONGEST_HEADING
                ? heading
                : String.join("", graphemes.subList(0, LONGEST_HEADING)).strip() + "…";
    }
}
