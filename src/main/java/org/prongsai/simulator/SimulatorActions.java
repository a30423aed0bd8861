package org.prongsai.simulator;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people do in the page. Takes JSON only: a foreign page cannot send that here without the browser asking first,
 * and nobody answers it.
 */
@RestController
@Profile(SimulatorStarter.PROFILE)
class SimulatorActions {

    private final LinePlatform platform;
    private final Cast cast;
    private final Snapshot snapshot;
    private final Gestures gestures;

    SimulatorActions(LinePlatform platform, Cast cast, Snapshot snapshot) {
        this.platform = platform;
        this.cast = cast;
        this.snapshot = snapshot;
        this.gestures = new Gestures(platform);
    }

    @PostMapping(path = "/simulator/people", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> addPerson(@RequestBody byte[] body) {
        Person person = platform.stranger(name(Json.read(body)));
        platform.phone(person).follows();
        return Map.of("id", person.id());
    }

    @PostMapping(path = "/simulator/rooms", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> addRoom(@RequestBody byte[] body) {
        JsonNode wish = Json.read(body);
        Person founder = gestures.person(Json.text(wish, "as"));
        Room room = platform.group(name(wish), founder);
        platform.transcript().changed();
        return Map.of("id", room.id());
    }

    @PostMapping(path = "/simulator/act", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> act(@RequestBody byte[] body) {
        Posted posted = gestures.perform(Json.read(body));
        return Map.of("eventId", posted.eventId(), "messageId", posted.messageId());
    }

    @PostMapping(path = "/simulator/reset", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> reset() {
        platform.reset();
        snapshot.startAnew();
        cast.enter();
        platform.transcript().changed();
        return Map.of();
    }

    @ExceptionHandler({IllegalArgumentException.class, JacksonException.class})
    ResponseEntity<byte[]> refuse(RuntimeException e) {
        ObjectNode body = Json.object().put("message", String.valueOf(e.getMessage()));
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(body));
    }

    private static String name(JsonNode wish) {
        String name = Json.text(wish, "name").strip();
        if (name.isEmpty() || name.length() > 50) {
            throw new IllegalArgumentException("name of " + name.length() + " characters (expected: 1 to 50)");
        }
        return name;
    }
}
