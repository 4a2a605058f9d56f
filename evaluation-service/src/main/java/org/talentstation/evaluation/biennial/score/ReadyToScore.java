package org.talentstation.evaluation.biennial.score;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 16, our reading: the experts judge what the host reported (SELF_REPORT_MISSING) and what the station's own events
 * say of items 4 and 6 (FACTS_MISSING).
 */
public final class ReadyToScore {

    private ReadyToScore() {
    }

    public static void check(boolean reported, boolean factsRecorded) {
        if (!reported) {
            throw Refusal.rule("SELF_REPORT_MISSING", "16", Reading.READING, "尚无自评报告，不能评分；请依托单位先提交六项内容的自评报告。");
        }
        if (!factsRecorded) {
            throw Refusal.rule("FACTS_MISSING", "16", Reading.READING,
                    "第四、六项的活动与报送情况尚未读取，不能评分；请市人社局工作人员先读取并固定。");
        }
    }
}
