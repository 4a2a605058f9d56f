package org.talentstation.station.designation.revoke;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.RevocationPrepared;
import org.talentstation.station.designation.StationEvent.StationRevoked;
import org.talentstation.station.designation.StationState;

/** 取消称号 with its document number, as prepared by another person. Articles 17 and 18. */
public record RevokeStation(String aggregateId, String documentNumber, Occasion occasion) implements StationCommand {

    @Override
    public List<StationRevoked> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        RevocationPrepared prepared = TheRevokerIsAnotherPerson.check(state, occasion.actor());
        RevocationNeedsAFailedRecheck.check(state, prepared.rectificationId(), occasion.date());
        return List.of(new StationRevoked(aggregateId, prepared.rectificationId(), Required.text(documentNumber, "documentNumber", "取消决定文号", 60),
                prepared.reasons(), occasion.actor().id(), occasion.date(), policy.id()));
    }
}
