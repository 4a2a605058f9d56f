package org.talentstation.evaluation.expert;

import org.talentstation.kernel.event.EventName;

/** The expert is neither drawn nor may score until reinstated. */
@EventName("evaluation.expert-suspended")
public record ExpertSuspended(String expertId, String reason) implements ExpertEvent {
}
