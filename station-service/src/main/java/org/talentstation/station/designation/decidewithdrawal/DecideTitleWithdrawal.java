package org.talentstation.station.designation.decidewithdrawal;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;
import org.talentstation.station.designation.StationEvent.TitleWithdrawalDeclined;
import org.talentstation.station.designation.StationState;

/** The bureau accepts a withdrawal, or declines it, with reasons. Articles 17 (an addition) and 18. Refuses WITHDRAWAL_NOT_REQUESTED. */
public record DecideTitleWithdrawal(String aggregateId, boolean accepted, String reasons, Occasion occasion) implements StationCommand {

    @Override
    public List<StationEvent> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        if (!state.withdrawalRequested()) {
            throw Refusal.state("WITHDRAWAL_NOT_REQUESTED", null, "没有待办理的退出申请。");
        }
        String why = Reason.required(reasons, "17", "station.voluntaryWithdrawal", "办理意见");
        return List.of(accepted ? new StationWithdrawn(aggregateId, why, occasion.date(), policy.id())
                : new TitleWithdrawalDeclined(aggregateId, why, occasion.date(), policy.id()));
    }
}
