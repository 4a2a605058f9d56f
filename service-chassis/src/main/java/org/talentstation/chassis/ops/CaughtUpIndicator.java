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
 * Ready once every view has caught up with the log as it was when the service started; afterwards lag is a metric. Parked
 * events are a detail, by processor: they make nobody unready, since everything else goes on.
 */
public final class CaughtUpIndicator implements HealthIndicator {

    private final Processors processors;
    private final LogPositions positions;
    private final ParkedCounts parked;
    private volatile long target = -1;
    private volatile boolean caughtUp;

    public CaughtUpIndicator(Processors processors, LogPositions positions, ParkedCounts parked) {
        this.processors = processors;
        this.positions = positions;
        this.parked = parked;
    }

    @Override
    public Health health() {
        if (!caughtUp) {
            if (target < 0) {
                target = positions.head();
            }
            for (String name : processors.names()) {
                if (processors.kindOf(name) == Processor.Kind.VIEW && target > 0 && !processors.hasSeen(name, target)) {
                    return Health.outOfService().withDetail("behind", name).build();
                }
            }
            caughtUp = true;
        }
        return withParked();
    }

    private Health withParked() {
        Health.Builder up = Health.up();
        try {
            Map<String, Long> waiting = new TreeMap<>(parked.byProcessor());
            return waiting.isEmpty() ? up.build() : up.withDetail("parked", waiting).build();
        } catch (DataAccessException | TransactionException e) {
            return up.build(); // the database has an indicator of its own
        }
    }
}
