package org.talentstation.chassis.publish;

import java.util.Optional;
import org.talentstation.chassis.log.LoggedEvent;

/** What of a service's log leaves the service: at most one integration event per internal event. */
public interface Publication {

    /** Such as {@code station.events.v1}. */
    String topic();

    Optional<Object> integrationEvent(LoggedEvent<?> event);
}
