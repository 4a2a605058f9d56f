package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.talentstation.chassis.log.LogEntry;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.log.SettledLog;

/**
 * Folds the log into a collection beside the live one, with bulk reads and writes, a step at a time. What changes no more is read
 * from the log's table, a chunk ahead of the fold; what transactions are still writing at its end is left to the engine, whose
 * token knows the gaps that they may fill. A gap is never passed before nobody can fill it.
 */
public final class ViewFold<R extends Record> {

    /** Positions in one chunk. */
    static final int CHUNK = 1_000;
    /** Rows that are still known when they are written. */
    static final int KEPT = 1_000;
    private static final int ROWS = 1_000;

    private final View<R> view;
    private final EventStorageEngine log;
    private final ReadAhead ahead;
    private final RowBatch<R> rows;
    private TrackingToken token;
    private long settled = -1;
    private long fed;

    private ViewFold(View<R> view, RowBatch<R> rows, EventStorageEngine log, SettledLog settledLog, TrackingToken from) {
        this.view = view;
        this.rows = rows;
        this.log = log;
        this.ahead = new ReadAhead(settledLog.reading(view.events()));
        this.token = from == null ? log.createTailToken() : from;
    }

    /** One that begins at the log's tail, with a collection that is emptied. */
    public static <R extends Record> ViewFold<R> anew(View<R> view, ViewStore store, MongoCollection<Document> target, EventStorageEngine log,
                                                      SettledLog settledLog) {
        target.drop();
        return new ViewFold<>(view, store.batch(view, target, KEPT, new WrittenRows()), log, settledLog, null);
    }

    /** One that goes on after {@code from}; null is the log's tail. The rows that are there stay, and skip what they have seen. */
    public static <R extends Record> ViewFold<R> from(TrackingToken from, View<R> view, ViewStore store, MongoCollection<Document> target,
                                                      EventStorageEngine log, SettledLog settledLog) {
        return new ViewFold<>(view, store.batch(view, target, KEPT, null), log, settledLog, from);
    }

    /**
     * Reads at most {@code events} events that are not behind position {@code bound}, and writes what they change; answers
     * how many were read. Throws {@link ProjectionFailedException} for an event that cannot be folded; nothing that follows
     * the last step is then kept, the place included, and the fold is of no more use.
     */
    public int step(long bound, int events) {
        if (settled <= LogPositions.highest(token)) {
            settled = ahead.settled();
        }
        int read = foldSettled(Math.min(bound, settled), events);
        if (read == 0) {
            read = foldUnsettled(bound, events);
        }
        rows.write();
        return read;
    }

    private int foldSettled(long until, int events) {
        int size = Math.min(CHUNK, events);
        int read = 0;
        if (settled >= LogPositions.highest(token) && !gaps().isEmpty()) {
            read += fold(ahead.at(gaps()));
            token = place(LogPositions.highest(token));
        }
        while (LogPositions.highest(token) < until && read + size <= events) {
            long position = LogPositions.highest(token);
            read += fold(ahead.next(position, until, size));
            token = place(Math.min(until, position + size));
        }
        return read;
    }

    private int fold(List<LogEntry> chunk) {
        rows.fetch(chunk.stream().map(LogEntry::event).filter(Objects::nonNull).toList());
        for (LogEntry entry : chunk) {
            if (entry.failure() != null) {
                throw new ProjectionFailedException(entry.position(), entry.failure().eventId(), entry.failure().type(), entry.failure().cause());
            }
            if (entry.event() != null) {
                apply(entry.event(), entry.position());
            }
        }
        return chunk.size();
    }

    private int foldUnsettled(long bound, int events) {
        TrackingToken reached = token;
        int read = 0;
        try (var stream = log.readEvents(token, false)) {
            for (var it = stream.iterator(); read < events && it.hasNext(); read++) {
                TrackedEventMessage<?> event = it.next();
                long position = LogPositions.highest(event.trackingToken());
                if (position > bound) {
                    break;
                }
                if (view.events().stream().anyMatch(e -> e.isAssignableFrom(event.getPayloadType()))) {
                    apply(event, position);
                }
                reached = event.trackingToken();
            }
        }
        token = reached;
        return read;
    }

    private void apply(TrackedEventMessage<?> event, long position) {
        LoggedEvent<?> logged;
        try {
            logged = LoggedEvent.of(event);
        } catch (RuntimeException e) {
            throw new ProjectionFailedException(position, event.getIdentifier(), event.getPayloadType().getSimpleName(), e);
        }
        apply(logged, position);
    }

    private void apply(LoggedEvent<?> event, long position) {
        try {
            rows.apply(event, position);
        } catch (com.mongodb.MongoException e) {
            throw e; // the store's fault, not the event's
        } catch (RuntimeException e) {
            throw new ProjectionFailedException(position, event.eventId(), event.payload().getClass().getSimpleName(), e);
        }
        fed++;
        if (rows.size() >= ROWS) {
            rows.write();
        }
    }

    private Collection<Long> gaps() {
        return token instanceof GapAwareTrackingToken gapAware ? gapAware.getGaps() : List.of();
    }

    /** A place behind which nobody can fill a gap. */
    private static TrackingToken place(long position) {
        return GapAwareTrackingToken.newInstance(position, List.of());
    }

    /** After which event it goes on. */
    public TrackingToken token() {
        return token;
    }

    public long position() {
        return Math.max(0, LogPositions.highest(token));
    }

    /** How many rows are in memory. */
    int rowsInMemory() {
        return rows.known();
    }

    /** How many events that were read fed the view. */
    public long fed() {
        return fed;
    }
}
