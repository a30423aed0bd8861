package org.prongsai.store;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.MisconfiguredException;
import org.springframework.data.redis.connection.RedisClusterConfiguration;
import org.springframework.data.redis.connection.RedisConfiguration;
import org.springframework.data.redis.connection.RedisNode;
import org.springframework.data.redis.connection.RedisPassword;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Reads {@code REDIS_URL} and sets the client up so that a Redis that is away is noticed at once. */
final class RedisConnections {

    private static final String EXPECTED =
            "redis://HOST:PORT or rediss://HOST:PORT; several, comma-separated, are a cluster";
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(1);

    private RedisConnections() {}

    /** @throws MisconfiguredException if the address can't be read */
    static LettuceConnectionFactory to(String url, ClientResources resources) {
        List<RedisURI> nodes = nodes(url);
        RedisURI first = nodes.get(0);
        LettuceClientConfiguration.LettuceClientConfigurationBuilder client = LettuceClientConfiguration.builder()
                .clientResources(resources)
                .clientOptions(nodes.size() > 1 ? clusterOptions() : options(ClientOptions.builder()))
                .commandTimeout(RedisScripts.TIMEOUT);
        if (first.isSsl()) {
            client.useSsl();
        }
        RedisConfiguration server =
                nodes.size() > 1 ? cluster(nodes) : LettuceConnectionFactory.createRedisConfiguration(first);
        return new LettuceConnectionFactory(server, client.build());
    }

    static List<RedisURI> nodes(String url) {
        try {
            List<RedisURI> nodes = new ArrayList<>();
            String start = "";
            for (String node : url.startsWith("redis-sentinel") ? new String[] {url} : url.split(",")) {
                nodes.add(RedisURI.create(node.contains("://") ? node.strip() : start + node.strip()));
                // Further nodes may leave the scheme and the password to the first.
                start = start.isEmpty()
                        ? node.substring(0, Math.max(node.lastIndexOf('@'), node.indexOf("//") + 1) + 1)
                        : start;
            }
            return nodes;
        } catch (IllegalArgumentException e) {
            // The cause would repeat the address, which may hold a password.
            throw new MisconfiguredException("REDIS_URL", EXPECTED);
        }
    }

    private static RedisClusterConfiguration cluster(List<RedisURI> nodes) {
        RedisClusterConfiguration cluster = new RedisClusterConfiguration();
        nodes.forEach(node -> cluster.addClusterNode(new RedisNode(node.getHost(), node.getPort())));
        var credentials =
                nodes.get(0).getCredentialsProvider().resolveCredentials().block();
        if (credentials != null && credentials.getPassword() != null) {
            cluster.setUsername(credentials.getUsername());
            cluster.setPassword(RedisPassword.of(credentials.getPassword()));
        }
        return cluster;
    }

    private static ClusterClientOptions clusterOptions() {
        return (ClusterClientOptions) options(ClusterClientOptions.builder());
    }

    private static ClientOptions options(ClientOptions.Builder options) {
        return options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(CONNECTS_WITHIN).build())
                .build();
    }
}
