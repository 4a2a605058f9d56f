package org.talentstation.station.application.approve;

import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.ApplicationState;

/**
 * 报请市人才工作领导小组办公室核准: its office decides, and never the person who asked. Article 7(4).
 * Refuses LEADING_GROUP_OFFICE_APPROVES and APPROVER_IS_REQUESTER.
 */
public final class TheApproverIsAnotherPerson {

    private TheApproverIsAnotherPerson() {
    }

    public static void check(ApplicationState state, Actor approver) {
        if (!approver.has(Role.LEADING_GROUP_OFFICE)) {
            throw Refusal.rule("LEADING_GROUP_OFFICE_APPROVES", "7(4)", Reading.TEXT,
                    "只有市人才工作领导小组办公室可以核准或者不予核准(第七条第四项)。");
        }
        if (approver.id().equals(state.requestedBy())) {
            throw Refusal.rule("APPROVER_IS_REQUESTER", "7(4)", Reading.READING,
                    "报请核准与核准不能由同一人办理，请由其他人员核准。");
        }
    }
}
