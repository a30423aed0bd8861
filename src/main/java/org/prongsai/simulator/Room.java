package org.prongsai.simulator;

import java.util.List;

/**
 * A group chat as it is now.
 *
 * @param members the people in it; the bot is not counted
 * @param withBot whether the bot has been invited and is still there
 */
public record Room(String id, String name, List<Person> members, boolean withBot) {

    public Room {
        members = List.copyOf(members);
    }

    boolean has(String personId) {
        return members.stream().anyMatch(member -> member.id().equals(personId));
    }
}
