package org.talentstation.evaluation.round;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** The host withdrew its application; it can't be selected any more. Article 7(1). */
@EventName("evaluation.entry-withdrawn")
@RestsOn("7(1)")
public record EntryWithdrawn(String roundId, String applicationId, String reason) implements RoundEvent {
}
