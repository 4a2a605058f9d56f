package org.talentstation.subsidy.use.approve;

import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.use.FundUse;

/** Whoever stated a use never decides on it (our reading). Article 9. Refuses USE_DECIDED_BY_ITS_RECORDER. */
public final class RecordedAndApprovedByDifferentPeople {

    private static final String PARAMETER = "subsidy.otherUseNeedsApproval";

    private RecordedAndApprovedByDifferentPeople() {
    }

    public static void check(FundUse use, Actor actor, PolicyVersion policy) {
        if (use.recordedBy().equals(actor.id())) {
            throw Refusal.rule("USE_DECIDED_BY_ITS_RECORDER", "9", Reading.READING, "登记其他服务活动使用的人员不能审批该笔使用(系统解读)。")
                    .restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
    }
}
