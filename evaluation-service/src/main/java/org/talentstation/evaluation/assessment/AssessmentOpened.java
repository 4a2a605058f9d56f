package org.talentstation.evaluation.assessment;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;

/**
 * The drawn panel may judge this application. Article 7(2).
 *
 * @param substitutes in draw order
 * @param policyVersion the version that the panel was drawn under and the rubric was taken from
 */
@EventName("evaluation.assessment-opened")
public record AssessmentOpened(String assessmentId, String roundId, String applicationId, RoundEntry entry,
                               LocalDate roundOpenedOn, List<Judge> judges, List<Judge> substitutes, Rubric rubric,
                               String policyVersion) implements AssessmentEvent, Owned {

    @Override
    public String jurisdiction() {
        return entry.jurisdiction();
    }

    @Override
    public String hostId() {
        return entry.hostId();
    }
}
