package org.talentstation.evaluation.assessment;

import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

/** What the panel found for one condition of Article 6, with the evidence for it. */
public record ConditionFinding(Condition condition, Finding finding, String evidence) {
}
