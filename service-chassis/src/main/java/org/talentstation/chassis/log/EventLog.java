package org.talentstation.chassis.log;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.talentstation.kernel.event.Owned;

/** Reading single streams of the log: an aggregate's events, and whose object an aggregate is. */
public final class EventLog {

    private static final int REMEMBERED = 20_000;

    private final EventStore store;
    // An aggregate's owner never changes, so a remembered one can't be stale.
    private final Map<String, Owner> owners = new ConcurrentHashMap<>();

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

    /** Whose object it is, or empty when there is no such aggregate. */
    public Optional<Owner> ownerOf(String aggregateId) {
        Owner known = owners.get(aggregateId);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Owner> found = stream(aggregateId, 0).findFirst().map(e -> Owner.of(e.getPayload()));
        found.ifPresent(owner -> {
            if (owners.size() >= REMEMBERED) {
                owners.clear();
            }
            owners.put(aggregateId, owner);
        });
        return found;
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
