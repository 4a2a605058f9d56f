package org.talentstation.chassis.deadletter;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * An operator asked for parked events to be tried again at once.
 *
 * @param letter    the one that was named, or null for all of a cause
 * @param sequences how many sequences are tried
 */
@EventName("ops.dead-letter-retried")
@RestsOn(noArticle = "administration of the suite")
public record DeadLetterRetried(String processor, String cause, String letter, int sequences, String reason) {
}
