package org.talentstation.testkit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.NotifyingEventStore;

/** Appends events to a running service's log without deciding them: objects for tests that are not about how they came to be. */
public final class SeededEvents {

    private SeededEvents() {
    }

    /** Starts the stream of the aggregate with these events, in this order. */
    public static void append(ServiceUnderTest service, String aggregateType, String aggregateId, Object... events) {
        Clock clock = service.bean(BusinessClock.class);
        var origin = new EventOrigin(clock.instant(), "seed", "系统", "SYSTEM", null, null, "none", UUID.randomUUID().toString(),
                UUID.randomUUID().toString(), "seed");
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(aggregateType, aggregateId, messages.size(), event, origin.asMetadata()));
        }
        var store = service.bean(NotifyingEventStore.class);
        store.publish(messages);
        store.committed();
    }
}
