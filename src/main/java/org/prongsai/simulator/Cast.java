package org.prongsai.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The people and groups the page opens with. */
final class Cast {

    private final LinePlatform platform;
    private final JsonNode script;

    /** @param script {@code people[{name,friend}]} and {@code rooms[{name,members,withBot}]}, members by name */
    Cast(LinePlatform platform, JsonNode script) {
        this.platform = platform;
        this.script = script;
    }

    void enter() {
        Map<String, Person> people = new HashMap<>();
        for (JsonNode person : script.path("people")) {
            String name = Json.text(person, "name");
            boolean friend = person.path("friend").asBoolean(false);
            people.put(name, friend ? platform.friend(name) : platform.stranger(name));
        }
        for (JsonNode room : script.path("rooms")) {
            Person[] members = StreamSupport.stream(room.path("members").spliterator(), false)
                    .map(name -> people.get(name.stringValue()))
                    .toArray(Person[]::new);
            String name = Json.text(room, "name");
            if (room.path("withBot").asBoolean(false)) {
                platform.groupWithBot(name, members);
            } else {
                platform.group(name, members);
            }
        }
    }
}
