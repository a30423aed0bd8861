package org.prongsai.conversation;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import java.util.List;
import org.prongsai.answer.Answer;
import org.prongsai.answer.Answers;
import org.prongsai.answer.Chip;
import org.prongsai.answer.Context;
import org.prongsai.line.Chat;
import org.prongsai.line.Content;
import org.prongsai.line.Event;
import org.prongsai.line.EventHandler;
import org.prongsai.line.Memory;
import org.prongsai.line.Outcome;

/**
 * Chooses who handles an event and what is said.
 *
 * <p>In groups the bot is silent unless mentioned: it hears everything there and must not interrupt.
 */
final class ConversationHandler implements EventHandler {

    private final Answers answers;
    private final AnswerMessages messages;
    private final QuestionLog log;
    private final Wording wording;

    ConversationHandler(Answers answers, AnswerMessages messages, QuestionLog log, Wording wording) {
        this.answers = answers;
        this.messages = messages;
        this.log = log;
        this.wording = wording;
    }

    @Override
    public Outcome handle(Event event, Memory memory) {
        return event.chat() instanceof Chat.Group ? inGroup(event, memory) : inPrivate(event, memory);
    }

    @Override
    public Outcome apologise(Event event) {
        boolean spokenTo = event.chat() instanceof Chat.OneToOne
                || (event.content() instanceof Content.Text text && text.mentionsBot());
        return spokenTo ? say("apology", Memory.NONE) : Outcome.silence(Memory.NONE);
    }

    private Outcome inGroup(Event event, Memory memory) {
        if (event.content() instanceof Content.Text text && text.mentionsBot()) {
            return answer(event, text, memory);
        }
        if (event.content() instanceof Content.JoinedGroup) {
            return say("group.joined", memory);
        }
        return other(event, memory);
    }

    private Outcome inPrivate(Event event, Memory memory) {
        Content content = event.content();
        if (content instanceof Content.Text text) {
            return answer(event, text, memory);
        }
        if (content instanceof Content.Followed) {
            return help("greeting");
        }
        if (content instanceof Content.Sticker) {
            return help("sticker");
        }
        if (content instanceof Content.Media || content instanceof Content.Location) {
            return say("media", memory);
        }
        return other(event, memory);
    }

    private Outcome other(Event event, Memory memory) {
        if (event.content() instanceof Content.Postback postback) {
            return Feedback.parse(postback.data())
                    .map(given -> thank(event, given, memory))
                    .orElseGet(() -> say("postback.stale", memory));
        }
        if (event.content() instanceof Content.Unsent unsent) {
            log.forget(unsent.messageId());
            return Outcome.silence(Memory.NONE);
        }
        return Outcome.silence(memory);
    }

    private Outcome answer(Event event, Content.Text text, Memory memory) {
        Answer answer = answers.answer(text.text(), Recollection.of(memory).context());
        if (answer.kind() == Answer.Kind.NOT_IN_DOCUMENT || answer.kind() == Answer.Kind.CLARIFY) {
            log.unanswered(event.id(), text.messageId(), text.text(), answer.kind());
        }
        // A report must not linger anywhere, not even sealed for ten minutes.
        Recollection recollection = answer.kind() == Answer.Kind.REPORT
                ? Recollection.NOTHING
                : new Recollection(answer.context(), event.id(), text.messageId(), text.text());
        return new Outcome(messages.of(answer, event.id()), recollection.toMemory());
    }

    private Outcome thank(Event event, Feedback.Given given, Memory memory) {
        Recollection recollection = Recollection.of(memory);
        boolean fresh = recollection.answerId().equals(given.answerId());
        log.feedback(event.id(), given.feedback(), recollection.messageId(), fresh ? recollection.question() : "");
        return say(given.feedback() == Feedback.UP ? "feedback.thanks.up" : "feedback.thanks.down", memory);
    }

    /** A sentence of our own, with the chips that show a newcomer what can be asked. */
    private Outcome help(String key) {
        List<Chip> chips =
                answers.answer(wording.say("help.question"), Context.NONE).chips();
        Answer help = new Answer(Answer.Kind.SMALL_TALK, wording.say(key), null, null, List.of(), chips, Context.NONE);
        return new Outcome(messages.of(help, "greeting"), Recollection.NOTHING.toMemory());
    }

    private Outcome say(String key, Memory memory) {
        List<Message> replies = List.of(new TextMessage.Builder(wording.say(key)).build());
        return new Outcome(replies, memory);
    }
}
