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
    EventHandler conversationHandler(
            Answers answers, Library library, ConversationProperties properties, QuestionLog log) {
        Wording wording = Wording.load();
        DocumentLinks links = new DocumentLinks(library, properties.publicUrl(), wording);
        return new ConversationHandler(
                answers, new AnswerMessages(new CardDrawing(links, wording), links), log, wording);
    }
}
