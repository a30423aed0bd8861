package org.prongsai.simulator;

import tools.jackson.databind.JsonNode;

/** The loading animation and read marks. */
final class ChatApi {

    private static final int DEFAULT_SECONDS = 20;

    private final LinePlatform platform;

    ChatApi(LinePlatform platform) {
        this.platform = platform;
    }

    void routes(Routes routes) {
        routes.add("POST", "/v2/bot/chat/loading/start", this::load);
        routes.add("POST", "/v2/bot/chat/markAsRead", this::markAsRead);
    }

    private Response load(Request request) {
        JsonNode body = request.json();
        String chat = Json.text(body, "chatId");
        if (!chat.matches("U[0-9a-f]{32}")) {
            throw Rejection.of(400, "The property, 'chatId', in the request body is invalid (line: -, column: -)");
        }
        int seconds = body.path("loadingSeconds").asInt(DEFAULT_SECONDS);
        if (seconds < 5 || seconds > 60 || seconds % 5 != 0) {
            throw Rejection.of(400, "loadingSeconds must be a multiple of 5 between 5 and 60");
        }
        if (platform.directory().isFriend(chat)) {
            platform.load(chat, platform.clock().instant().plusSeconds(seconds));
        }
        return Response.json(202, Json.object());
    }

    /** Marks a message and everything before it in its chat. */
    private Response markAsRead(Request request) {
        String token = Json.text(request.json(), "markAsReadToken");
        Entry marked = platform.transcript()
                .entry(token.isEmpty() ? "" : token.substring(1))
                .orElseThrow(() -> Rejection.of(400, "Invalid mark as read token"));
        platform.transcript().of(marked.chat()).stream()
                .takeWhile(entry -> !entry.id().equals(marked.id()))
                .filter(entry -> !entry.author().equals(Entry.BOT))
                .forEach(entry -> platform.transcript().mark(entry.id(), Entry.State.READ));
        platform.transcript().mark(marked.id(), Entry.State.READ);
        return Response.ok();
    }
}
