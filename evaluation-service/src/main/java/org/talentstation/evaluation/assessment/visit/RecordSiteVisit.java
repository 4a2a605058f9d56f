package org.talentstation.evaluation.assessment.visit;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.assessment.Attachment;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Record the on-site visit (实地考察). Article 7(2).
 *
 * @param participants     expert ids of the judges who were there
 * @param report           what they saw
 * @param correctionReason why an earlier record is wrong, or null when this is the first
 */
public record RecordSiteVisit(String aggregateId, LocalDate visitedOn, List<String> participants, String report,
                              List<Attachment> attachments, String correctionReason, Occasion occasion)
        implements Command {
}
