package org.talentstation.evaluation.biennial.conclude;

import java.util.List;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.biennial.Judging;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 16: no conclusion while one of the six items is missing, which is not zero (EVALUATION_ITEM_MISSING): without the host's
 * report, without the facts of items 4 and 6, or without a judge's score of it.
 */
public final class NoItemMissing {

    private NoItemMissing() {
    }

    public static void check(boolean reported, boolean factsRecorded, Judging judging) {
        if (!reported) {
            throw missing(EvaluationItem.GRASSROOTS, "六项内容均无自评报告，请依托单位先提交");
        }
        if (!factsRecorded) {
            throw missing(EvaluationItem.ACTIVITIES, "第四、六项的活动与报送情况尚未读取，请市人社局工作人员先读取并固定");
        }
        List<EvaluationItem> scored = judging.counted().stream().flatMap(List::stream).map(s -> s.item()).distinct().toList();
        for (EvaluationItem item : EvaluationItem.values()) {
            if (!scored.contains(item)) {
                throw missing(item, "“%s”没有专家评分，请专家先行评分".formatted(item.chinese()));
            }
        }
    }

    private static Refusal missing(EvaluationItem item, String what) {
        return Refusal.rule("EVALUATION_ITEM_MISSING", item.article(), Reading.READING, what + "；缺少评估内容的，不能作出结论，不以零分代替。")
                .restingOn("evaluation.missingItem", Reading.READING);
    }
}
