package org.talentstation.station.designation.decideappeal;

import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.Contestable;

/** A leader of the bureau who did not take the decision. Article 17 (our reading). Refuses LEADER_DECIDES_APPEAL and APPEAL_JUDGES_ITSELF. */
public final class TheAppealIsDecidedByAnotherLeader {

    private TheAppealIsDecidedByAnotherLeader() {
    }

    public static void check(Contestable decision, Actor leader) {
        if (!leader.has(Role.BUREAU_LEADER)) {
            throw Refusal.rule("LEADER_DECIDES_APPEAL", "17", Reading.READING, "申诉由市人社局负责人决定。")
                    .restingOn("station.appeal", Reading.READING);
        }
        if (leader.id().equals(decision.decidedBy())) {
            throw Refusal.rule("APPEAL_JUDGES_ITSELF", "17", Reading.READING, "作出原决定的负责人不能决定对该决定的申诉，请由其他负责人办理。")
                    .restingOn("station.appeal", Reading.READING);
        }
    }
}
