package org.prongsai.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Turns replies into the JSON that is checked, committed and sent, once. */
final class Composer {

    private static final ObjectMapper MAPPER = ModelObjectMapper.createNewObjectMapper();

    private Composer() {}

    /** @throws MessageLimitException if LINE would refuse them */
    static ArrayNode compose(List<Message> replies) {
        ArrayNode messages = MAPPER.createArrayNode();
        replies.forEach(reply -> messages.add(MAPPER.<JsonNode>valueToTree(reply)));
        MessageLimits.check(messages);
        return messages;
    }

    static byte[] bytes(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArrayNode read(byte[] committed) {
        try {
            return (ArrayNode) MAPPER.readTree(committed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Message> messages(ArrayNode composed) {
        List<Message> messages = new ArrayList<>(composed.size());
        composed.forEach(json -> messages.add(new ComposedMessage(json)));
        return messages;
    }
}
