package org.talentstation.station.designation.decidetype;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.StationTypeChanged;
import org.talentstation.station.designation.StationEvent.TypeChangeRefused;
import org.talentstation.station.designation.StationState;
import org.talentstation.station.designation.TypeAssessment;

/** The bureau grants another type on a new assessment, or refuses it, with reasons. Articles 5, 6 and 18. Refuses VERIFICATION_UNKNOWN. */
public record DecideTypeChange(String aggregateId, String verificationId, boolean approved, TypeAssessment assessment, String reasons,
                               Occasion occasion) implements StationCommand {

    @Override
    public List<StationEvent> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        StationType to = state.typeChange(verificationId).orElseThrow(() -> Refusal.notFound("VERIFICATION_UNKNOWN",
                "该驿站没有编号为%s的待核查类型变更。".formatted(verificationId)));
        String why = Reason.required(reasons, "5", "station.typeChange", "类型变更的决定理由");
        if (!approved) {
            return List.of(new TypeChangeRefused(aggregateId, verificationId, assessment, why, occasion.date(), policy.id()));
        }
        OnlyATitledStationActs.check(state.facts());
        AChangeOfTypeNeedsANewAssessment.check(assessment, occasion.date());
        Particulars was = state.about();
        var now = new Particulars(was.hostId(), was.hostName(), was.hostKind(), was.unitClass(), was.jurisdiction(), was.jurisdictionName(),
                to, was.stationName());
        return List.of(new StationTypeChanged(aggregateId, verificationId, was.stationType(), now, assessment, why, occasion.date(), policy.id()));
    }
}
