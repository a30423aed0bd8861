package org.prongsai.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.prongsai.store.RedisScripts;
import org.prongsai.vault.Vault;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the wire together; the handler of events comes from elsewhere. */
@Configuration(proxyBeanMethods = false)
class LineConfiguration {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

    @Bean
    MessagingApiClient messagingApiClient(LineProperties line, InboxProperties inbox) {
        int calls = inbox.workers() + 16;
        return MessagingApiClient.builder(line.channelToken().value())
                .apiEndPoint(line.apiEndPoint())
                // The SDK's logger prints the channel token and what people are told.
                .usingDefaultLogger(false)
                // The SDK's own limit is five at a time to one host.
                .maxRequests(calls)
                .maxRequestsPerHost(calls)
                .connectTimeout(CONNECTS_WITHIN)
                .readTimeout(ANSWERS_WITHIN)
                .writeTimeout(ANSWERS_WITHIN)
                .build();
    }

    @Bean
    LineMetrics lineMetrics(MeterRegistry registry) {
        return new LineMetrics(registry);
    }

    @Bean
    Inbox inbox(RedisScripts scripts, Vault vault) {
        return new Inbox(scripts, vault);
    }

    @Bean
    Sender sender(MessagingApiClient client, LineMetrics metrics) {
        return new Sender(client, metrics);
    }

    @Bean
    LoadingAnimation loadingAnimation(MessagingApiClient client) {
        return new LoadingAnimation(client);
    }

    @Bean
    EventProcessor eventProcessor(
            Inbox inbox,
            Clock clock,
            EventHandler handler,
            Sender sender,
            LoadingAnimation loading,
            LineMetrics metrics) {
        return new EventProcessor(inbox, new EventReader(clock), handler, sender, loading, metrics);
    }

    @Bean
    WorkerPool workerPool(
            Inbox inbox,
            EventProcessor processor,
            LoadingAnimation loading,
            LineMetrics metrics,
            InboxProperties properties) {
        return new WorkerPool(inbox, processor, loading, metrics, properties);
    }

    @Bean
    SignatureVerifier signatureVerifier(LineProperties line) {
        return new SignatureVerifier(line.channelSecret());
    }

    @Bean
    ServletRegistrationBean<CallbackServlet> callback(
            SignatureVerifier signatures, Inbox inbox, WorkerPool workers, LineMetrics metrics) {
        return new ServletRegistrationBean<>(
                new CallbackServlet(signatures, inbox, workers, metrics), CallbackServlet.PATH);
    }
}
