package org.talentstation.evaluation.biennial.report;

import java.util.EnumSet;
import java.util.List;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/** Article 16: a report on each of the six items (REPORT_ITEM_MISSING), each once (REPORT_ITEM_TWICE), each in words (TEXT_REQUIRED). */
public final class SixStatements {

    private SixStatements() {
    }

    public static List<Statement> checked(List<Statement> statements) {
        var seen = EnumSet.noneOf(EvaluationItem.class);
        List<Statement> checked = statements.stream().map(s -> {
            if (!seen.add(s.item())) {
                throw Refusal.invalid("REPORT_ITEM_TWICE", "statements", "“%s”重复填报。".formatted(s.item().chinese()));
            }
            return new Statement(s.item(), Required.text(s.text(), "statements", s.item().chinese()),
                    s.evidence().stream().map(f -> f.checked("statements.evidence")).toList());
        }).toList();
        for (EvaluationItem item : EvaluationItem.values()) {
            if (!seen.contains(item)) {
                throw Refusal.rule("REPORT_ITEM_MISSING", item.article(), Reading.TEXT, "自评报告缺少“%s”；第十六条六项内容须逐项填报。"
                        .formatted(item.chinese())).restingOn("evaluation.items", Reading.TEXT).inField("statements");
            }
        }
        return checked;
    }
}
