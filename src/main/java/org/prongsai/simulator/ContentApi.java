package org.prongsai.simulator;

import java.util.Locale;

/** What people sent, as bytes: 202 while it is prepared, 410 once unsent, 404 when it is no more. */
final class ContentApi {

    private final LinePlatform platform;

    ContentApi(LinePlatform platform) {
        this.platform = platform;
    }

    void routes(Routes routes) {
        routes.add("GET", "/v2/bot/message/{}/content", this::content);
        routes.add("GET", "/v2/bot/message/{}/content/preview", this::preview);
        routes.add("GET", "/v2/bot/message/{}/content/transcoding", this::transcoding);
    }

    private Response content(Request request) {
        return bytes(find(request));
    }

    private Response preview(Request request) {
        Contents.Content content = find(request);
        if (!content.messageType().equals("image") && !content.messageType().equals("video")) {
            throw Rejection.of(400, "Only images and videos have a preview");
        }
        return bytes(content);
    }

    private Response transcoding(Request request) {
        Contents.Content content = find(request);
        if (!content.isTranscoded()) {
            throw Rejection.of(400, "Only videos and audios are transcoded");
        }
        String status = content.state() == Contents.State.READY
                ? "succeeded"
                : content.state().name().toLowerCase(Locale.ROOT);
        return Response.ok(Json.object().put("status", status));
    }

    private static Response bytes(Contents.Content content) {
        return switch (content.state()) {
            case READY -> Response.bytes(200, content.mediaType(), content.bytes());
            case PROCESSING -> Response.bytes(202, "application/json", new byte[0]);
            case FAILED, GONE -> throw Rejection.of(404, "Not found");
        };
    }

    private Contents.Content find(Request request) {
        Contents.Content content =
                platform.contents().ask(request.variable(0)).orElseThrow(() -> Rejection.of(404, "Not found"));
        if (content.state() == Contents.State.GONE) {
            throw Rejection.of(410, "The content is gone");
        }
        return content;
    }
}
