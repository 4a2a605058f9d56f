package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.LoggedEvent;

/** Folds the log into a collection beside the live one, with one cursor and bulk writes, a step at a time. */
public final class ViewFold<R extends Record> {

    private static final int ROWS = 1_000;

    private final View<R> view;
    private final ViewStore store;
    private final MongoCollection<Document> target;
    private final EventStorageEngine log;
    private TrackingToken token;
    private long fed;

    /** @param from after which it goes on; null to begin at the log's tail */
    public ViewFold(View<R> view, ViewStore store, MongoCollection<Document> target, EventStorageEngine log, TrackingToken from) {
        this.view = view;
        this.store = store;
        this.target = target;
        this.log = log;
        this.token = from == null ? log.createTailToken() : from;
    }

    /**
     * Reads at most {@code events} events that are not behind position {@code bound}, and writes what they change; answers
     * how many were read. Throws {@link ProjectionFailedException} for an event that cannot be folded; nothing that follows
     * the last step is then kept, the place included.
     */
    public int step(long bound, int events) {
        RowBatch<R> batch = store.batch(view, target);
        TrackingToken reached = token;
        int read = 0;
        long mine = 0;
        try (var stream = log.readEvents(token, false)) {
            for (var it = stream.iterator(); read < events && it.hasNext(); read++) {
                TrackedEventMessage<?> event = it.next();
                long position = LogPositions.highest(event.trackingToken());
                if (position > bound) {
                    break;
                }
                if (view.events().stream().anyMatch(e -> e.isAssignableFrom(event.getPayloadType()))) {
                    apply(batch, event, position);
                    mine++;
                    if (batch.size() >= ROWS) {
                        batch.write();
                    }
                }
                reached = event.trackingToken();
            }
        }
        batch.write();
        token = reached;
        fed += mine;
        return read;
    }

    private void apply(RowBatch<R> batch, TrackedEventMessage<?> event, long position) {
        try {
            batch.apply(LoggedEvent.of(event), position);
        } catch (com.mongodb.MongoException e) {
            throw e; // the store's fault, not the event's
        } catch (RuntimeException e) {
            throw new ProjectionFailedException(position, event.getIdentifier(), event.getPayloadType().getSimpleName(), e);
        }
    }

    /** After which event it goes on. */
    public TrackingToken token() {
        return token;
    }

    public long position() {
        return Math.max(0, LogPositions.highest(token));
    }

    /** How many events that were read fed the view. */
    public long fed() {
        return fed;
    }
}
