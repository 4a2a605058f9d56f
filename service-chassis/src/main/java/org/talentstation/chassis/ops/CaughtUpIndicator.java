package org.talentstation.chassis.ops;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;

/**
 * Ready once every view has caught up with the log as it was when the service started, whichever instance feeds it; afterwards
 * lag is a metric. Details, which make nobody unready since everything else goes on: where each processor stands and whether
 * this instance, another one or none holds it, and how many events each has parked.
 */
public final class CaughtUpIndicator implements HealthIndicator {

    private final Processors processors;
    private final LogPositions positions;
    private final ParkedCounts parked;
    private final ProcessorLag lag;
    private final String self;
    private volatile long target = -1;
    private volatile boolean caughtUp;

    CaughtUpIndicator(Processors processors, LogPositions positions, ParkedCounts parked, ProcessorLag lag, String self) {
        this.processors = processors;
        this.positions = positions;
        this.parked = parked;
        this.lag = lag;
        this.self = self;
    }

    @Override
    public Health health() {
        if (!caughtUp) {
            if (target < 0) {
                target = positions.head();
            }
            for (String name : processors.names()) {
                if (processors.kindOf(name) == Processor.Kind.VIEW && target > 0 && !processors.hasSeen(name, target)) {
                    return withPlaces(Health.outOfService().withDetail("behind", name)).build();
                }
            }
            caughtUp = true;
        }
        return withParked(withPlaces(Health.up())).build();
    }

    private Health.Builder withPlaces(Health.Builder health) {
        Map<String, String> places = new TreeMap<>();
        lag.recent().ifPresent(all -> all.forEach((name, at) -> places.put(name, "position %d, lag %d, held %s".formatted(at.position(), at.events(),
                at.holder() == null ? "by none" : at.holder().equals(self) ? "here" : "by " + at.holder()))));
        return places.isEmpty() ? health : health.withDetail("instance", self).withDetail("processors", places);
    }

    private Health.Builder withParked(Health.Builder health) {
        try {
            Map<String, Long> waiting = new TreeMap<>(parked.byProcessor());
            return waiting.isEmpty() ? health : health.withDetail("parked", waiting);
        } catch (DataAccessException | TransactionException e) {
            return health; // the database has an indicator of its own
        }
    }
}
