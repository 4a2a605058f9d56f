package org.talentstation.subsidy.learned;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.refusal.RefusalKind;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.standing.StandingBook;
import org.talentstation.subsidy.standing.StationStanding;

/** Stations as this service has learned them. */
@Component
public final class KnownStations {

    private final AggregateState state;

    KnownStations(AggregateState state) {
        this.state = state;
    }

    /** Refuses STATION_UNKNOWN while no designation of the station has arrived. */
    public Beneficiary of(String stationId) {
        Beneficiary station = noted(stationId);
        if (station == null) {
            throw Refusal.notFound("STATION_UNKNOWN", "尚未收到驿站“%s”的认定信息；如刚刚认定，请稍后再试。".formatted(stationId));
        }
        return station;
    }

    private Beneficiary noted(String stationId) {
        try {
            return state.of(StationStanding.class, StationStanding.idOf(stationId), standing -> standing.ask(StandingBook::station));
        } catch (Refusal refusal) {
            if (refusal.kind() == RefusalKind.NOT_FOUND) {
                return null;
            }
            throw refusal;
        }
    }
}
