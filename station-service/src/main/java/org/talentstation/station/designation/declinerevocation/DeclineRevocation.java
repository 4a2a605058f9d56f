package org.talentstation.station.designation.declinerevocation;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.RevocationDeclined;
import org.talentstation.station.designation.StationState;
import org.talentstation.station.designation.revoke.TheRevokerIsAnotherPerson;

/** The leader does not revoke, with reasons: the text says that the bureau may, not that it must. Articles 17 and 18. */
public record DeclineRevocation(String aggregateId, String reasons, Occasion occasion) implements StationCommand {

    @Override
    public List<RevocationDeclined> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        String rectification = TheRevokerIsAnotherPerson.check(state, occasion.actor()).rectificationId();
        return List.of(new RevocationDeclined(aggregateId, rectification,
                Reason.required(reasons, "17", "revocation.needsFailedRecheck", "不予取消的理由"), occasion.date(), policy.id()));
    }
}
