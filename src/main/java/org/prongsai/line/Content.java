package org.prongsai.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened. */
public sealed interface Content {

    /** @param mentionsBot true where the bot itself is mentioned, as it must be in groups to be spoken to */
    record Text(String messageId, String text, boolean mentionsBot) implements Content {

        /** Never what the person wrote. */
        @Override
        public String toString() {
            return "Text[" + text.length() + " characters]";
        }
    }

    /** An image, video, voice message or file; its bytes are fetched from LINE by the message id. */
    record Media(String messageId, Type type, @Nullable String imageSetId) implements Content {

        /** LINE's message types that carry bytes. */
        public enum Type {
            IMAGE,
            VIDEO,
            AUDIO,
            FILE
        }
    }

    record Location(String messageId, double latitude, double longitude) implements Content {

        /** Never where the person is. */
        @Override
        public String toString() {
            return "Location[redacted]";
        }
    }

    record Sticker(String messageId, List<String> keywords) implements Content {

        public Sticker {
            keywords = List.copyOf(keywords);
        }

        /** Never what the person means by it. */
        @Override
        public String toString() {
            return "Sticker[redacted]";
        }
    }

    /** A button that carries data instead of words. */
    record Postback(String data) implements Content {

        /** Never what the person chose. */
        @Override
        public String toString() {
            return "Postback[" + data.length() + " characters]";
        }
    }

    record Followed() implements Content {}

    record Unfollowed() implements Content {}

    /** A message taken back by its writer. */
    record Unsent(String messageId) implements Content {}

    record JoinedGroup() implements Content {}

    record LeftGroup() implements Content {}

    record MembersJoined() implements Content {}

    /** An event or message of a kind this version does not know, or one that could not be read. */
    record Unknown(String type) implements Content {}
}
