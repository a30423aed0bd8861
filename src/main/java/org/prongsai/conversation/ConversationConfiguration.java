package org.prongsai.conversation;

import org.prongsai.answer.Answers;
import org.prongsai.answer.Language;
import org.prongsai.knowledge.Library;
import org.prongsai.line.EventHandler;
import org.prongsai.store.RedisScripts;
import org.prongsai.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the chat side together. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    Answers answers(Library library) {
        return new Answers(library, Language.thai());
    }

    @Bean
    QuestionLog questionLog(RedisScripts scripts, Vault vault) {
        return new RedisQuestionLog(scripts, vault);
    }

    @Bean
    Wording wording() {
        return Wording.load();
    }

    @Bean
    AnswerMessages answerMessages(Library library, ConversationProperties properties, Wording wording) {
        DocumentLinks links = new DocumentLinks(library, properties.publicUrl(), wording);
        return new AnswerMessages(new CardDrawing(links, wording), links);
    }

    @Bean
    EventHandler conversationHandler(Answers answers, AnswerMessages messages, QuestionLog log, Wording wording) {
        return new ConversationHandler(answers, messages, log, wording);
    }

    @Bean
    WarmUp warmUp(Answers answers, AnswerMessages messages, Library library) {
        return new WarmUp(answers, messages, library);
    }
}
