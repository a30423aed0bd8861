package org.prongsai.store;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** A real Redis server of a test's own, with the store's connection and a way to look past it. */
public final class TestRedis implements AutoCloseable {

    private final EmbeddedRedis server;
    private final ClientResources resources = DefaultClientResources.create();
    private final LettuceConnectionFactory connections;
    private final RedisClient inspector;
    private final StatefulRedisConnection<String, String> inspection;

    private TestRedis(Path directory) throws IOException {
        server = EmbeddedRedis.start(directory);
        connections = RedisConnections.to(server.url(), resources);
        connections.afterPropertiesSet();
        connections.start();
        inspector = RedisClient.create(server.url());
        inspection = inspector.connect();
    }

    public static TestRedis start(Path directory) throws IOException {
        return new TestRedis(directory);
    }

    public String url() {
        return server.url();
    }

    public long pid() {
        return server.pid();
    }

    public RedisScripts scripts() {
        return new RedisScripts(connections);
    }

    /** Any command, as an operator would type it. */
    public RedisCommands<String, String> commands() {
        return inspection.sync();
    }

    @Override
    public void close() {
        inspection.close();
        inspector.shutdown();
        connections.destroy();
        resources.shutdown().awaitUninterruptibly();
        server.close();
    }
}
