package org.prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.prongsai.MisconfiguredException;

/** The Redis in use: one that others run, or the embedded one, which lives as long as this. */
final class RedisLocation implements AutoCloseable {

    private final String url;
    private final @Nullable EmbeddedRedis embedded;

    private RedisLocation(String url, @Nullable EmbeddedRedis embedded) {
        this.url = url;
        this.embedded = embedded;
    }

    static RedisLocation of(RedisProperties redis, StoreProperties store) {
        if (redis.url() != null) {
            return new RedisLocation(redis.url(), null);
        }
        Path directory = store.dataDir().resolve("redis");
        try {
            EmbeddedRedis embedded = EmbeddedRedis.start(directory);
            return new RedisLocation(embedded.url(), embedded);
        } catch (DirectoryInUseException e) {
            throw new MisconfiguredException("PRONGSAI_DATA_DIR", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** May hold a password. */
    String url() {
        return url;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
