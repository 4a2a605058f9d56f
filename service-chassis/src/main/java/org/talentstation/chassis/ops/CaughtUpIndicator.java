package org.talentstation.chassis.ops;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;

/** Ready once every view has caught up with the log as it was when the service started; afterwards lag is a metric. */
public final class CaughtUpIndicator implements HealthIndicator {

    private final Processors processors;
    private final LogPositions positions;
    private volatile long target = -1;
    private volatile boolean caughtUp;

    public CaughtUpIndicator(Processors processors, LogPositions positions) {
        this.processors = processors;
        this.positions = positions;
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
        return Health.up().build();
    }
}
