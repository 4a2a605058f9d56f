package org.talentstation.chassis.replay;

import java.time.Instant;

/**
 * A rebuild of a view, as an operator sees it. Times are the wall clock's.
 *
 * @param stateTitle   Chinese name of the state
 * @param askedBy      id of the operator
 * @param position     how far the log has been read
 * @param head         the log's newest position when that was last looked at
 * @param eventsRead   events read so far, those that do not feed the view included
 * @param eventsFed    events that fed the view
 * @param eventsPerSecond recently; 0 before the first measurement
 * @param secondsLeft  until the log's head at that rate; null when nothing says
 * @param rowsCompared rows compared so far
 * @param outcome      of the comparison; null before it
 * @param failure      why it stopped; null when it did not
 */
public record Replay(String id, String view, ReplayState state, String stateTitle, boolean dryRun, String reason, String askedBy,
                     Instant askedAt, Instant changedAt, long position, long head, long eventsRead, long eventsFed,
                     double eventsPerSecond, Long secondsLeft, long rowsCompared, ReplayOutcome outcome, String failure) {
}
