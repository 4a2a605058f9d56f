package org.talentstation.chassis.log;

import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** An event as the log holds it. Its origin is decoded when it is asked for: most projections never ask. */
public final class LoggedEvent<E> {

    private final E payload;
    private final String eventId;
    private final String aggregateId;
    private final long sequence;
    private final Supplier<EventOrigin> stored;
    private EventOrigin origin;

    /**
     * An event whose origin is not decoded yet.
     *
     * @param aggregateId for a learned event {@code <source>:<aggregate id there>}
     * @param sequence    place in its aggregate's stream, from 0
     */
    public LoggedEvent(E payload, String eventId, String aggregateId, long sequence, Supplier<EventOrigin> origin) {
        this.payload = payload;
        this.eventId = eventId;
        this.aggregateId = aggregateId;
        this.sequence = sequence;
        this.stored = origin;
    }

    public LoggedEvent(E payload, String eventId, String aggregateId, long sequence, EventOrigin origin) {
        this(payload, eventId, aggregateId, sequence, () -> origin);
    }

    public static LoggedEvent<?> of(EventMessage<?> message) {
        var domain = (DomainEventMessage<?>) message;
        return new LoggedEvent<>(message.getPayload(), message.getIdentifier(), domain.getAggregateIdentifier(),
                domain.getSequenceNumber(), () -> EventOrigin.read(message.getMetaData()));
    }

    public E payload() {
        return payload;
    }

    public String eventId() {
        return eventId;
    }

    public String aggregateId() {
        return aggregateId;
    }

    public long sequence() {
        return sequence;
    }

    public EventOrigin origin() {
        if (origin == null) {
            origin = stored.get();
        }
        return origin;
    }

    /** When it was decided, by the business clock. */
    public Instant businessTime() {
        return origin().businessTime();
    }
}
