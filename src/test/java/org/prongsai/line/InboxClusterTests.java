package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.store.TestCluster;
import org.prongsai.vault.Secret;
import org.prongsai.vault.Vault;

class InboxClusterTests {

    private static final int CHATS = 60;

    @Test
    void everyStepOfAnEventStaysOnOneNodeOfACluster(@TempDir Path data) throws Exception {
        try (TestCluster cluster = TestCluster.start(data)) {
            Inbox inbox = new Inbox(
                    cluster.scripts(),
                    new Vault(Secret.parse(Base64.getEncoder().encodeToString(new byte[32]))));
            String[] events = IntStream.range(0, CHATS)
                    .mapToObj(i -> Webhook.text("e" + i, "U%032x".formatted(i), 1, "x"))
                    .toArray(String[]::new);

            assertThat(inbox.accept(WebhookBody.read(Webhook.body(events)).events())
                            .accepted())
                    .isEqualTo(CHATS);
            assertThat(cluster.sizes()).allSatisfy(size -> assertThat(size).isPositive());
            assertThat(workOff(inbox)).isEqualTo(CHATS);
        }
    }

    /** Sends each event through every step. */
    private static int workOff(Inbox inbox) {
        int done = 0;
        for (int partition = 0; partition < Inbox.PARTITIONS; partition++) {
            for (Claim claim = inbox.claim(partition); claim != null; claim = inbox.claim(partition)) {
                if (claim.sends() == 0 && claim.outcome() == null) {
                    byte[] answer = "answer".getBytes(StandardCharsets.UTF_8);
                    assertThat(inbox.commit(claim, answer, new Memory("m"))).isTrue();
                    assertThat(inbox.retry(claim, Duration.ZERO)).isTrue();
                } else {
                    assertThat(inbox.bury(claim, "tried", null)).isTrue();
                    done++;
                }
            }
        }
        return done;
    }
}
