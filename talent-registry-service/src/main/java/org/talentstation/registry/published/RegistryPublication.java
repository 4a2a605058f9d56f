package org.talentstation.registry.published;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;

/** What leaves the talent-registry-service: engagements and conversions, and nothing about a person, not even its id. Articles 8(5) and 16. */
@Component
public final class RegistryPublication implements Publication {

    @Override
    public String topic() {
        return "registry.events.v1";
    }

    @Override
    public Optional<Object> integrationEvent(LoggedEvent<?> event) {
        return Optional.ofNullable(switch (event.payload()) {
            case EngagementBegun e -> new EngagementPublished(e.engagementId(), e.stationId(), e.mode(), e.startedOn(), null);
            case EngagementEnded e -> new EngagementPublished(e.engagementId(), e.stationId(), e.mode(), e.startedOn(), e.endedOn());
            case ConversionRecorded e -> new ConversionPublished(e.conversionId(), e.engagementId(), e.stationId(), e.valueFen(), e.achievedOn(), false);
            case ConversionCorrected e -> new ConversionPublished(e.conversionId(), e.engagementId(), e.stationId(), e.valueFen(), e.achievedOn(), false);
            case ConversionVoided e -> new ConversionPublished(e.conversionId(), e.engagementId(), e.stationId(), e.valueFen(), e.achievedOn(), true);
            default -> null;
        });
    }
}
