package org.prongsai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.knowledge.Document.Block;
import org.prongsai.knowledge.Fact;
import org.prongsai.knowledge.Library;
import org.prongsai.knowledge.Pack;
import org.prongsai.knowledge.Packs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocumentPagesTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Library library;

    @LocalServerPort
    private int port;

    @Test
    void opensWithTheResult() throws Exception {
        assertThat(page("/document/2566"))
                .contains("<html lang=\"th\"")
                .contains("องค์การบริหารส่วนจังหวัดนครพนม")
                .contains("ปีงบประมาณ พ.ศ. 2566")
                .contains(">90.16</a>")
                .contains("สูงกว่าเป้าหมาย 5.16")
                .contains(">ผ่านดี</a>")
                .contains(">85</a>");
    }

    @Test
    void drawsTenBarsWithTheTargetLine() throws Exception {
        String page = page("/document/2566");

        assertThat(all(page, "class=\"value\" y=\"2\" width=\"([0-9.]+)\""))
                .containsExactly(
                        "95.77", "86.06", "89.26", "84.63", "85.07", "94.94", "91.25", "90.54", "100.00", "80.00");
        assertThat(all(page, "class=\"target\" x1=\"(85)\"")).hasSize(10);
    }

    @Test
    void marksTheScoresUnderTheTargetInWords() throws Exception {
        List<String> below = all(page("/document/2566"), "(?s)<tr class=\"below\">(.*?)</tr>");

        assertThat(below).hasSize(2).allMatch(row -> row.contains("ต่ำกว่าเป้า"));
        assertThat(below.get(0)).contains("84.63");
        assertThat(below.get(1)).contains("80.00");
    }

    @Test
    void hasOnePlaceForEveryAnchorOfThePack() throws Exception {
        Pack pack = library.pack("2566").orElseThrow();
        List<String> ids = all(page("/document/2566"), " id=\"([^\"]+)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(pack.document().sections().stream()
                        .flatMap(section -> Stream.concat(
                                Stream.of(section.anchor()),
                                section.blocks().stream().flatMap(Block::parts).map(Block::anchor)))
                        .toList());
    }

    @Test
    void leadsEveryLinkWithinThePageToAPlace() throws Exception {
        String page = page("/document/2566");

        assertThat(all(page, " id=\"([^\"]+)\"")).containsAll(all(page, "href=\"#([^\"]+)\""));
    }

    @Test
    void tellsEveryOddityBesideItsPlace() throws Exception {
        String page = page("/document/2566").replace("&quot;", "\"");

        assertThat(library.pack("2566").orElseThrow().oddities())
                .extracting(Fact::text)
                .allSatisfy(text -> assertThat(page).containsOnlyOnce(text));
    }

    @Test
    void outlinesThePageWithHeadingsThatSkipNoLevel() throws Exception {
        List<Integer> levels = all(page("/document/2566"), "<h([1-6])[ >]").stream()
                .map(Integer::valueOf)
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void showsThePrintedPages() throws Exception {
        assertThat(all(page("/document/2566"), "<p class=\"pages\">หน้า ([^<]+)</p>"))
                .contains("1-2", "3-4", "5-9", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void escapesWhatAPackSays() throws Exception {
        assertThat(page("/document/ban-na-2567"))
                .contains("กองกลาง &lt;b&gt;จัดทำ&lt;/b&gt;")
                .contains("&lt;i&gt;กลางประโยค&lt;/i&gt;")
                .doesNotContain("<i>", "<b>จัดทำ");
    }

    @Test
    void loadsNothingFromElsewhere() throws Exception {
        HttpResponse<String> response = get("/document/2566");

        assertThat(all(response.body(), "(?:src|href)=\"([^\"]+)\"")).allMatch(url -> url.matches("#.*|/[a-z].*"));
        assertThat(response.body()).doesNotContain("<script", "style=");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'self'"));
    }

    @Test
    void findsEverythingThatThePageLoads() throws Exception {
        String page = page("/document/2566");
        List<String> files = all(page, "<link [^>]*href=\"([^\"]+)\"");
        List<String> fonts = all(page("/style.css"), "url\\(([^)]+)\\)");

        assertThat(files).hasSize(3);
        assertThat(fonts).hasSize(4);
        for (String file : Stream.concat(files.stream(), fonts.stream().map(font -> "/" + font))
                .toList()) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void letsBrowsersKeepPagesForMinutesAndFontsForAYear() throws Exception {
        assertThat(cacheControl("/document/2566")).isEqualTo("max-age=300, public");
        assertThat(cacheControl("/fonts/sarabun-thai-400.woff2")).isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void sendsAPageOnceToABrowserThatHasIt() throws Exception {
        String etag = get("/document/2566").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = send(request("/document/2566").header("If-None-Match", etag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void saysInThaiThatThereIsNoSuchDocument() throws Exception {
        HttpResponse<String> response = get("/document/2599");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<html lang=\"th\"", "ไม่พบเอกสารนี้", "href=\"/document\"");
        assertThat(response.headers().firstValue("Cache-Control")).isEmpty();
    }

    @Test
    void doesNotEchoAnUnknownAddress() throws Exception {
        assertThat(get("/document/%3Cscript%3E").body()).doesNotContain("script");
    }

    @Test
    void listsTheDocumentsNewestFirst() throws Exception {
        assertThat(all(page("/document"), "class=\"button\" href=\"([^\"]+)\""))
                .containsExactly("/document/ban-na-2567", "/document/2566");
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private String cacheControl(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Cache-Control").orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The pages alone, over the shipped document and one of an office that does not exist. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({DocumentController.class, DocumentPagesConfiguration.class})
    static class Pages {

        @Bean
        Library library() {
            Pack madeUp =
                    Packs.in(Path.of("src/test/resources/knowledge/made-up")).newest();
            return new Library(List.of(Packs.shipped().newest(), madeUp));
        }
    }
}
