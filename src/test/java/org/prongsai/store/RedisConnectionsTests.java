package org.prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisURI;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import org.junit.jupiter.api.Test;
import org.prongsai.MisconfiguredException;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class RedisConnectionsTests {

    @Test
    void oneAddressIsOneServer() {
        assertThat(RedisConnections.nodes("redis://:pw@one:7000"))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.getHost()).isEqualTo("one");
                    assertThat(node.getPort()).isEqualTo(7000);
                });
    }

    @Test
    void severalAddressesAreACluster() {
        assertThat(RedisConnections.nodes("rediss://:pw@one:7000, two:7001"))
                .allMatch(RedisURI::isSsl)
                .extracting(RedisURI::getHost)
                .containsExactly("one", "two");
        assertThat(cluster("redis://one:7000,redis://two:7001")).isTrue();
        assertThat(cluster("redis://one:7000")).isFalse();
    }

    @Test
    void namesTheVariableButNotThePasswordOfAWrongAddress() {
        assertThatThrownBy(() -> RedisConnections.nodes("http://:secret@one:7000"))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("REDIS_URL")
                .hasMessageNotContaining("secret");
    }

    private static boolean cluster(String url) {
        ClientResources resources = DefaultClientResources.create();
        try {
            LettuceConnectionFactory connections = RedisConnections.to(url, resources);
            return connections.isClusterAware();
        } finally {
            resources.shutdown();
        }
    }
}
