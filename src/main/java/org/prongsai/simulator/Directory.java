package org.prongsai.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who there is, who is the bot's friend, and who sits in which group. */
final class Directory {

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Set<String> friends = new HashSet<>();
    private final Set<String> onceFriends = new HashSet<>();
    private final Map<String, Room> rooms = new LinkedHashMap<>();

    synchronized Person add(String name) {
        Person person = new Person(Ids.user(), name);
        people.put(person.id(), person);
        return person;
    }

    synchronized Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    synchronized List<Person> people() {
        return List.copyOf(people.values());
    }

    /** @return true if the person had been a friend before, as {@code follow.isUnblocked} tells */
    synchronized boolean befriend(String personId) {
        friends.add(personId);
        return !onceFriends.add(personId);
    }

    synchronized void block(String personId) {
        friends.remove(personId);
    }

    synchronized boolean isFriend(String personId) {
        return friends.contains(personId);
    }

    synchronized List<Person> friends() {
        return people.values().stream().filter(person -> isFriend(person.id())).toList();
    }

    synchronized Room open(String name, List<Person> members, boolean withBot) {
        Room room = new Room(Ids.group(), name, members, withBot);
        rooms.put(room.id(), room);
        return room;
    }

    synchronized Optional<Room> room(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    synchronized List<Room> rooms() {
        return List.copyOf(rooms.values());
    }

    synchronized void enter(String roomId, Person person) {
        change(roomId, room -> {
            List<Person> members = new ArrayList<>(room.members());
            members.add(person);
            return new Room(room.id(), room.name(), members, room.withBot());
        });
    }

    synchronized void quit(String roomId, Person person) {
        change(roomId, room -> {
            List<Person> members = new ArrayList<>(room.members());
            members.remove(person);
            return new Room(room.id(), room.name(), members, room.withBot());
        });
    }

    synchronized void seatBot(String roomId, boolean withBot) {
        change(roomId, room -> new Room(room.id(), room.name(), room.members(), withBot));
    }

    private void change(String roomId, UnaryOperator<Room> how) {
        rooms.computeIfPresent(roomId, (id, room) -> how.apply(room));
    }

    synchronized void clear() {
        people.clear();
        friends.clear();
        onceFriends.clear();
        rooms.clear();
    }
}
