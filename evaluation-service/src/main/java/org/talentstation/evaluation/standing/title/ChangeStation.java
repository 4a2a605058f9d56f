package org.talentstation.evaluation.standing.title;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.StationType;

/** A verified change of the station is taken over; a repeat changes nothing. Articles 5 and 15. */
public record ChangeStation(String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                           StationType stationType, LocalDate from, Occasion occasion)
        implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
