package org.prongsai.simulator;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who sees which rich menu: the default one, and menus linked to people. */
final class RichMenuLinkApi {

    private final LinePlatform platform;
    private final RichMenus menus;

    RichMenuLinkApi(LinePlatform platform) {
        this.platform = platform;
        this.menus = platform.richMenus();
    }

    void routes(Routes routes) {
        routes.add("POST", "/v2/bot/user/all/richmenu/{}", this::setStandard);
        routes.add("GET", "/v2/bot/user/all/richmenu", request -> shown(menus.standard()));
        routes.add("DELETE", "/v2/bot/user/all/richmenu", this::clearStandard);
        routes.add("POST", "/v2/bot/user/{}/richmenu/{}", this::link);
        routes.add("GET", "/v2/bot/user/{}/richmenu", this::linked);
        routes.add("DELETE", "/v2/bot/user/{}/richmenu", this::unlink);
        routes.add("POST", "/v2/bot/richmenu/bulk/link", this::bulkLink);
        routes.add("POST", "/v2/bot/richmenu/bulk/unlink", this::bulkUnlink);
        routes.add("POST", "/v2/bot/richmenu/batch", this::batch);
        routes.add("GET", "/v2/bot/richmenu/progress/batch", this::progress);
    }

    private Response setStandard(Request request) {
        menus.standard(drawn(request.variable(0)));
        platform.transcript().changed();
        return Response.ok();
    }

    private Response clearStandard(Request request) {
        menus.standard("");
        platform.transcript().changed();
        return Response.ok();
    }

    /** LINE: for someone who is no friend the answer is 200 and nothing is linked. */
    private Response link(Request request) {
        linkFriend(request.variable(0), drawn(request.variable(1)));
        platform.transcript().changed();
        return Response.ok();
    }

    private Response linked(Request request) {
        return shown(menus.linked(request.variable(0)).orElse(""));
    }

    private Response unlink(Request request) {
        menus.unlink(request.variable(0));
        platform.transcript().changed();
        return Response.ok();
    }

    private Response bulkLink(Request request) {
        JsonNode body = request.json();
        requireBulk(body);
        String menu = drawn(Json.text(body, "richMenuId"));
        body.path("userIds").forEach(id -> linkFriend(id.asString(""), menu));
        return Response.json(202, Json.object());
    }

    private Response bulkUnlink(Request request) {
        JsonNode body = request.json();
        requireBulk(body);
        body.path("userIds").forEach(id -> menus.unlink(id.asString("")));
        return Response.json(202, Json.object());
    }

    private Response batch(Request request) {
        JsonNode body = request.json();
        Problems problems = new Problems();
        problems.size(body, "", "operations", 1, 1000);
        problems.rejectIfAny();
        for (JsonNode operation : body.path("operations")) {
            String from = Json.text(operation, "from");
            switch (Json.text(operation, "type")) {
                case "link" -> menus.relink(from, drawn(Json.text(operation, "to")));
                case "unlink" -> menus.unlinkAll(from);
                case "unlinkAll" -> menus.unlinkAll("");
                default -> throw Rejection.of(400, "unknown operation type");
            }
        }
        return Response.json(202, Json.object());
    }

    private Response progress(Request request) {
        Instant now = platform.clock().instant();
        ObjectNode body = Json.object().put("phase", "succeeded").put("acceptedTime", now.toString());
        return Response.ok(body.put("completedTime", now.toString()));
    }

    private void linkFriend(String personId, String menu) {
        if (platform.directory().isFriend(personId)) {
            menus.link(personId, menu);
        }
    }

    private static Response shown(String menuId) {
        if (menuId.isEmpty()) {
            throw Rejection.of(404, "the user has no richmenu");
        }
        return Response.ok(Json.object().put("richMenuId", menuId));
    }

    private static void requireBulk(JsonNode body) {
        Problems problems = new Problems();
        problems.size(body, "", "userIds", 1, 500);
        problems.rejectIfAny();
    }

    private String drawn(String menuId) {
        return menus.find(menuId)
                .filter(RichMenus.Menu::hasImage)
                .orElseThrow(() -> Rejection.of(404, "richmenu not found"))
                .id();
    }
}
