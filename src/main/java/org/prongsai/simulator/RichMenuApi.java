package org.prongsai.simulator;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creating, drawing, listing and naming rich menus. */
final class RichMenuApi {

    private static final int MOST = 1000;
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9_-]{1,32}");

    private final RichMenus menus;

    RichMenuApi(LinePlatform platform) {
        this.menus = platform.richMenus();
    }

    void routes(Routes routes) {
        routes.add("POST", "/v2/bot/richmenu", this::create);
        routes.add("POST", "/v2/bot/richmenu/validate", this::validate);
        routes.add("GET", "/v2/bot/richmenu/list", this::list);
        routes.add(
                "GET",
                "/v2/bot/richmenu/{}",
                request -> Response.ok(menu(request).described()));
        routes.add("DELETE", "/v2/bot/richmenu/{}", this::delete);
        routes.add("POST", "/v2/bot/richmenu/{}/content", this::draw);
        routes.add("GET", "/v2/bot/richmenu/{}/content", this::image);
        routes.add("POST", "/v2/bot/richmenu/alias", this::createAlias);
        routes.add("GET", "/v2/bot/richmenu/alias/list", this::aliases);
        routes.add("POST", "/v2/bot/richmenu/alias/{}", this::updateAlias);
        routes.add("GET", "/v2/bot/richmenu/alias/{}", this::alias);
        routes.add("DELETE", "/v2/bot/richmenu/alias/{}", this::deleteAlias);
    }

    private Response validate(Request request) {
        RichMenuRules.check(request.json());
        return Response.ok();
    }

    private Response create(Request request) {
        ObjectNode definition = (ObjectNode) request.json();
        RichMenuRules.check(definition);
        if (menus.all().size() >= MOST) {
            throw Rejection.of(400, "The number of rich menus exceeds " + MOST);
        }
        return Response.ok(Json.object().put("richMenuId", menus.create(definition)));
    }

    private Response list(Request request) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("richmenus");
        menus.all().forEach(menu -> list.add(menu.described()));
        return Response.ok(body);
    }

    private Response delete(Request request) {
        menus.delete(menu(request).id());
        return Response.ok();
    }

    private Response draw(Request request) {
        RichMenus.Menu menu = menu(request);
        if (menu.hasImage()) {
            throw Rejection.of(400, "An image has already been uploaded to the richmenu");
        }
        RichMenuRules.checkImage(request.header("content-type"), request.body());
        menus.draw(menu.id(), request.header("content-type"), request.body());
        return Response.ok();
    }

    private Response image(Request request) {
        RichMenus.Menu menu = menu(request);
        if (!menu.hasImage()) {
            throw Rejection.of(404, "Not found");
        }
        return Response.bytes(200, menu.imageType(), menu.image());
    }

    private Response createAlias(Request request) {
        JsonNode body = request.json();
        String alias = Json.text(body, "richMenuAliasId");
        if (!ALIAS.matcher(alias).matches()) {
            throw Rejection.of(400, "invalid richmenu alias id");
        }
        if (menus.behind(alias).isPresent()) {
            throw Rejection.of(400, "conflict richmenu alias id");
        }
        menus.alias(alias, drawn(body));
        return Response.ok();
    }

    private Response updateAlias(Request request) {
        requireAlias(request);
        menus.alias(request.variable(0), drawn(request.json()));
        return Response.ok();
    }

    private Response aliases(Request request) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("aliases");
        menus.aliases().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> list.addObject()
                .put("richMenuAliasId", each.getKey())
                .put("richMenuId", each.getValue()));
        return Response.ok(body);
    }

    private Response alias(Request request) {
        return Response.ok(
                Json.object().put("richMenuAliasId", request.variable(0)).put("richMenuId", requireAlias(request)));
    }

    private Response deleteAlias(Request request) {
        requireAlias(request);
        menus.unalias(request.variable(0));
        return Response.ok();
    }

    private String requireAlias(Request request) {
        return menus.behind(request.variable(0)).orElseThrow(() -> Rejection.of(404, "richmenu alias not found"));
    }

    /** LINE: an alias needs an existing menu that has its image. */
    private String drawn(JsonNode body) {
        return menus.find(Json.text(body, "richMenuId"))
                .filter(RichMenus.Menu::hasImage)
                .orElseThrow(() -> Rejection.of(400, "richmenu not found"))
                .id();
    }

    private RichMenus.Menu menu(Request request) {
        return menus.find(request.variable(0)).orElseThrow(() -> Rejection.of(404, "richmenu not found"));
    }
}
