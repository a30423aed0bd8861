package org.prongsai.simulator;

/**
 * The bot's account on the platform and its credentials.
 *
 * @param botId the bot's own user id, the {@code destination} of every webhook
 * @param name shown above the chat
 * @param token the channel access token the API asks for
 * @param secret the channel secret webhooks are signed with
 */
public record Channel(String botId, String name, String token, String secret) {

    /** A channel nobody else has: credentials that work on this stand-in only. */
    public static Channel random() {
        return new Channel(Ids.user(), "Prongsai", Ids.hex(43), Ids.hex(32));
    }

    @Override
    public String toString() {
        return "Channel[redacted]";
    }
}
