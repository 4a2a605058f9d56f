package org.talentstation.station.designation.requestwithdrawal;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.TitleWithdrawalRequested;
import org.talentstation.station.designation.StationState;

/** 主动退出 asked for by the host, with a reason. Article 17, an addition. Refuses WITHDRAWAL_ALREADY_REQUESTED. */
public record RequestTitleWithdrawal(String aggregateId, String reason, Occasion occasion) implements StationCommand {

    @Override
    public List<TitleWithdrawalRequested> decide(StationState state) {
        OnlyATitledStationActs.check(state.facts());
        if (state.withdrawalRequested()) {
            throw Refusal.state("WITHDRAWAL_ALREADY_REQUESTED", null, "退出申请已经提出，请等待市人社局办理。");
        }
        return List.of(new TitleWithdrawalRequested(aggregateId,
                Reason.required(reason, "17", "station.voluntaryWithdrawal", "退出理由"), occasion.date()));
    }
}
