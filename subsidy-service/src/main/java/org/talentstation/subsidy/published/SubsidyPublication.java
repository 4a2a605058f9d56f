package org.talentstation.subsidy.published;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;

/** What leaves the subsidy-service: grants and confirmed payments. Article 9. */
@Component
public final class SubsidyPublication implements Publication {

    @Override
    public String topic() {
        return "subsidy.events.v1";
    }

    @Override
    public Optional<Object> integrationEvent(LoggedEvent<?> event) {
        return Optional.empty();
    }
}
