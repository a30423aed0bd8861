package org.prongsai.simulator;

import java.util.Set;

/** The Messaging API of one platform: who may call, what is too much, who answers. */
final class Api {

    static final String RETRY_KEY = "x-line-retry-key";

    /** LINE: the body of a request may be 2 MB. */
    static final int MAX_BODY = 2 * 1024 * 1024;

    private static final Set<String> RETRYABLE = Set.of(
            "/v2/bot/message/push",
            "/v2/bot/message/multicast",
            "/v2/bot/message/narrowcast",
            "/v2/bot/message/broadcast");

    private final Routes routes = new Routes();
    private final LinePlatform platform;

    Api(LinePlatform platform) {
        this.platform = platform;
        new Messaging(platform).routes(routes);
        new ChatApi(platform).routes(routes);
        new PeopleApi(platform).routes(routes);
        new ContentApi(platform).routes(routes);
        new ChannelApi(platform).routes(routes);
        new RichMenuApi(platform).routes(routes);
        new RichMenuLinkApi(platform).routes(routes);
    }

    /** Answers one call; what LINE would refuse becomes LINE's error answer. */
    Response answer(Request request) {
        try {
            check(request);
            return routes.answer(request).with("x-line-request-id", request.id());
        } catch (Rejection refused) {
            return refused.response().with("x-line-request-id", request.id());
        }
    }

    private void check(Request request) {
        if (!request.header("authorization")
                .equals("Bearer " + platform.channel().token())) {
            throw Rejection.of(
                    401,
                    "Authentication failed due to the following reason: invalid token. Confirm that the access token"
                            + " in the authorization header is valid.");
        }
        if (request.body().length > MAX_BODY) {
            throw Rejection.of(413, "Request entity too large");
        }
        if (!request.header(RETRY_KEY).isEmpty() && !RETRYABLE.contains(request.path())) {
            throw Rejection.of(400, "The retry key is not supported by this endpoint");
        }
    }
}
