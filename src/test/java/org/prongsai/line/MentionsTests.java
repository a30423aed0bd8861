package org.prongsai.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests for {@link Mentions}. */
class MentionsTests {

    @Test
    void takesTheBotsNameOutOfTheText() {
        assertThat(without("@bot score?", "[{\"index\":0,\"length\":4,\"type\":\"user\",\"isSelf\":true}]"))
                .isEqualTo("score?");
    }

    @Test
    void leavesOtherPeoplesNamesIn() {
        assertThat(without("@ann score?", "[{\"index\":0,\"length\":4,\"type\":\"user\",\"isSelf\":false}]"))
                .isEqualTo("@ann score?");
    }

    @Test
    void takesEveryMentionOut() {
        assertThat(without(
                        "@bot score? @bot",
                        "[{\"index\":0,\"length\":4,\"isSelf\":true},{\"index\":12,\"length\":4,\"isSelf\":true}]"))
                .isEqualTo("score?");
    }

    @Test
    void ignoresAPlaceOutsideTheText() {
        assertThat(without("@bot", "[{\"index\":1,\"length\":4,\"isSelf\":true}]"))
                .isEqualTo("@bot");
    }

    @Test
    void ignoresAPlaceWhoseEndOverflows() {
        assertThat(without("@bot", "[{\"index\":2147483647,\"length\":2,\"isSelf\":true}]"))
                .isEqualTo("@bot");
    }

    @Test
    void readsATextWithoutMentions() {
        assertThat(Mentions.withoutBot("score?", Json.MAPPER.readTree("{}").path("mention")))
                .isEqualTo("score?");
    }

    private static String without(String text, String mentionees) {
        return Mentions.withoutBot(text, Json.MAPPER.readTree(mentionees));
    }
}
