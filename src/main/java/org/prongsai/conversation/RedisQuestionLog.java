package org.prongsai.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.answer.Answer;
import org.prongsai.store.RedisScripts;
import org.prongsai.store.Script;
import org.prongsai.vault.Sealed;
import org.prongsai.vault.Vault;

/** Keeps questions sealed in Redis for {@link #KEPT_FOR}, at most {@link #MOST} of them, and counts them for ever. */
final class RedisQuestionLog implements QuestionLog {

    static final Duration KEPT_FOR = Duration.ofDays(90);
    static final int MOST = 20_000;

    private static final String PURPOSE = "question";
    private static final Script KEEP = Script.of("question_keep");
    private static final Script FORGET = Script.of("question_forget");
    private static final Script NEWEST = Script.of("question_newest");

    private static final String TIMES = "{questions}:times";
    private static final String ENTRIES = "{questions}:entries";
    private static final String MESSAGES = "{questions}:messages";
    private static final String COUNTS = "{questions}:counts";

    private final RedisScripts scripts;
    private final Vault vault;

    RedisQuestionLog(RedisScripts scripts, Vault vault) {
        this.scripts = scripts;
        this.vault = vault;
    }

    @Override
    public void unanswered(String eventId, String messageId, String question, Answer.Kind kind) {
        keep(eventId, vault.pseudonym(PURPOSE, messageId), question, kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void feedback(String eventId, Feedback feedback, String messageId, String question) {
        boolean learn = feedback == Feedback.DOWN && !question.isEmpty();
        keep(
                eventId,
                learn ? vault.pseudonym(PURPOSE, messageId) : "",
                learn ? question : "",
                feedback.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void forget(String messageId) {
        scripts.run(FORGET, List.of(TIMES, ENTRIES, MESSAGES), vault.pseudonym(PURPOSE, messageId));
    }

    @Override
    public List<Kept> newest(int most) {
        List<Object> found = scripts.run(NEWEST, List.of(TIMES, ENTRIES), most);
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i += 2) {
            String eventId = new String((byte[]) found.get(i), StandardCharsets.UTF_8);
            byte[] plain = vault.open(PURPOSE, eventId, new Sealed((byte[]) found.get(i + 1)));
            String[] parts = new String(plain, StandardCharsets.UTF_8).split("\n", 2);
            kept.add(new Kept(parts[0], parts[1]));
        }
        return kept;
    }

    private void keep(String eventId, String message, String question, String kind) {
        byte[] sealed = question.isEmpty()
                ? new byte[0]
                : vault.seal(PURPOSE, eventId, (kind + "\n" + question).getBytes(StandardCharsets.UTF_8))
                        .bytes();
        scripts.run(
                KEEP,
                List.of(TIMES, ENTRIES, MESSAGES, COUNTS),
                eventId,
                message,
                sealed,
                kind,
                KEPT_FOR.toSeconds(),
                MOST);
    }
}
