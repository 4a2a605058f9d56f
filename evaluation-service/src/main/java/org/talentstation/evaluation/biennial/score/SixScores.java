package org.talentstation.evaluation.biennial.score;

import java.util.EnumSet;
import java.util.List;
import org.talentstation.evaluation.assessment.score.CompleteSheet;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.biennial.ItemScore;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 16: each of the six items exactly once (SCORE_ITEM_MISSING, SCORE_ITEM_TWICE), 0 to ⟨evaluation.maxScore⟩ points
 * (SCORE_OUT_OF_RANGE, our reading), each justified (JUSTIFICATION_TOO_SHORT, our reading).
 */
public final class SixScores {

    private SixScores() {
    }

    public static void check(List<ItemScore> scores, Weights weights) {
        var seen = EnumSet.noneOf(EvaluationItem.class);
        for (ItemScore score : scores) {
            EvaluationItem item = score.item();
            if (!seen.add(item)) {
                throw Refusal.invalid("SCORE_ITEM_TWICE", "items", "“%s”重复评分，每项只能评一次。".formatted(item.chinese()));
            }
            if (score.points() < 0 || score.points() > weights.maxScore()) {
                throw refusal("SCORE_OUT_OF_RANGE", item, Reading.READING, "“%s”的得分应为0至%d之间的整数，现为%d。"
                        .formatted(item.chinese(), weights.maxScore(), score.points())).restingOn("evaluation.maxScore", Reading.READING);
            }
            if (score.justification() == null || score.justification().strip().length() < CompleteSheet.LEAST_JUSTIFICATION) {
                throw refusal("JUSTIFICATION_TOO_SHORT", item, Reading.READING, "“%s”的评分理由不能少于%d个字。"
                        .formatted(item.chinese(), CompleteSheet.LEAST_JUSTIFICATION))
                        .restingOn("assessment.justificationRequired", Reading.READING);
            }
        }
        for (EvaluationItem item : EvaluationItem.values()) {
            if (!seen.contains(item)) {
                throw refusal("SCORE_ITEM_MISSING", item, Reading.TEXT, "缺少“%s”一项的评分；第十六条六项内容须逐项评分后一并提交，缺项不以零分代替。"
                        .formatted(item.chinese())).restingOn("evaluation.items", Reading.TEXT);
            }
        }
    }

    private static Refusal refusal(String code, EvaluationItem item, Reading reading, String detail) {
        return Refusal.rule(code, item.article(), reading, detail).inField("items");
    }
}
