package org.talentstation.evaluation.biennial.quality;

import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.talentstation.evaluation.biennial.BiennialEvent.CheckedItem;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.biennial.ItemScore;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 16, our readings: each item is confirmed once (CHECK_ITEM_MISSING, CHECK_ITEM_TWICE), and one whose scores lie
 * further apart than ⟨evaluation.spread⟩ percent of the most points is explained (SPREAD_UNEXPLAINED).
 */
public final class SixConfirmations {

    private static final int LONGEST = 2000;

    private SixConfirmations() {
    }

    public static List<CheckedItem> of(List<CheckQuality.Confirmation> confirmed, List<List<ItemScore>> sheets, Weights weights,
                                       PolicyVersion policy) {
        Map<EvaluationItem, String> statements = statements(confirmed);
        int spread = policy.integer("evaluation.spread");
        return weights.items().stream().map(i -> {
            EvaluationItem item = i.item();
            if (!statements.containsKey(item)) {
                throw refusal("CHECK_ITEM_MISSING", item, "“%s”尚未审核确认；须逐项确认，或者将评分表退回专家。".formatted(item.chinese()));
            }
            IntSummaryStatistics points = sheets.stream().flatMap(List::stream).filter(s -> s.item() == item)
                    .mapToInt(ItemScore::points).summaryStatistics();
            String statement = statements.get(item);
            if (statement.isEmpty() && 100L * (points.getMax() - points.getMin()) > (long) spread * weights.maxScore()) {
                throw refusal("SPREAD_UNEXPLAINED", item, "“%s”各专家评分最低%d分、最高%d分，相差超过分制的%d%%，须写明说明后确认。"
                        .formatted(item.chinese(), points.getMin(), points.getMax(), spread)).restingOn("evaluation.spread", Reading.READING);
            }
            return new CheckedItem(item, points.getMin(), points.getMax(), statement.isEmpty() ? null : statement);
        }).toList();
    }

    private static Map<EvaluationItem, String> statements(List<CheckQuality.Confirmation> confirmed) {
        var statements = new EnumMap<EvaluationItem, String>(EvaluationItem.class);
        for (CheckQuality.Confirmation c : confirmed) {
            String statement = c.statement() == null ? "" : c.statement().strip();
            if (statements.put(c.item(), statement) != null) {
                throw Refusal.invalid("CHECK_ITEM_TWICE", "items", "“%s”重复确认。".formatted(c.item().chinese()));
            }
            if (statement.length() > LONGEST) {
                throw Refusal.invalid("TEXT_TOO_LONG", "items.statement", "审核说明不能超过%d个字。".formatted(LONGEST));
            }
        }
        return statements;
    }

    private static Refusal refusal(String code, EvaluationItem item, String detail) {
        return Refusal.rule(code, item.article(), Reading.READING, detail).inField("items");
    }
}
