package org.talentstation.evaluation.assessment.cancel;

import org.talentstation.evaluation.assessment.AssessmentId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * The application was withdrawn: nobody judges it any more, not even when its panel is drawn later. A repeat, or one after
 * the completion, changes nothing. Article 7(1).
 */
public record CancelAssessment(String applicationId, String roundId, String reason, Occasion occasion)
        implements Command {

    @Override
    public String aggregateId() {
        return AssessmentId.of(applicationId);
    }
}
