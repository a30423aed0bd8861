package org.prongsai.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Serves a {@link LinePlatform} on this machine, as both the API host and the blob host. */
public final class LinePlatformServer implements AutoCloseable {

    /** How much of a body that is too large is read before it is refused. */
    private static final long DRAIN = 64L * 1024 * 1024;

    static {
        // The JDK's server writes head and body apart; with Nagle's algorithm each answer would wait 40 ms for an ACK.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final LinePlatform platform;
    private final Api api;
    private final HttpServer server;
    private final ExecutorService threads;
    private volatile Duration answerDelay = Duration.ZERO;

    private LinePlatformServer(LinePlatform platform, HttpServer server) {
        this.platform = platform;
        this.api = new Api(platform);
        this.server = server;
        this.threads = Executors.newCachedThreadPool(LinePlatformServer::thread);
    }

    /** Serves on a free port of 127.0.0.1. */
    public static LinePlatformServer start(LinePlatform platform) {
        return start(platform, 0);
    }

    /** @param port of 127.0.0.1; 0 for a free one */
    public static LinePlatformServer start(LinePlatform platform, int port) {
        try {
            InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            HttpServer http = HttpServer.create(new InetSocketAddress(here, port), 1024);
            LinePlatformServer server = new LinePlatformServer(platform, http);
            http.setExecutor(server.threads);
            http.createContext("/", server::serve);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " of 127.0.0.1 (expected: free)", e);
        }
    }

    /** What {@code line.bot.api-end-point} and {@code line.bot.blob-end-point} are to be; ends with a slash. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public LinePlatform platform() {
        return platform;
    }

    /** Holds every answer back, effects happen at once: how long LINE takes. */
    public void answerAfter(Duration delay) {
        answerDelay = delay;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            Optional<Fault> fault = platform.faults().take(request.path());
            if (fault.isPresent()) {
                spoil(exchange, request, fault.get());
            } else {
                Response response = api.answer(request);
                hold(answerDelay);
                send(exchange, response);
            }
        }
    }

    private void spoil(HttpExchange exchange, Request request, Fault fault) throws IOException {
        Response real = fault.afterEffect() ? api.answer(request) : fault.response();
        hold(fault.delay().plus(answerDelay));
        switch (fault.outcome()) {
            case REAL -> send(exchange, real);
            case ANSWER -> send(exchange, fault.response().with("x-line-request-id", request.id()));
            case CLOSED -> exchange.close();
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(Api.MAX_BODY + 1);
        if (body.length > Api.MAX_BODY) {
            in.skip(DRAIN);
        }
        String path = exchange.getRequestURI().getPath();
        return new Request(Ids.request(), exchange.getRequestMethod(), path, headers, body, List.of());
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void hold(Duration delay) {
        if (delay.isZero()) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(delay.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "line-platform");
        thread.setDaemon(true);
        return thread;
    }
}
