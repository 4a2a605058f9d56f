package org.talentstation.station.designation.preparerevocation;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.application.Reason;
import org.talentstation.station.designation.StationCommand;
import org.talentstation.station.designation.StationEvent.RevocationPrepared;
import org.talentstation.station.designation.StationState;
import org.talentstation.station.designation.revoke.RevocationNeedsAFailedRecheck;

/** Prepares a revocation on a rectification re-checked as failed, with reasons; a later one takes its place. Articles 17 and 18. */
public record PrepareRevocation(String aggregateId, String rectificationId, String reasons, Occasion occasion) implements StationCommand {

    @Override
    public List<RevocationPrepared> decide(StationState state) {
        PolicyVersion policy = occasion.policy();
        RevocationNeedsAFailedRecheck.check(state, rectificationId, occasion.date());
        return List.of(new RevocationPrepared(aggregateId, rectificationId,
                Reason.required(reasons, "17", "revocation.needsFailedRecheck", "取消称号的理由"), occasion.actor().id(), occasion.date(), policy.id()));
    }
}
