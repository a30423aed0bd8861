package org.prongsai.simulator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongFunction;

/** Everything the chats show, in order. */
public final class Transcript {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Collection<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long order;

    /** What one chat shows: a person's id for the 1:1 chat, else a group's. */
    public synchronized List<Entry> of(String chat) {
        return entries.values().stream()
                .filter(entry -> entry.chat().equals(chat))
                .toList();
    }

    synchronized Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What was added or changed after an order, in the order it came into the chats. */
    synchronized List<Entry> after(long known) {
        return entries.values().stream().filter(entry -> entry.order() > known).toList();
    }

    /** The order of the last change. */
    synchronized long order() {
        return order;
    }

    /** Called after every change, outside the transcript's lock. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void add(LongFunction<Entry> entry) {
        synchronized (this) {
            Entry added = entry.apply(++order);
            entries.put(added.id(), added);
        }
        changed();
    }

    /** Moves an entry on; what has been unsent stays unsent. */
    void mark(String id, Entry.State state) {
        synchronized (this) {
            Entry entry = entries.get(id);
            if (entry == null || entry.state() == state || entry.state() == Entry.State.UNSENT) {
                return;
            }
            entries.put(id, entry.as(state, ++order));
        }
        changed();
    }

    void clear() {
        synchronized (this) {
            entries.clear();
            order++;
        }
        changed();
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }
}
