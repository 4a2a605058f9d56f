package org.talentstation.registry.published;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.DemandPublished.DemandStage;
import org.talentstation.published.registry.DemandPublished.Post;
import org.talentstation.published.registry.DemandPublished;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;
import org.talentstation.registry.match.MatchEvent;

/** What leaves the talent-registry-service: demands, matches, engagements and conversions, and nothing about a person, not even its id. Articles 8(2), 8(5), 11 and 16. */
@Component
public final class RegistryPublication implements Publication {

    @Override
    public String topic() {
        return "registry.events.v1";
    }

    @Override
    public Optional<Object> integrationEvent(LoggedEvent<?> event) {
        return Optional.ofNullable(switch (event.payload()) {
            case EngagementBegun e -> new EngagementPublished(e.engagementId(), e.stationId(), e.mode(), e.startedOn(), null, e.matchId());
            case EngagementEnded e -> new EngagementPublished(e.engagementId(), e.stationId(), e.mode(), e.startedOn(), e.endedOn(), null);
            case ConversionRecorded e -> new ConversionPublished(e.conversionId(), e.engagementId(), e.stationId(), e.valueFen(), e.achievedOn(), false);
            case ConversionCorrected e -> new ConversionPublished(e.conversionId(), e.engagementId(), e.stationId(), e.valueFen(), e.achievedOn(), false);
            case ConversionVoided e -> new ConversionPublished(e.conversionId(), e.engagementId(), e.stationId(), e.valueFen(), e.achievedOn(), true);
            case DemandPosted e -> new DemandPublished(e.demandId(), DemandStage.POSTED, e.on(), new Post(e.terms().kind(), e.stationId(), e.jurisdiction(), e.hostId()));
            case DemandWithdrawn e -> new DemandPublished(e.demandId(), DemandStage.WITHDRAWN, e.on(), null);
            case DemandExpired e -> new DemandPublished(e.demandId(), DemandStage.EXPIRED, e.on(), null);
            case DemandFulfilled e -> new DemandPublished(e.demandId(), DemandStage.FULFILLED, e.on(), null);
            case MatchEvent e -> Matches.published(e);
            default -> null;
        });
    }
}
