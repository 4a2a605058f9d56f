package org.talentstation.chassis.publish;

import java.util.Optional;
import org.talentstation.chassis.log.LoggedEvent;

/** What of a service's log leaves the service: at most one integration event per internal event. */
public interface Publication {

    /** Such as {@code station.events.v1}. */
    String topic();

    Optional<Object> integrationEvent(LoggedEvent<?> event);

    /**
     * What an integration event is about: the message's subject and key, and the stream that its receivers learn it in. The aggregate that decided, unless the
     * others know a part of it by a number of its own.
     */
    default String subject(LoggedEvent<?> event, Object integrationEvent) {
        return event.aggregateId();
    }
}
