package org.talentstation.evaluation.assessment.complete;

import java.util.List;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Article 7(2): a panel that was drawn (PANEL_NOT_DRAWN) and is full (PANEL_INCOMPLETE), nobody on it affiliated with the host by now (EXPERT_AFFILIATED). */
public final class FullBench {

    private FullBench() {
    }

    public static void check(Bench bench, List<ExpertFacts> judges, String hostId) {
        if (bench.size() == 0) {
            throw Refusal.state("PANEL_NOT_DRAWN", "7(2)", "本批次专家组尚未抽定；请市人社局工作人员先抽取专家。");
        }
        if (!bench.isFull()) {
            throw Refusal.rule("PANEL_INCOMPLETE", "7(2)", Reading.READING,
                    "专家组应为%d人，现只有%d人且已无候补专家，不能作出结论。".formatted(bench.size(), bench.seated().size()))
                    .restingOn("panel.size", Reading.READING);
        }
        for (ExpertFacts expert : judges) {
            if (expert.isAffiliatedWith(hostId)) {
                throw Refusal.rule("EXPERT_AFFILIATED", "7(2)", Reading.READING,
                        "专家“%s”与被评审的依托单位有隶属关系，其评分不能计入；请先为其办理回避。".formatted(expert.name()))
                        .restingOn("panel.conflictExcludes", Reading.READING);
            }
        }
    }
}
