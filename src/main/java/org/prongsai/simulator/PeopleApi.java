package org.prongsai.simulator;

import tools.jackson.databind.node.ObjectNode;

/** Profiles and groups. */
final class PeopleApi {

    private final LinePlatform platform;

    PeopleApi(LinePlatform platform) {
        this.platform = platform;
    }

    void routes(Routes routes) {
        routes.add("GET", "/v2/bot/profile/{}", this::profile);
        routes.add("GET", "/v2/bot/group/{}/summary", this::summary);
        routes.add("GET", "/v2/bot/group/{}/members/count", this::count);
        routes.add("GET", "/v2/bot/group/{}/members/ids", this::ids);
        routes.add("GET", "/v2/bot/group/{}/member/{}", this::member);
        routes.add("POST", "/v2/bot/group/{}/leave", this::leave);
    }

    private Response profile(Request request) {
        return platform.directory()
                .person(request.variable(0))
                .filter(person -> platform.directory().isFriend(person.id()))
                .map(person -> Response.ok(profile(person).put("language", "th")))
                .orElseThrow(PeopleApi::notFound);
    }

    private Response summary(Request request) {
        Room room = room(request);
        return Response.ok(Json.object().put("groupId", room.id()).put("groupName", room.name()));
    }

    private Response count(Request request) {
        return Response.ok(Json.object().put("count", room(request).members().size()));
    }

    /** LINE: for verified and premium accounts only; a local government's free account is neither. */
    private Response ids(Request request) {
        room(request);
        throw Rejection.of(403, "Access to this API is not available for your account");
    }

    private Response member(Request request) {
        return room(request).members().stream()
                .filter(person -> person.id().equals(request.variable(1)))
                .map(person -> Response.ok(profile(person)))
                .findAny()
                .orElseThrow(PeopleApi::notFound);
    }

    private Response leave(Request request) {
        Room room = room(request);
        platform.directory().seatBot(room.id(), false);
        platform.notice(room.id(), "leave", null);
        return Response.ok();
    }

    private Room room(Request request) {
        return platform.directory()
                .room(request.variable(0))
                .filter(Room::withBot)
                .orElseThrow(PeopleApi::notFound);
    }

    private static ObjectNode profile(Person person) {
        return Json.object().put("displayName", person.name()).put("userId", person.id());
    }

    private static Rejection notFound() {
        return Rejection.of(404, "Not found");
    }
}
