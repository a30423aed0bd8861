package org.prongsai.store;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.prongsai.MisconfiguredException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Connects to the Redis of {@code REDIS_URL}, or to an embedded one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    RedisLocation redisLocation(RedisProperties redis, StoreProperties store) {
        return RedisLocation.of(redis, store);
    }

    @Bean(destroyMethod = "shutdown")
    ClientResources redisClientResources() {
        // Lettuce's own delay grows to half a minute; a Redis that is back must be used at once.
        return DefaultClientResources.builder()
                .reconnectDelay(
                        Delay.fullJitter(Duration.ofMillis(50), Duration.ofMillis(500), 50, TimeUnit.MILLISECONDS))
                .build();
    }

    @Bean
    LettuceConnectionFactory redisConnectionFactory(RedisLocation location, ClientResources resources) {
        LettuceConnectionFactory connections = RedisConnections.to(location.url(), resources);
        connections.setEagerInitialization(true);
        try {
            connections.afterPropertiesSet();
        } catch (RedisConnectionFailureException e) {
            throw new MisconfiguredException("REDIS_URL", "no Redis answers there (expected: a running server)");
        }
        return connections;
    }

    @Bean
    RedisScripts redisScripts(LettuceConnectionFactory connections) {
        return new RedisScripts(connections);
    }
}
