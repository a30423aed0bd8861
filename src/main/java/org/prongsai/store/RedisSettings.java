package org.prongsai.store;

import java.nio.file.Path;

/** The embedded server's settings. */
final class RedisSettings {

    private RedisSettings() {}

    static String embedded(Path directory, int port, String password) {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir "%s"
                databases 1
                daemonize no
                loglevel warning
                logfile redis.log
                # Nothing is answered before it is on disk: that is what lets LINE be told 200.
                appendonly yes
                appendfsync always
                save ""
                # A full server must refuse, not forget.
                maxmemory-policy noeviction
                """.formatted(port, password, escaped(directory));
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
