package org.talentstation.chassis.log;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions in this service's log: a position is the event's global index. */
public final class LogPositions {

    private final JdbcClient jdbc;

    public LogPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Position of the newest event of any of the aggregates; 0 when they have none. Sees the current transaction. */
    public long newestOf(Collection<String> aggregateIds) {
        return jdbc.sql("SELECT coalesce(max(global_index), 0) FROM domain_event WHERE aggregate_id IN (:ids)")
                .param("ids", aggregateIds.stream().distinct().collect(Collectors.toList()))
                .query(Long.class).single();
    }

    /** Version of the aggregate: its last sequence number, or empty when there is no such aggregate. */
    public OptionalLong versionOf(String aggregateId) {
        return jdbc.sql("SELECT max(sequence_number) FROM domain_event WHERE aggregate_id = :id").param("id", aggregateId)
                .query((row, n) -> {
                    long version = row.getLong(1);
                    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(version);
                }).single();
    }

    /** Position of the newest committed event; 0 for an empty log. */
    public long head() {
        return jdbc.sql("SELECT coalesce(max(global_index), 0) FROM domain_event").query(Long.class).single();
    }

    /** When the oldest event behind the position was appended, by the wall clock; empty when there is none. */
    public Optional<Instant> appendedNext(long position) {
        return jdbc.sql("SELECT time_stamp FROM domain_event WHERE global_index > ? ORDER BY global_index LIMIT 1").param(position)
                .query(String.class).optional().map(Instant::parse);
    }

    /** The highest position that a token has seen; -1 for none. */
    public static long highest(TrackingToken token) {
        TrackingToken unwrapped = unwrap(token);
        return switch (unwrapped) {
            case null -> -1;
            case GapAwareTrackingToken gapAware -> gapAware.getIndex();
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex();
            default -> unwrapped.position().orElse(-1);
        };
    }

    /** Whether a token has seen the position: at or behind it, and not one of its gaps. */
    public static boolean covers(TrackingToken token, long position) {
        TrackingToken unwrapped = unwrap(token);
        return highest(unwrapped) >= position
                && !(unwrapped instanceof GapAwareTrackingToken gapAware && gapAware.getGaps().contains(position));
    }

    private static TrackingToken unwrap(TrackingToken token) {
        return token instanceof ReplayToken || token instanceof WrappedToken ? WrappedToken.unwrapLowerBound(token) : token;
    }
}
