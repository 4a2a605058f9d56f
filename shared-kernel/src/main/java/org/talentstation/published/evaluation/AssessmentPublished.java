package org.talentstation.published.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

/**
 * The experts finished one application: visit, scores and findings. Articles 6 and 7(2).
 *
 * @param scoreHundredths mean weighted score of the judges in hundredths of a point, 0 to 10000
 */
@EventName("published.evaluation.assessment")
@RestsOn({"6", "7(2)"})
public record AssessmentPublished(String assessmentId, String roundId, String applicationId, LocalDate visitedOn,
                                  int scoreHundredths, List<ConditionFinding> findings, LocalDate completedOn) {

    /** What the experts found for one condition. */
    public record ConditionFinding(Condition condition, Finding finding, String evidence) {
    }
}
