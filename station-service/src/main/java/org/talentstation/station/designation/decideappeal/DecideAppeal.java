package org.talentstation.station.designation.decideappeal;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.AppealedDecision;
import org.talentstation.station.designation.Contestable;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.AppealDismissed;
import org.talentstation.station.designation.StationEvent.AppealUpheld;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.StationState;

/**
 * Another leader upholds an appeal, which reinstates a revoked title, or dismisses it, always with reasons. Articles 17 (an
 * addition) and 18. Refuses APPEAL_UNKNOWN.
 */
public record DecideAppeal(String aggregateId, String appealId, boolean upheld, String reasons, Occasion occasion) implements StationCommand {

    @Override
    public List<StationEvent> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        Contestable decision = state.openAppeal(appealId).orElseThrow(() -> Refusal.notFound("APPEAL_UNKNOWN",
                "该驿站没有编号为%s的待决定申诉。".formatted(appealId)));
        TheAppealIsDecidedByAnotherLeader.check(decision, occasion.actor());
        String why = Reason.required(reasons, "17", "station.appeal", "申诉决定的理由");
        if (!upheld) {
            return List.of(new AppealDismissed(aggregateId, appealId, decision.decision(), decision.decisionId(), why, occasion.date(), policy.id()));
        }
        var found = new AppealUpheld(aggregateId, appealId, decision.decision(), decision.decisionId(), why, occasion.date(), policy.id());
        return decision.decision() == AppealedDecision.EVALUATION ? List.of(found)
                : List.of(found, new StationReinstated(aggregateId, appealId, occasion.date(), policy.id()));
    }
}
