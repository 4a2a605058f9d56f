package org.talentstation.evaluation.round;

import org.talentstation.kernel.event.EventName;

/** The host withdrew its application; it can't be selected any more. Article 7(1). */
@EventName("evaluation.entry-withdrawn")
public record EntryWithdrawn(String roundId, String applicationId, String reason) implements RoundEvent {
}
