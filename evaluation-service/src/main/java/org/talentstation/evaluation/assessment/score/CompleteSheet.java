package org.talentstation.evaluation.assessment.score;

import java.util.EnumSet;
import java.util.List;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.assessment.ScoredItem;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Condition;

/**
 * Article 7(2) 综合评估 对照标准条件, our readings: every item of the rubric exactly once (RUBRIC_ITEM_MISSING,
 * RUBRIC_ITEM_TWICE), 0 to ⟨rubric.maxScore⟩ points (SCORE_OUT_OF_RANGE), each justified (JUSTIFICATION_TOO_SHORT).
 */
public final class CompleteSheet {

    public static final int LEAST_JUSTIFICATION = 10;

    private CompleteSheet() {
    }

    public static void check(List<ScoredItem> items, Rubric rubric) {
        var seen = EnumSet.noneOf(Condition.class);
        for (ScoredItem item : items) {
            Condition condition = item.condition();
            if (!seen.add(condition)) {
                throw refusal("RUBRIC_ITEM_TWICE", "“%s”重复评分，每项只能评一次。".formatted(condition.chinese()));
            }
            if (item.points() < 0 || item.points() > rubric.maxScore()) {
                throw refusal("SCORE_OUT_OF_RANGE", "“%s”的得分应为0至%d之间的整数，现为%d。"
                        .formatted(condition.chinese(), rubric.maxScore(), item.points()))
                        .restingOn("rubric.maxScore", Reading.READING);
            }
            if (item.justification() == null || item.justification().strip().length() < LEAST_JUSTIFICATION) {
                throw refusal("JUSTIFICATION_TOO_SHORT", "“%s”的评分理由不能少于%d个字。"
                        .formatted(condition.chinese(), LEAST_JUSTIFICATION))
                        .restingOn("assessment.justificationRequired", Reading.READING);
            }
        }
        for (Rubric.Item item : rubric.items()) {
            if (!seen.contains(item.condition())) {
                throw refusal("RUBRIC_ITEM_MISSING", "缺少“%s”一项的评分，须逐项评分后一并提交。"
                        .formatted(item.condition().chinese()));
            }
        }
    }

    private static Refusal refusal(String code, String detail) {
        return Refusal.rule(code, "7(2)", Reading.READING, detail).inField("items");
    }
}
