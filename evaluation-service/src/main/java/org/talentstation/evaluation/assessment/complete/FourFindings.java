package org.talentstation.evaluation.assessment.complete;

import java.util.EnumSet;
import java.util.List;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Condition;

/**
 * Article 6: one finding for each of the four conditions (FINDING_MISSING, FINDING_TWICE), each with the evidence for it
 * (FINDING_WITHOUT_EVIDENCE, our reading).
 */
public final class FourFindings {

    private FourFindings() {
    }

    public static void check(List<ConditionFinding> findings) {
        var seen = EnumSet.noneOf(Condition.class);
        for (ConditionFinding finding : findings) {
            Condition condition = finding.condition();
            if (!seen.add(condition)) {
                throw Refusal.invalid("FINDING_TWICE", "findings", "“%s”的认定结果重复。".formatted(condition.chinese()));
            }
            if (finding.finding() == null || finding.evidence() == null || finding.evidence().isBlank()) {
                throw Refusal.rule("FINDING_WITHOUT_EVIDENCE", condition.article(), Reading.READING,
                        "“%s”的认定须有结果和依据。".formatted(condition.chinese()))
                        .restingOn("condition.evidenceRequired", Reading.READING).inField("findings");
            }
        }
        for (Condition condition : Condition.values()) {
            if (!seen.contains(condition)) {
                throw Refusal.rule("FINDING_MISSING", condition.article(), Reading.TEXT,
                        "缺少“%s”的认定结果；第六条四项条件须逐项认定。".formatted(condition.chinese()))
                        .restingOn("condition.count", Reading.TEXT).inField("findings");
            }
        }
    }
}
