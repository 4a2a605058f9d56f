package org.talentstation.evaluation.assessment;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;

/**
 * The experts were at the site (实地考察). Article 7(2).
 *
 * @param correctionReason why an earlier record is replaced, or null for the first
 */
@EventName("evaluation.site-visit-recorded")
public record SiteVisitRecorded(String assessmentId, String roundId, String applicationId, LocalDate visitedOn,
                                List<Judge> participants, String report, List<Attachment> attachments,
                                String correctionReason, String policyVersion) implements AssessmentEvent {
}
