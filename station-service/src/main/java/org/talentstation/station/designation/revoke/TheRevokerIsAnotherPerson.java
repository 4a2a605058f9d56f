package org.talentstation.station.designation.revoke;

import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.StationEvent.RevocationPrepared;
import org.talentstation.station.designation.StationState;

/**
 * The bureau's leader decides on what another person prepared. Article 17 (our reading).
 * Refuses LEADER_REVOKES, REVOCATION_NOT_PREPARED and REVOKER_IS_PREPARER.
 */
public final class TheRevokerIsAnotherPerson {

    private TheRevokerIsAnotherPerson() {
    }

    /** What waits for the decision. */
    public static RevocationPrepared check(StationState state, Actor leader) {
        if (!leader.has(Role.BUREAU_LEADER)) {
            throw Refusal.rule("LEADER_REVOKES", "17", Reading.READING, "取消称号由市人社局负责人决定(第十七条)。");
        }
        if (state.prepared() == null) {
            throw Refusal.state("REVOCATION_NOT_PREPARED", null, "尚无待决定的取消称号建议，请先由经办人提出。");
        }
        if (leader.id().equals(state.prepared().preparedBy())) {
            throw Refusal.rule("REVOKER_IS_PREPARER", "17", Reading.READING, "提出取消建议与作出决定不能由同一人办理，请由其他负责人决定。");
        }
        return state.prepared();
    }
}
