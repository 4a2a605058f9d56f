package org.talentstation.station.commissioner.handover;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceDeskHandedOver;
import org.talentstation.station.commissioner.ServiceDeskState;

/** The station changed hands: its cases follow; a repeated one changes nothing. Articles 10 and 15. */
public record HandOverServiceDesk(String aggregateId, Place place, LocalDate on, Occasion occasion) implements ServiceDeskCommand {

    @Override
    public Optional<ServiceDeskHandedOver> decide(ServiceDeskState state) {
        return place.equals(state.place()) ? Optional.empty()
                : Optional.of(new ServiceDeskHandedOver(aggregateId, state.everyCase(), place, on));
    }
}
