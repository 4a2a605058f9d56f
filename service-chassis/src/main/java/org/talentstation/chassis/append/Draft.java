package org.talentstation.chassis.append;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventsourcing.EventSourcedAggregate;

/**
 * A decision in the making on this thread: the working copies of the aggregates that it uses, up to where it has read each
 * stream, and, while it is optimistic, the events that it would append. An optimistic draft decides from what this process
 * remembers; what it relied on is checked when it is appended, and its refusals mean nothing.
 */
public final class Draft implements AutoCloseable {

    private static final ThreadLocal<Draft> CURRENT = new ThreadLocal<>();

    private final WorkingCopies copies;
    private final boolean optimistic;
    private final Map<String, EventSourcedAggregate<?>> held = new LinkedHashMap<>();
    private final Map<String, Long> next = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> decided = new ArrayList<>();

    private Draft(WorkingCopies copies, boolean optimistic) {
        this.copies = copies;
        this.optimistic = optimistic;
    }

    /** Begins one on this thread; closed, its working copies are forgotten unless it was {@link #keep kept}. */
    public static Draft begin(WorkingCopies copies, boolean optimistic) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("A decision is being made on this thread already");
        }
        Draft draft = new Draft(copies, optimistic);
        CURRENT.set(draft);
        return draft;
    }

    /** This thread's, or null. */
    public static Draft current() {
        return CURRENT.get();
    }

    /** This thread's if it is optimistic, or null. */
    public static Draft optimistic() {
        Draft draft = CURRENT.get();
        return draft != null && draft.optimistic ? draft : null;
    }

    public boolean isOptimistic() {
        return optimistic;
    }

    /** The decision holds only if the stream ends at this sequence number; −1 for a stream that is not there. */
    public void relyOn(String stream, long lastSequence) {
        next.putIfAbsent(stream, lastSequence + 1);
    }

    /** Each stream that it relies on, with the sequence number that must still be free. */
    Map<String, Long> reliesOn() {
        return next;
    }

    /** Takes events instead of the log; only while it is optimistic. */
    public void add(List<? extends EventMessage<?>> events) {
        events.forEach(event -> decided.add(EventUtils.asDomainEventMessage(event)));
    }

    /** What it would append, in order. */
    public List<DomainEventMessage<?>> decided() {
        return decided;
    }

    boolean holds(String id) {
        return held.containsKey(id);
    }

    EventSourcedAggregate<?> copyOf(String id) {
        EventSourcedAggregate<?> copy = held.get(id);
        return copy == null ? copies.take(id) : copy;
    }

    void hold(String id, EventSourcedAggregate<?> copy) {
        held.put(id, copy);
    }

    /** What it decided is durable: its working copies are what the log says, and serve the next decision. */
    public void keep() {
        held.forEach(copies::put);
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
