package org.talentstation.evaluation.assessment.complete;

import java.util.List;
import java.util.stream.Collectors;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.ScoreSheets;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 7(2): a full panel (PANEL_INCOMPLETE), nobody on it affiliated with the host by now (EXPERT_AFFILIATED), and a
 * sheet from every judge (SCORES_MISSING).
 */
public final class EveryJudgeScored {

    private EveryJudgeScored() {
    }

    public static void check(Bench bench, ScoreSheets sheets, List<ExpertFacts> judges, String hostId) {
        if (!bench.isFull()) {
            throw Refusal.rule("PANEL_INCOMPLETE", "7(2)", Reading.READING,
                    "专家组应为%d人，现只有%d人且已无候补专家，不能完成综合评估。".formatted(bench.size(), bench.seated().size()))
                    .restingOn("panel.size", Reading.READING);
        }
        for (ExpertFacts expert : judges) {
            if (expert.isAffiliatedWith(hostId)) {
                throw Refusal.rule("EXPERT_AFFILIATED", "7(2)", Reading.READING,
                        "专家“%s”与该申报的依托单位有隶属关系，其评分不能计入；请先为其办理回避。".formatted(expert.name()))
                        .restingOn("panel.conflictExcludes", Reading.READING);
            }
        }
        String missing = bench.seated().stream().filter(j -> sheets.count(j.expertId()) == 0).map(Judge::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Refusal.rule("SCORES_MISSING", "7(2)", Reading.TEXT,
                    "尚有专家未评分：%s；全部评分后方可完成综合评估。".formatted(missing))
                    .restingOn("assessment.comprehensive", Reading.TEXT);
        }
    }
}
