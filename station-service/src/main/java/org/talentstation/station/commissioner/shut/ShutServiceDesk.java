package org.talentstation.station.commissioner.shut;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceDeskShut;
import org.talentstation.station.commissioner.ServiceDeskState;

/** The title is lost: every open case ends, and none is opened; a repeated one changes nothing. Articles 10 and 17. */
public record ShutServiceDesk(String aggregateId, String cause, LocalDate on, Occasion occasion) implements ServiceDeskCommand {

    @Override
    public Optional<ServiceDeskShut> decide(ServiceDeskState state) {
        return state.shut() ? Optional.empty() : Optional.of(new ServiceDeskShut(aggregateId, state.openCases(), cause, on));
    }
}
