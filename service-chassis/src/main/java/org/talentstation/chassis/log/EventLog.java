package org.talentstation.chassis.log;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.Transferable;

/** Reading single streams of the log: an aggregate's events, and whose object an aggregate is. */
public final class EventLog {

    private static final int REMEMBERED = 20_000;

    private final EventStore store;
    // Of an aggregate that can't be handed over, a remembered owner can't be stale.
    private final Map<String, Ownership> owners = new ConcurrentHashMap<>();

    public EventLog(EventStore store) {
        this.store = store;
    }

    /** The events of one stream from {@code firstSequence} on, oldest first, in today's revisions. */
    public Stream<? extends DomainEventMessage<?>> stream(String aggregateId, long firstSequence) {
        return store.readEvents(aggregateId, firstSequence).asStream();
    }

    public OptionalLong lastSequenceOf(String aggregateId) {
        return store.lastSequenceNumberFor(aggregateId).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Whose object it is now, or empty when there is no such aggregate. */
    public Optional<Owner> ownerOf(String aggregateId) {
        Ownership known = owners.get(aggregateId);
        if (known != null && !known.transferable) {
            return Optional.of(known.owner);
        }
        Ownership now = known == null ? first(aggregateId) : known;
        if (now != null && now.transferable) {
            now = newest(aggregateId, now);
        }
        if (now == null) {
            return Optional.empty();
        }
        if (owners.size() >= REMEMBERED) {
            owners.clear();
        }
        owners.put(aggregateId, now);
        return Optional.of(now.owner);
    }

    private Ownership first(String aggregateId) {
        return stream(aggregateId, 0).findFirst()
                .map(e -> new Ownership(Owner.of(e.getPayload()), 0, e.getPayload() instanceof Transferable)).orElse(null);
    }

    /** What came after is read at each question: another instance may have handed it over. */
    private Ownership newest(String aggregateId, Ownership known) {
        Ownership newest = known;
        for (var events = stream(aggregateId, known.sequence + 1).iterator(); events.hasNext(); ) {
            DomainEventMessage<?> event = events.next();
            newest = new Ownership(event.getPayload() instanceof Owned ? Owner.of(event.getPayload()) : newest.owner,
                    event.getSequenceNumber(), true);
        }
        return newest;
    }

    /** Whose it was after the event of this sequence number. */
    private record Ownership(Owner owner, long sequence, boolean transferable) {
    }

    /** Jurisdiction and host of an object; null where it belongs to the whole city. */
    public record Owner(String jurisdiction, String hostId) {

        /** Whether it belongs to a jurisdiction or a host rather than to the whole city. */
        public boolean isSomebody() {
            return jurisdiction != null || hostId != null;
        }

        static Owner of(Object firstEvent) {
            return firstEvent instanceof Owned owned ? new Owner(owned.jurisdiction(), owned.hostId()) : new Owner(null, null);
        }
    }
}
