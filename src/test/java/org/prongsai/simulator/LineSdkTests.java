package org.prongsai.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linecorp.bot.client.base.UploadFile;
import com.linecorp.bot.messaging.client.MessagingApiBlobClient;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import com.linecorp.bot.messaging.model.TextMessage;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** LINE's own Java client cannot tell the stand-in from LINE. */
class LineSdkTests {

    private final LinePlatform platform = new LinePlatform(Channel.random(), Clock.systemUTC());
    private final LinePlatformServer server = LinePlatformServer.start(platform);
    private final MessagingApiClient client = MessagingApiClient.builder(
                    platform.channel().token())
            .apiEndPoint(server.uri())
            .usingDefaultLogger(false)
            .build();
    private final Person somjai = platform.friend("ป้าสมใจ");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void repliesWithACard() throws Exception {
        Posted question = platform.phone(somjai).says("คะแนน");
        String token = Json.text(platform.webhooks().event(question.eventId()), "replyToken");
        FlexText text = new FlexText.Builder().text("90.16").build();
        FlexBox body = new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of(text)).build();
        FlexMessage card =
                new FlexMessage("90.16", new FlexBubble.Builder().body(body).build());

        var result = client.replyMessage(new ReplyMessageRequest.Builder(token, List.of(card)).build())
                .get();

        assertThat(result.requestId()).isNotBlank();
        assertThat(result.body().sentMessages()).hasSize(1);
        platform.outbox().assertAnsweredOnce(question.eventId());
    }

    @Test
    void hearsOfAPushThatWasAcceptedBefore() throws Exception {
        UUID key = UUID.randomUUID();
        var push = new PushMessageRequest.Builder(somjai.id(), List.of(new TextMessage("hi"))).build();
        String accepted = client.pushMessage(key, push).get().requestId();

        assertThatThrownBy(() -> client.pushMessage(key, push).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(MessagingApiClientException.class, conflict -> {
                    assertThat(conflict.getCode()).isEqualTo(409);
                    assertThat(conflict.getHeader("x-line-accepted-request-id")).isEqualTo(accepted);
                    assertThat(conflict.getSentMessages()).hasSize(1);
                });
    }

    @Test
    void readsTheBotsProfileAndLoads() throws Exception {
        assertThat(client.getBotInfo().get().body().userId())
                .isEqualTo(platform.channel().botId());
        client.showLoadingAnimation(new ShowLoadingAnimationRequest.Builder(somjai.id()).build())
                .get();
        assertThat(platform.loading()).containsExactly(somjai.id());
    }

    @Test
    void fetchesContentFromTheSameServer() throws Exception {
        String id = platform.phone(somjai)
                .sendsFile("a.pdf", "application/pdf", new byte[] {1, 2, 3})
                .messageId();
        var blobs = MessagingApiBlobClient.builder(platform.channel().token())
                .apiEndPoint(server.uri())
                .usingDefaultLogger(false)
                .build();

        assertThat(blobs.getMessageContent(id).get().body().byteStream().readAllBytes())
                .containsExactly(1, 2, 3);
        assertThatThrownBy(() -> blobs.setRichMenuImage("none", UploadFile.fromByteArray(new byte[1], "image/png"))
                        .get())
                .hasMessageContaining("richmenu not found");
    }
}
