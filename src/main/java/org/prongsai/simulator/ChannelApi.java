package org.prongsai.simulator;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The account itself: who the bot is, what it may still send, where its webhooks go. */
final class ChannelApi {

    private static final int MAX_URL = 500;

    private final LinePlatform platform;

    ChannelApi(LinePlatform platform) {
        this.platform = platform;
    }

    void routes(Routes routes) {
        routes.add("GET", "/v2/bot/info", this::info);
        routes.add("GET", "/v2/bot/message/quota", this::quota);
        routes.add("GET", "/v2/bot/message/quota/consumption", this::consumption);
        routes.add("GET", "/v2/bot/channel/webhook/endpoint", this::endpoint);
        routes.add("PUT", "/v2/bot/channel/webhook/endpoint", this::setEndpoint);
        routes.add("POST", "/v2/bot/channel/webhook/test", this::test);
    }

    private Response info(Request request) {
        Channel channel = platform.channel();
        return Response.ok(Json.object()
                .put("userId", channel.botId())
                .put("basicId", "@" + channel.botId().substring(1, 9))
                .put("displayName", channel.name())
                .put("chatMode", "bot")
                .put("markAsReadMode", "auto"));
    }

    private Response quota(Request request) {
        ObjectNode body = Json.object();
        platform.quota()
                .limit()
                .ifPresentOrElse(
                        value -> body.put("type", "limited").put("value", value), () -> body.put("type", "none"));
        return Response.ok(body);
    }

    private Response consumption(Request request) {
        return Response.ok(Json.object().put("totalUsage", platform.quota().used()));
    }

    private Response endpoint(Request request) {
        URI callback = platform.webhooks().callback();
        if (callback == null) {
            throw Rejection.of(404, "Webhook endpoint not found");
        }
        return Response.ok(Json.object().put("endpoint", callback.toString()).put("active", true));
    }

    /** LINE takes https only; the stand-in also takes http on this machine, where there is no certificate. */
    private Response setEndpoint(Request request) {
        platform.webhooks().deliverTo(url(Json.text(request.json(), "endpoint")));
        return Response.ok();
    }

    private Response test(Request request) {
        String other = Json.text(request.json(), "endpoint");
        URI target = other.isEmpty() ? platform.webhooks().callback() : url(other);
        byte[] empty = platform.webhooks().body(List.of());
        int status =
                target == null ? 0 : platform.webhooks().postTo(target, empty).join();
        Instant now = platform.clock().instant();
        boolean success = status / 100 == 2;
        return Response.ok(Json.object()
                .put("success", success)
                .put("timestamp", now.toString())
                .put("statusCode", status)
                .put("reason", success ? "OK" : status == 0 ? "COULD_NOT_CONNECT" : "ERROR_STATUS_CODE")
                .put("detail", Integer.toString(status)));
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            boolean local = "http".equals(url.getScheme()) && "127.0.0.1".equals(url.getHost());
            if (text.length() <= MAX_URL && ("https".equals(url.getScheme()) || local)) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw Rejection.of(400, "Invalid webhook endpoint URL");
        }
        throw Rejection.of(400, "Invalid webhook endpoint URL");
    }
}
