package org.prongsai.conversation;

import com.linecorp.bot.messaging.model.Message;
import java.util.List;
import org.prongsai.answer.Answer;
import org.prongsai.answer.Answers;
import org.prongsai.answer.Context;
import org.prongsai.knowledge.Indicator;
import org.prongsai.knowledge.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Answers a few questions to itself before the first citizen asks: a JVM's first answers are slow. */
final class WarmUp implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final Answers answers;
    private final AnswerMessages messages;
    private final Library library;

    WarmUp(Answers answers, AnswerMessages messages, Library library) {
        this.answers = answers;
        this.messages = messages;
        this.library = library;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int drawn = 0;
        for (Indicator indicator : library.newest().assessment().indicators()) {
            Answer answer = answers.answer(indicator.name(), Context.NONE);
            List<Message> drawing = messages.of(answer, "warm-up");
            drawn += drawing.size();
        }
        log.debug("Warmed up with {} messages", drawn);
    }
}
