package org.talentstation.evaluation.rectification.order;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.EvaluationOutcome;

/**
 * Article 17: only a station whose evaluation stands concluded (EVALUATION_NOT_CONCLUDED) with 整改 (OUTCOME_IS_NOT_RECTIFICATION) is to
 * rectify.
 */
public final class ConcludedWithRectification {

    private ConcludedWithRectification() {
    }

    /** @param outcome null while the evaluation is not concluded, and once its conclusion was set aside */
    public static void check(EvaluationOutcome outcome) {
        if (outcome == null) {
            throw Refusal.state("EVALUATION_NOT_CONCLUDED", "17", "该次评估尚未作出结论或者结论已因申诉成立而撤销，不能责令整改(第十七条)。");
        }
        if (outcome != EvaluationOutcome.RECTIFY) {
            throw Refusal.rule("OUTCOME_IS_NOT_RECTIFICATION", "17", Reading.TEXT, "该次评估结论为“%s”；第十七条只对发挥作用差、管理不善、组织不力的驿站限期整改。"
                    .formatted(outcome.chinese()));
        }
    }
}
