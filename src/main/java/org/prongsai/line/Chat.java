package org.prongsai.line;

import org.jspecify.annotations.Nullable;

/** Where an event happened; an id LINE would not issue can't be constructed. */
public sealed interface Chat {

    /** The id a push to this chat goes to. */
    String id();

    /** One person and the bot. */
    record OneToOne(String id) implements Chat {

        public OneToOne {
            requireId(id, "U");
        }

        @Override
        public String toString() {
            return "OneToOne[redacted]";
        }
    }

    /** A group, or one of the old rooms; the member is unknown for events LINE reports without one. */
    record Group(String id, @Nullable String member) implements Chat {

        public Group {
            requireId(id, "CR");
        }

        @Override
        public String toString() {
            return "Group[redacted]";
        }
    }

    private static void requireId(String id, String kinds) {
        if (!isId(id, kinds)) {
            throw new IllegalArgumentException("chat id of " + id.length() + " characters (expected: one of " + kinds
                    + " and 32 hexadecimal digits)");
        }
    }

    private static boolean isId(String id, String kinds) {
        return id.length() == 33
                && kinds.indexOf(id.charAt(0)) >= 0
                && id.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
