package org.prongsai.line;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.Sender;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A message object already written as JSON. The SDK's own models lose what they don't know when they are read back, so a
 * committed message never becomes one again.
 */
@JsonSerialize(using = ComposedMessage.AsItIs.class)
record ComposedMessage(String json) implements Message {

    @Override
    public @Nullable QuickReply quickReply() {
        return null;
    }

    @Override
    public @Nullable Sender sender() {
        return null;
    }

    @Override
    public String toString() {
        return "ComposedMessage[" + json.length() + " characters]";
    }

    static final class AsItIs extends JsonSerializer<ComposedMessage> {

        @Override
        public void serialize(ComposedMessage message, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeRawValue(message.json);
        }

        /** The type is in the JSON already. */
        @Override
        public void serializeWithType(
                ComposedMessage message, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(message, out, provider);
        }
    }
}
