package org.talentstation.evaluation.assessment.complete;

import java.util.List;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * Finish the comprehensive assessment with the findings on Article 6. Article 7(2).
 *
 * @param judges standing and affiliations, at this moment, of the judges whose sheets would count
 */
public record CompleteAssessment(String aggregateId, List<ConditionFinding> findings, List<ExpertFacts> judges,
                                 Occasion occasion) implements Command {
}
