package org.talentstation.chassis.ops;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;

/**
 * How far each processor that this instance holds is behind the log, in positions and in seconds since the oldest event
 * that it has not read was appended. Read from the log at most once a second, however often it is asked.
 */
final class ProcessorLag {

    private static final long FRESH = 1_000_000_000L;

    private final Processors processors;
    private final LogPositions positions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private Map<String, Lag> last = Map.of();
    private long readAt = System.nanoTime() - FRESH;

    ProcessorLag(Processors processors, LogPositions positions, JdbcClient jdbc, Clock clock) {
        this.processors = processors;
        this.positions = positions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Not a number for a processor that another instance holds. */
    double positions(String processor) {
        Lag lag = all().get(processor);
        return lag == null ? Double.NaN : lag.positions;
    }

    /** As {@link #positions(String)}. */
    double seconds(String processor) {
        Lag lag = all().get(processor);
        return lag == null ? Double.NaN : lag.seconds;
    }

    private synchronized Map<String, Lag> all() {
        if (System.nanoTime() - readAt >= FRESH) {
            long head = positions.head();
            Map<String, Lag> now = new HashMap<>();
            for (String name : processors.names()) {
                long position = processors.position(name);
                if (processors.find(name).filter(p -> !p.processingStatus().isEmpty()).isPresent()) {
                    long behind = Math.max(0, head - Math.max(position, 0));
                    now.put(name, new Lag(behind, behind == 0 ? 0 : secondsSince(position)));
                }
            }
            last = now;
            readAt = System.nanoTime();
        }
        return last;
    }

    private double secondsSince(long position) {
        return jdbc.sql("SELECT time_stamp FROM domain_event WHERE global_index > ? ORDER BY global_index LIMIT 1").param(position)
                .query(String.class).optional()
                .map(text -> Math.max(0, Duration.between(Instant.parse(text), clock.instant()).toMillis() / 1000.0)).orElse(0.0);
    }

    private record Lag(long positions, double seconds) {
    }
}
