package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.network.NetworkEvent.ResourceChanged;

/**
 * A resource is offered otherwise from now on, with a reason; it stays of its kind. Article 4. Refuses RESOURCE_UNKNOWN,
 * RESOURCE_NOT_OFFERED and what {@link SharedResource#checked} does.
 */
public record ChangeSharedResource(String aggregateId, String resourceId, String description, LocalDate availableFrom, LocalDate availableTo,
                                   String conditions, String reason, Occasion occasion) implements NetworkCommand {

    @Override
    public List<ResourceChanged> decide(NetworkState state) {
        SharedResource now = state.offered(resourceId);
        SharedResource next = new SharedResource(resourceId, now.kind(), description, availableFrom, availableTo, conditions).checked(occasion.date());
        return List.of(new ResourceChanged(aggregateId, next, PersonalNumber.absentFrom(reason, "reason", "变更理由"), occasion.date()));
    }
}
