package org.talentstation.evaluation.biennial.quality;

import java.util.stream.Collectors;
import org.talentstation.evaluation.biennial.Judging;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Articles 7(2) and 16, our reading: every judge of the bench scored, and no returned sheet waits to be submitted anew (SCORES_MISSING). */
public final class EveryJudgeCounts {

    private EveryJudgeCounts() {
    }

    public static void check(Judging judging) {
        String missing = judging.bench().seated().stream().filter(j -> judging.valid(j.expertId()).isEmpty())
                .map(j -> j.name() + (judging.returned().contains(j.expertId()) ? "（评分表已退回，待重新提交）" : "（尚未评分）"))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Refusal.rule("SCORES_MISSING", "16", Reading.READING, "尚缺专家评分：%s；请专家先行评分。".formatted(missing))
                    .restingOn("evaluation.missingItem", Reading.READING);
        }
    }
}
