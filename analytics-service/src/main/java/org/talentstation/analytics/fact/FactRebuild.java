package org.talentstation.analytics.fact;

import java.time.Instant;
import java.util.Map;

/**
 * A rebuild of the facts beside those that answer.
 *
 * @param target      the set that it writes
 * @param position    how far it has read
 * @param head        how far it had to read when it began
 * @param differences table → rows that one of the sets has and the other has not; null until it has been compared
 */
public record FactRebuild(String id, State state, String target, long position, long head, Map<String, Long> differences, String reason, String startedBy,
                          Instant startedAt, Instant endedAt) {

    /** How it stands: an equal one answers at once, a different one when somebody accepts it. */
    public enum State {
        RUNNING, EQUAL, DIFFERENT, ACCEPTED, FAILED
    }
}
