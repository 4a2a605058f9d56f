package org.talentstation.chassis.deadletter;

import java.time.Instant;

/**
 * One parked event as an operator sees it: where it stands and why, never what it says. A message of a topic that could not
 * be read is one too, of processor {@code receiver}: its sequence is the topic's partition, its place the offset, and of
 * what it claims to be only the type is shown.
 *
 * @param id            of the letter
 * @param processor     the view or automation that could not handle it
 * @param sequence      the stream whose events wait behind each other
 * @param first         whether it is the one that fails; the others wait behind it
 * @param eventType     stable name of the event
 * @param revision      of the event's shape
 * @param aggregateId   stream in the log
 * @param eventSequence place in that stream
 * @param cause         type of the failure; null for an event that only waits. Its message may quote data and is not shown
 * @param attempts      how often it was tried since it was parked or an operator asked for a retry
 * @param givenUp       whether it is no longer tried by itself; an unreadable message never is
 * @param parkedAt      wall clock
 * @param ageSeconds    since then
 * @param triedAt       wall clock of the last attempt
 */
public record DeadLetter(String id, String processor, String sequence, boolean first, String eventId, String eventType,
                         String revision, String aggregateId, long eventSequence, String cause, int attempts,
                         boolean givenUp, Instant parkedAt, long ageSeconds, Instant triedAt) {
}
