package org.talentstation.registry.engagement.handover;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.engagement.EngagementCommand;
import org.talentstation.registry.engagement.EngagementEvent.EngagementHandedOver;
import org.talentstation.registry.engagement.EngagementEvent;
import org.talentstation.registry.engagement.EngagementState;
import org.talentstation.registry.talent.Custody;

/** Its station has another host, or lies elsewhere; a repeat changes nothing. Article 15. */
public record HandOverEngagement(String aggregateId, Custody to, Occasion occasion) implements EngagementCommand {

    @Override
    public List<? extends EngagementEvent> decide(EngagementState state) {
        return to.isOfTheSame(state.custody()) ? List.of()
                : List.of(new EngagementHandedOver(aggregateId, to.jurisdiction(), to.hostId(), occasion.date()));
    }
}
