package org.talentstation.chassis.deadletter;

import java.time.Instant;

/**
 * What failed for one reason in one processor.
 *
 * @param sequences parked sequences whose first event failed so
 * @param events    events in them, those that only wait included
 * @param oldest    when the oldest of them was parked
 * @param givenUp   sequences that are no longer tried by themselves
 */
public record DeadLetterCause(String processor, String cause, long sequences, long events, Instant oldest, long ageSeconds, long givenUp) {
}
