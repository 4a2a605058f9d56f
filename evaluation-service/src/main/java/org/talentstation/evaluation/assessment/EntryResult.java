package org.talentstation.evaluation.assessment;

import java.util.List;
import org.talentstation.kernel.station.Finding;

/**
 * What the assessment of one application says at the moment of the decision. Articles 6 and 7(2).
 *
 * @param visited         the on-site visit is recorded
 * @param completed       the comprehensive assessment is completed
 * @param scoreHundredths result in hundredths of a point; 0 while not completed
 * @param findings        the findings on Article 6; empty while not completed
 */
public record EntryResult(String applicationId, boolean visited, boolean completed, int scoreHundredths,
                          List<ConditionFinding> findings) {

    /** The result of an application whose assessment was never opened. */
    public static EntryResult none(String applicationId) {
        return new EntryResult(applicationId, false, false, 0, List.of());
    }

    /** Visited, assessed, and every condition of Article 6 met. */
    public boolean isEligible() {
        return visited && completed && findings.stream().allMatch(f -> f.finding() == Finding.MET);
    }
}
