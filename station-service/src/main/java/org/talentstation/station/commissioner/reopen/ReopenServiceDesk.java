package org.talentstation.station.commissioner.reopen;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceDeskReopened;
import org.talentstation.station.commissioner.ServiceDeskState;

/** The station holds its title again: cases may be opened; a repeated one changes nothing. Articles 10 and 17. */
public record ReopenServiceDesk(String aggregateId, LocalDate on, Occasion occasion) implements ServiceDeskCommand {

    @Override
    public Optional<ServiceDeskReopened> decide(ServiceDeskState state) {
        return state.shut() ? Optional.of(new ServiceDeskReopened(aggregateId, on)) : Optional.empty();
    }
}
