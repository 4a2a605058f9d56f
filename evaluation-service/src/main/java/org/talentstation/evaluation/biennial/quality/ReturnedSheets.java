package org.talentstation.evaluation.biennial.quality;

import java.util.HashSet;
import java.util.List;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvent.ReturnedSheet;
import org.talentstation.evaluation.biennial.Judging;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;

/**
 * Article 16, our reading: a sheet that counts now is returned (EXPERT_NOT_ON_PANEL, SHEET_NOT_FOUND), each once
 * (SHEET_RETURNED_TWICE), with a reason (TEXT_REQUIRED).
 */
public final class ReturnedSheets {

    private ReturnedSheets() {
    }

    public static List<ReturnedSheet> of(List<ReturnSheets.Return> returned, Judging judging) {
        var seen = new HashSet<String>();
        return returned.stream().map(r -> {
            if (!seen.add(r.expertId())) {
                throw Refusal.invalid("SHEET_RETURNED_TWICE", "returned", "专家“%s”的评分表重复退回。".formatted(r.expertId()));
            }
            Judge judge = judging.bench().seat(r.expertId()).orElseThrow(() -> Refusal.state("EXPERT_NOT_ON_PANEL", "7(2)",
                    "专家“%s”不在本次评估的专家组中。".formatted(r.expertId())).inField("returned"));
            if (judging.valid(judge.expertId()).isEmpty()) {
                throw Refusal.state("SHEET_NOT_FOUND", "16", "专家“%s”没有可退回的评分表：尚未评分，或者已经退回。".formatted(judge.name())).inField("returned");
            }
            return new ReturnedSheet(judge.expertId(), judge.name(), judging.sheets().count(judge.expertId()),
                    Required.text(r.reason(), "returned.reason", "退回理由", 2000));
        }).toList();
    }
}
