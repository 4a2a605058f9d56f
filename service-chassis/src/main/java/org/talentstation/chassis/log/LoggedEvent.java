package org.talentstation.chassis.log;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * An event as the log holds it.
 *
 * @param aggregateId for a learned event {@code <source>:<aggregate id there>}
 * @param sequence    place in its aggregate's stream, from 0
 */
public record LoggedEvent<E>(E payload, String eventId, String aggregateId, long sequence, EventOrigin origin) {

    /** When it was decided, by the business clock. */
    public Instant businessTime() {
        return origin.businessTime();
    }

    public static LoggedEvent<?> of(EventMessage<?> message) {
        var domain = (DomainEventMessage<?>) message;
        return new LoggedEvent<>(message.getPayload(), message.getIdentifier(), domain.getAggregateIdentifier(),
                domain.getSequenceNumber(), EventOrigin.read(message.getMetaData()));
    }
}
