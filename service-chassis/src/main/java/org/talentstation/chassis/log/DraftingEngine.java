package org.talentstation.chassis.log;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.talentstation.chassis.append.Draft;

/**
 * Axon's JDBC engine. What an optimistic draft decides is left in the draft, to be appended with the draft's receipt. The one
 * thread that follows the log's end for all processors takes a breath between two looks: otherwise each commit costs a query.
 */
final class DraftingEngine extends JdbcEventStorageEngine {

    /** Name of the thread that follows the log's end. */
    static final String FOLLOWER = "log-follower";

    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(2);

    private long looked = System.nanoTime() - BREATH; // by the follower only

    DraftingEngine(Builder builder) {
        super(builder);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken trackingToken, boolean mayBlock) {
        if (Thread.currentThread().getName().equals(FOLLOWER)) {
            LockSupport.parkNanos(BREATH - (System.nanoTime() - looked));
            looked = System.nanoTime();
        }
        return super.readEvents(trackingToken, mayBlock);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        Draft draft = Draft.optimistic();
        if (draft == null) {
            super.appendEvents(events, serializer);
        } else {
            draft.add(events);
        }
    }
}
