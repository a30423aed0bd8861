package org.prongsai.store;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** A Redis Cluster of two masters, each with half of the slots: what one script moves must lie on one of them. */
public final class TestCluster implements AutoCloseable {

    private static final int SLOTS = 16384;

    /** A cluster's nodes talk to each other on a port this much higher. */
    private static final int BUS = 10_000;

    private final RedisHome home;
    private final ClientResources resources = DefaultClientResources.create();
    private final List<Node> nodes;
    private final LettuceConnectionFactory connections;

    private record Node(int port, Process process) {}

    private TestCluster(Path directory) throws IOException {
        home = RedisHome.claim(directory);
        nodes = List.of(launch(freePort()), launch(freePort()));
        join();
        connections = RedisConnections.to(
                "redis://127.0.0.1:" + nodes.get(0).port() + ",redis://127.0.0.1:"
                        + nodes.get(1).port(),
                resources);
        connections.afterPropertiesSet();
        connections.start();
    }

    public static TestCluster start(Path directory) throws IOException {
        return new TestCluster(directory);
    }

    public RedisScripts scripts() {
        return new RedisScripts(connections);
    }

    /** How many keys each master holds. */
    public List<Long> sizes() {
        return nodes.stream().map(node -> ask(node, RedisCommands::dbsize)).toList();
    }

    @Override
    public void close() {
        connections.destroy();
        resources.shutdown().awaitUninterruptibly();
        nodes.forEach(node -> node.process().destroyForcibly());
        home.release();
    }

    private Node launch(int port) throws IOException {
        Process process = new ProcessBuilder(home.executable().toString(), "-")
                .directory(home.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var stdin = process.outputWriter()) {
            stdin.write("bind 127.0.0.1\nport " + port + "\nsave \"\"\ncluster-enabled yes\ncluster-config-file nodes-"
                    + port + ".conf\ncluster-announce-ip 127.0.0.1\n");
        }
        new RedisProbe(port, "").awaitReady(process, Duration.ofSeconds(30));
        return new Node(port, process);
    }

    private void join() {
        ask(
                nodes.get(0),
                redis -> redis.clusterAddSlots(IntStream.range(0, SLOTS / 2).toArray()));
        ask(
                nodes.get(1),
                redis -> redis.clusterAddSlots(IntStream.range(SLOTS / 2, SLOTS).toArray()));
        ask(nodes.get(0), redis -> redis.clusterMeet("127.0.0.1", nodes.get(1).port()));
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!nodes.stream()
                .allMatch(node -> ask(node, RedisCommands::clusterInfo).contains("cluster_state:ok"))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the cluster does not form");
            }
        }
    }

    private static <T> T ask(Node node, java.util.function.Function<RedisCommands<String, String>, T> question) {
        RedisClient client = RedisClient.create("redis://127.0.0.1:" + node.port());
        try {
            return question.apply(client.connect().sync());
        } finally {
            client.shutdown(Duration.ZERO, Duration.ZERO);
        }
    }

    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (socket.getLocalPort() + BUS < 65_536) {
                    return socket.getLocalPort();
                }
            }
        }
    }
}
