package org.talentstation.evaluation.standing.title;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.station.StationType;

/** A station was designated; a repeat changes nothing. Article 7(4). */
public record EnterStation(String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                           StationType stationType, LocalDate titleFrom, Occasion occasion)
        implements Command, Owned {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
