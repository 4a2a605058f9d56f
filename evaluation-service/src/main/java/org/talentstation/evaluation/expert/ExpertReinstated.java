package org.talentstation.evaluation.expert;

import org.talentstation.kernel.event.EventName;

/** The suspension is over. */
@EventName("evaluation.expert-reinstated")
public record ExpertReinstated(String expertId, String reason) implements ExpertEvent {
}
