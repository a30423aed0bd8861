package org.prongsai.line;

import org.jspecify.annotations.Nullable;

/** Where an event happened; an id LINE would not issue can't be constructed. */
public sealed interface Chat {

    /** The id a push to this chat goes to. */
    String id();

    /** One person and the bot. */
    record OneToOne(String id) implements Chat {

        public OneToOne {
            requireId(id, 'U');
        }

        @Override
        public String toString() {
            return "OneToOne[redacted]";
        }
    }

    /** A group, or one of the old rooms; the member is unknown for events LINE reports without one. */
    record Group(String id, @Nullable String member) implements Chat {

        public Group {
            requireId(id, 'C', 'R');
        }

        @Override
        public String toString() {
            return "Group[redacted]";
        }
    }

    private static void requireId(String id, char... kinds) {
        for (char kind : kinds) {
            if (id.matches(kind + "[0-9a-f]{32}")) {
                return;
            }
        }
        throw new IllegalArgumentException("chat id of " + id.length() + " characters (expected: "
                + String.valueOf(kinds) + " and 32 hexadecimal digits)");
    }
}
