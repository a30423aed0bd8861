package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.simulator.LinePlatform;
import org.prongsai.simulator.Person;
import org.prongsai.simulator.Phone;
import org.prongsai.simulator.Posted;
import org.prongsai.simulator.Room;
import org.prongsai.simulator.Sent;
import org.prongsai.testing.LineOpenApi;
import org.prongsai.testing.RunningBot;

/** What a citizen of the province does, over HTTP, with a real Redis and LINE's stand-in. */
class CitizenAsksStoryTests {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    static Path directory;

    private static RunningBot bot;
    private static LinePlatform line;

    @BeforeAll
    static void start() {
        bot = RunningBot.start(directory);
        line = bot.line();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void asksForAScoreInEverydayWordsAndReadsWhereItStands() {
        Phone phone = line.phone(line.friend("Somjai"));

        Sent answer = answer(phone.says("คะแนนรถหลวงเท่าไหร่จ๊ะ"));

        assertThat(seen(answer)).contains("84.63", "ที่มา", "https://ita.example.go.th/document/2566#score-4");
    }

    @Test
    void asksOnWithoutSayingTheThingAgain() {
        Phone phone = line.phone(line.friend("Somjai"));
        answer(phone.says("การใช้ทรัพย์สินของราชการได้กี่คะแนน"));

        assertThat(seen(answer(phone.says("แล้วใครรับผิดชอบ")))).contains("กองพัสดุและทรัพย์สิน");
    }

    @Test
    void tapsAChipAndIsAnswered() {
        Phone phone = line.phone(line.friend("Somjai"));
        Sent first = answer(phone.says("คะแนนรวม"));
        String question = chips(first).get(0);

        assertThat(answer(phone.says(question)).words()).isNotBlank();
    }

    @Test
    void tellsTheBotThatAnAnswerMissed() {
        Phone phone = line.phone(line.friend("Somjai"));
        Sent first = answer(phone.says("คะแนนรวม"));

        assertThat(answer(phone.taps(thumbsDown(first))).words()).contains("ขอบคุณ");
    }

    @Test
    void sayingThatOneSawCorruptionNeverLeadsToAScore() {
        Phone phone = line.phone(line.friend("Somjai"));

        Sent answer = answer(phone.says("เห็นเขาเอารถหลวงไปขนของบ้านตัวเองทุกอาทิตย์"));

        assertThat(seen(answer)).contains("1205").doesNotContain("84.63");
    }

    @Test
    void isToldWhatTheDocumentDoesNotHold() {
        Phone phone = line.phone(line.friend("Somjai"));

        assertThat(seen(answer(phone.says("อบจ.สกลนครได้กี่คะแนน")))).doesNotContain("90.16");
    }

    @Test
    void addsTheBotAndIsGreetedWithThingsToAsk() {
        Person person = line.stranger("Somjai");

        Sent greeting = answer(line.phone(person).follows());

        assertThat(chips(greeting)).isNotEmpty();
    }

    @Test
    void sendsAPhotoAndLearnsThatItWasNotOpened() {
        Phone phone = line.phone(line.friend("Somjai"));

        assertThat(answer(phone.sendsImage("image/jpeg", new byte[] {1, 2, 3})).words())
                .contains("1205");
    }

    @Test
    void inAGroupTheBotAnswersOnlyWhoCallsIt() {
        Person person = line.friend("Somjai");
        Room group = line.groupWithBot("Village", person);
        Phone phone = line.phone(person).in(group);
        phone.says("คะแนนรวมเท่าไหร่").awaitStatus();

        answer(phone.says("@" + line.channel().name() + " คะแนนรวมเท่าไหร่"));

        assertThat(line.outbox().to(group.id())).singleElement().satisfies(sent -> assertThat(sent.words())
                .contains("90.16"));
    }

    @Test
    void everythingSaidFitsLinesSchema() {
        Phone phone = line.phone(line.friend("Somjai"));
        List<String> questions =
                List.of("สวัสดี", "ขอคะแนนทุกข้อ", "มาตรการมีอะไรบ้าง", "ทำไมได้ระดับนี้", "ข้อ 7", "ฝนตกไหม");

        for (String question : questions) {
            Sent answer = answer(phone.says(question));
            answer.messages().forEach(message -> assertThat(LineOpenApi.problems("Message", message.toString()))
                    .as(question)
                    .isEmpty());
        }
    }

    private static Sent answer(Posted posted) {
        return line.outbox().awaitAnswer(posted.eventId(), PATIENCE);
    }

    /** All that a person sees and can open, cards included. */
    private static String seen(Sent sent) {
        return sent.messages().stream()
                .flatMap(message ->
                        Stream.of("text", "label", "uri").flatMap(name -> message.findValuesAsString(name).stream()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> chips(Sent sent) {
        return sent.messages()
                .get(sent.messages().size() - 1)
                .path("quickReply")
                .path("items")
                .valueStream()
                .map(item -> item.path("action").path("text").asString())
                .toList();
    }

    private static String thumbsDown(Sent sent) {
        return sent.messages().stream()
                .flatMap(message -> message.findValuesAsString("data").stream())
                .filter(data -> data.startsWith("feedback:DOWN"))
                .findFirst()
                .orElseThrow();
    }
}
