package org.talentstation.station.network;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.network.NetworkEvent.ResourceWithdrawn;

/** A resource is offered no longer, with a reason; again changes nothing. Article 4. Refuses RESOURCE_UNKNOWN. */
public record WithdrawSharedResource(String aggregateId, String resourceId, String reason, Occasion occasion) implements NetworkCommand {

    @Override
    public List<ResourceWithdrawn> decide(NetworkState state) {
        return state.isOffered(resourceId) ? List.of(new ResourceWithdrawn(aggregateId, resourceId,
                PersonalNumber.absentFrom(reason, "reason", "撤回理由"), occasion.date())) : List.of();
    }
}
