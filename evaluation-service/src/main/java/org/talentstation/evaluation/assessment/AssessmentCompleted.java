package org.talentstation.evaluation.assessment;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The comprehensive assessment (综合评估) is finished. Articles 6 and 7(2).
 *
 * @param scoreHundredths mean over the judges of the weighted total, in hundredths of a point, rounded half up once
 * @param counted         the sheets that it was computed from
 */
@EventName("evaluation.assessment-completed")
@RestsOn({"6", "7(2)"})
public record AssessmentCompleted(String assessmentId, String roundId, String applicationId, LocalDate visitedOn,
                                  int scoreHundredths, List<CountedSheet> counted, List<ConditionFinding> findings,
                                  LocalDate completedOn, String policyVersion) implements AssessmentEvent {

    /** A judge's sheet that counts: which one, and its weighted total in hundredths. */
    public record CountedSheet(String expertId, int sheet, int totalHundredths) {
    }
}
