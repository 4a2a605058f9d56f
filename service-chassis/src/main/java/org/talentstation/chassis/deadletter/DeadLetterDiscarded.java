package org.talentstation.chassis.deadletter;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * An operator gave a parked event up for one processor. The event itself stays in the log.
 *
 * @param consequence what is missing from now on, and how it is put right
 */
@EventName("ops.dead-letter-discarded")
@RestsOn(noArticle = "administration of the suite")
public record DeadLetterDiscarded(String processor, String cause, String letter, String eventId, String eventType,
                                  String aggregateId, long eventSequence, String reason, String consequence) {
}
