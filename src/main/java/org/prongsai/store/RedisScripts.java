package org.prongsai.store;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Runs Lua scripts, sent to Redis once and named by their digest afterwards. */
public final class RedisScripts {

    /** LINE gives up on a webhook after two seconds: what Redis has not answered by then must already be a 503. */
    public static final Duration TIMEOUT = Duration.ofMillis(1000);

    private final LettuceConnectionFactory connections;

    RedisScripts(LettuceConnectionFactory connections) {
        this.connections = connections;
    }

    /** A script under way. */
    public final class Call {

        private final Script script;
        private final byte[][] keys;
        private final byte[][] arguments;
        private final RedisFuture<List<Object>> answer;

        private Call(Script script, byte[][] keys, byte[][] arguments) {
            this.script = script;
            this.keys = keys;
            this.arguments = arguments;
            this.answer = commands().evalsha(script.digest(), ScriptOutputType.MULTI, keys, arguments);
        }

        /**
         * Waits for the script's answer: {@code byte[]}, {@code Long} or null each.
         *
         * @param deadline {@link System#nanoTime} after which Redis counts as away
         * @throws StoreUnavailableException if it can't be known to have run
         */
        public List<Object> await(long deadline) {
            try {
                return get(answer, deadline);
            } catch (RedisNoScriptException unknown) {
                return getAgain(deadline);
            } catch (RedisException e) {
                throw away(e);
            }
        }

        private List<Object> getAgain(long deadline) {
            try {
                return get(commands().eval(script.source(), ScriptOutputType.MULTI, keys, arguments), deadline);
            } catch (RedisException e) {
                throw away(e);
            }
        }
    }

    /**
     * Starts a script without waiting.
     *
     * @param keys all of one hash tag
     * @param arguments {@code byte[]}, or anything else as its string
     * @throws StoreUnavailableException if Redis is known to be away
     */
    public Call start(Script script, List<String> keys, Object... arguments) {
        try {
            return new Call(script, encoded(keys.toArray()), encoded(arguments));
        } catch (RedisException | DataAccessException e) {
            throw away(e);
        }
    }

    /** Runs a script and waits for its answer, {@link #TIMEOUT} at most. */
    public List<Object> run(Script script, List<String> keys, Object... arguments) {
        return start(script, keys, arguments).await(System.nanoTime() + TIMEOUT.toNanos());
    }

    private RedisClusterAsyncCommands<byte[], byte[]> commands() {
        try (RedisConnection connection = connections.getConnection()) {
            if (connection.getNativeConnection() instanceof RedisClusterAsyncCommands<?, ?> commands) {
                return bytes(commands);
            }
            throw new IllegalStateException("not a Lettuce connection");
        }
    }

    @SuppressWarnings("unchecked") // Spring Data Redis opens every Lettuce connection with a byte array codec.
    private static RedisClusterAsyncCommands<byte[], byte[]> bytes(RedisClusterAsyncCommands<?, ?> commands) {
        return (RedisClusterAsyncCommands<byte[], byte[]>) commands;
    }

    private static <T> T get(Future<T> answer, long deadline) {
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | CompletionException e) {
            throw e.getCause() instanceof RedisException known ? known : new RedisException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new RedisException("no answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisException("interrupted", e);
        }
    }

    private static StoreUnavailableException away(RuntimeException e) {
        return new StoreUnavailableException("Redis: " + e.getMessage(), e);
    }

    private static byte[][] encoded(Object[] values) {
        byte[][] encoded = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            encoded[i] = values[i] instanceof byte[] bytes
                    ? bytes
                    : values[i].toString().getBytes(StandardCharsets.UTF_8);
        }
        return encoded;
    }
}
