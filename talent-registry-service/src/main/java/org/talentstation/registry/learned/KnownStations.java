package org.talentstation.registry.learned;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;

/** Stations, read from the learned stream itself: as soon as it is received, it is known. */
@Component
public final class KnownStations {

    private final EventLog log;

    KnownStations(EventLog log) {
        this.log = log;
    }

    /** Refuses STATION_UNKNOWN while no designation has arrived, STATION_WITHOUT_TITLE when it holds no title. Article 8(2). */
    public KnownStation titled(String stationId) {
        KnownStation station = find(stationId).orElseThrow(() -> Refusal.notFound("STATION_UNKNOWN",
                "尚未收到驿站“%s”的认定信息；如刚刚认定，请稍后再试。".formatted(stationId)).inField("stationId"));
        if (!station.titled()) {
            throw Refusal.state("STATION_WITHOUT_TITLE", "17", "“%s”已不具有驿站称号，不能再通过它办理。".formatted(station.stationName()))
                    .inField("stationId");
        }
        return station;
    }

    public Optional<KnownStation> find(String stationId) {
        KnownStation[] known = {null};
        log.stream("station-service:" + stationId, 0).forEach(learned -> known[0] = after(known[0], learned.getPayload()));
        return Optional.ofNullable(known[0]);
    }

    private static KnownStation after(KnownStation known, Object event) {
        return switch (event) {
            case StationDesignationPublished e -> new KnownStation(e.stationId(), e.stationName(), e.hostId(), e.hostName(), e.jurisdiction(), true);
            case StationChangePublished e -> new KnownStation(e.stationId(), e.stationName(), e.hostId(), e.hostName(), e.jurisdiction(),
                    known == null || known.titled());
            case StationRevocationPublished e -> titled(known, false);
            case StationWithdrawalPublished e -> titled(known, false);
            case StationReinstatementPublished e -> titled(known, true);
            default -> known;
        };
    }

    private static KnownStation titled(KnownStation known, boolean titled) {
        return known == null ? null : new KnownStation(known.stationId(), known.stationName(), known.hostId(), known.hostName(),
                known.jurisdiction(), titled);
    }
}
