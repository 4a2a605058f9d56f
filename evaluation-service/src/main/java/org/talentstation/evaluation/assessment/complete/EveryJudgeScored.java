package org.talentstation.evaluation.assessment.complete;

import java.util.stream.Collectors;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.ScoreSheets;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Article 7(2): a sheet from every judge of the panel (SCORES_MISSING). */
public final class EveryJudgeScored {

    private EveryJudgeScored() {
    }

    public static void check(Bench bench, ScoreSheets<?> sheets) {
        String missing = bench.seated().stream().filter(j -> sheets.count(j.expertId()) == 0).map(Judge::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Refusal.rule("SCORES_MISSING", "7(2)", Reading.TEXT,
                    "尚有专家未评分：%s；全部评分后方可完成综合评估。".formatted(missing))
                    .restingOn("assessment.comprehensive", Reading.TEXT);
        }
    }
}
