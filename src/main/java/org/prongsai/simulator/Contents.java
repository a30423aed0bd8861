package org.prongsai.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes people sent, as long as LINE would still hand them out. */
public final class Contents {

    /** What a message's bytes are and whether they can be had. */
    record Content(String messageType, String mediaType, byte[] bytes, State state, int callsUntilReady) {

        Content in(State next, int calls) {
            return new Content(messageType, mediaType, bytes, next, calls);
        }

        /** Only films and recordings are transcoded. */
        boolean isTranscoded() {
            return messageType.equals("video") || messageType.equals("audio");
        }
    }

    /** Where a content stands. */
    enum State {
        READY,
        PROCESSING,
        FAILED,
        GONE
    }

    private final Map<String, Content> contents = new ConcurrentHashMap<>();

    void put(String messageId, String messageType, String mediaType, byte[] bytes) {
        contents.put(messageId, new Content(messageType, mediaType, bytes.clone(), State.READY, 0));
    }

    Optional<Content> find(String messageId) {
        return Optional.ofNullable(contents.get(messageId));
    }

    /** As a call of the API sees it: a content being prepared gets one call nearer to ready. */
    Optional<Content> ask(String messageId) {
        Content before = contents.get(messageId);
        contents.computeIfPresent(messageId, (id, content) -> {
            if (content.state() != State.PROCESSING) {
                return content;
            }
            return content.callsUntilReady() <= 1
                    ? content.in(State.READY, 0)
                    : content.in(State.PROCESSING, content.callsUntilReady() - 1);
        });
        return Optional.ofNullable(before);
    }

    /** Has LINE still prepare a film or recording for a number of calls (202, {@code processing}). */
    public void prepare(String messageId, int calls) {
        contents.computeIfPresent(messageId, (id, content) -> content.in(State.PROCESSING, calls));
    }

    /** Has LINE fail to prepare it. */
    public void fail(String messageId) {
        contents.computeIfPresent(messageId, (id, content) -> content.in(State.FAILED, 0));
    }

    /** Has LINE drop it, as it does some time after sending (404). */
    public void expire(String messageId) {
        contents.remove(messageId);
    }

    /** Takes it back, as its sender does by unsending (410). */
    void unsend(String messageId) {
        contents.computeIfPresent(
                messageId, (id, content) -> new Content(content.messageType(), "", new byte[0], State.GONE, 0));
    }

    void clear() {
        contents.clear();
    }
}
