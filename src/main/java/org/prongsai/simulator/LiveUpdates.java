package org.prongsai.simulator;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages that something changed; they fetch what. Changes that come together are told once. */
@Component
@Profile(SimulatorStarter.PROFILE)
class LiveUpdates {

    private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final LinePlatform platform;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "simulator-updates");
        thread.setDaemon(true);
        return thread;
    });

    LiveUpdates(LinePlatform platform) {
        this.platform = platform;
        platform.transcript().onChange(this::changed);
    }

    SseEmitter open() {
        SseEmitter page = new SseEmitter(0L);
        page.onCompletion(() -> pages.remove(page));
        page.onError(failure -> pages.remove(page));
        pages.add(page);
        changed();
        return page;
    }

    /** A slow page must not hold up the platform, so telling is another thread's work. */
    private void changed() {
        if (!teller.isShutdown() && due.compareAndSet(false, true)) {
            teller.execute(this::tell);
        }
    }

    private void tell() {
        due.set(false);
        String order = Long.toString(platform.transcript().order());
        for (SseEmitter page : pages) {
            try {
                page.send(SseEmitter.event().name("changed").data(order));
            } catch (IOException | IllegalStateException e) {
                pages.remove(page);
            }
        }
    }

    /** An open stream would keep the server from stopping gracefully. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        teller.shutdown();
        pages.forEach(SseEmitter::complete);
    }
}
