package org.talentstation.evaluation.standing;

import java.time.LocalDate;
import org.talentstation.kernel.station.StationType;

/**
 * What a decision about a station rests on, as it stood when the command was made.
 *
 * @param hostId      the host's 统一社会信用代码
 * @param countedFrom the designation or the last conclusion, whichever is later: two years are counted from it (Article 16)
 */
public record StationFacts(String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                           StationType stationType, Title title, LocalDate titleFrom, LocalDate countedFrom) {

    StationFacts as(Title changed) {
        return new StationFacts(stationId, stationName, hostId, hostName, jurisdiction, stationType, changed, titleFrom, countedFrom);
    }

    StationFacts countedFrom(LocalDate day) {
        return new StationFacts(stationId, stationName, hostId, hostName, jurisdiction, stationType, title, titleFrom, day);
    }

    StationFacts changed(StandingEvent.StationChanged e) {
        return new StationFacts(stationId, e.stationName(), e.hostId(), e.hostName(), e.jurisdiction(), e.stationType(), title, titleFrom,
                countedFrom);
    }
}
