package org.prongsai.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes replies as the JSON that is checked, committed and sent, once. */
final class Composer {

    private static final ObjectMapper MAPPER = ModelObjectMapper.createNewObjectMapper();

    private Composer() {}

    /** @throws MessageLimitException if LINE would refuse them */
    static List<ComposedMessage> compose(List<Message> replies) {
        List<ComposedMessage> messages = replies.stream().map(Composer::compose).toList();
        byte[] bytes = bytes(messages);
        MessageLimits.check(tree(bytes), bytes.length);
        return messages;
    }

    private static ComposedMessage compose(Message reply) {
        try {
            return new ComposedMessage(MAPPER.writeValueAsString(reply));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is committed: a JSON array. */
    static byte[] bytes(List<ComposedMessage> messages) {
        return messages.stream()
                .map(ComposedMessage::json)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<ComposedMessage> read(byte[] committed) {
        List<ComposedMessage> messages = new ArrayList<>();
        tree(committed).forEach(message -> messages.add(new ComposedMessage(message.toString())));
        return messages;
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
