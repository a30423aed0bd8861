package org.prongsai.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The API's paths; a variable segment is written {@code {}}, and a fixed segment goes before a variable one. */
final class Routes {

    private record Route(List<String> segments, Function<Request, Response> handler) {

        Optional<List<String>> match(List<String> path) {
            List<String> variables = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                if (segments.get(i).equals("{}")) {
                    variables.add(path.get(i));
                } else if (!segments.get(i).equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }

        boolean isFixed() {
            return !segments.contains("{}");
        }
    }

    private final Map<String, List<Route>> routes = new HashMap<>();

    void add(String method, String path, Function<Request, Response> handler) {
        List<String> segments = List.of(path.split("/"));
        Route route = new Route(segments, handler);
        List<Route> alike = routes.computeIfAbsent(method + segments.size(), key -> new ArrayList<>());
        alike.add(route.isFixed() ? 0 : alike.size(), route);
    }

    /** @throws Rejection with status 404 for what LINE does not serve */
    Response answer(Request request) {
        List<String> path = List.of(request.path().split("/"));
        for (Route route : routes.getOrDefault(request.method() + path.size(), List.of())) {
            Optional<List<String>> variables = route.match(path);
            if (variables.isPresent()) {
                return route.handler().apply(request.with(variables.get()));
            }
        }
        throw Rejection.of(404, "Not found");
    }
}
