package org.prongsai.echo;

import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.spring.boot.handler.annotation.EventMapping;
import com.linecorp.bot.spring.boot.handler.annotation.LineMessageHandler;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Repeats every text. */
@SpringBootApplication
@LineMessageHandler
public class EchoBot {

    public static void main(String[] args) {
        SpringApplication.run(EchoBot.class, args);
    }

    @EventMapping
    public TextMessage repeat(MessageEvent event) {
        String said = event.message() instanceof TextMessageContent text ? text.text() : "?";
        return new TextMessage(said);
    }
}
