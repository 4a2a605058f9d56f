package org.talentstation.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.NotifyingEventStore;
import org.talentstation.testkit.ServiceUnderTest;

/** Many counters, appended to the log at once. */
public final class Counters {

    private static final Map<String, String> ORIGIN =
            new EventOrigin(Instant.parse("2021-02-03T01:00:00Z"), "a", "a", "BUREAU_OFFICER", "huancui", null, "none", "c", "c", "by-hand").asMetadata();

    private Counters() {
    }

    /** So many, each opened and raised by one; answers their ids. */
    public static List<String> append(ServiceUnderTest service, int counters) {
        List<String> ids = IntStream.range(0, counters).mapToObj(i -> "counter-" + UUID.randomUUID()).toList();
        List<EventMessage<?>> events = new ArrayList<>();
        ids.forEach(id -> events.add(new GenericDomainEventMessage<>("Counter", id, 0, new Counted.CounterOpened(id, "huancui", "H1"), ORIGIN)));
        ids.forEach(id -> events.add(new GenericDomainEventMessage<>("Counter", id, 1, new Counted.CounterRaised(id, 1), ORIGIN)));
        service.bean(NotifyingEventStore.class).publish(events);
        return ids;
    }
}
