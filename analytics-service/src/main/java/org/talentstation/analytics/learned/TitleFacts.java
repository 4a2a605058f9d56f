package org.talentstation.analytics.learned;

import static org.talentstation.analytics.fact.FactTable.APPLICATION;
import static org.talentstation.analytics.fact.FactTable.OBJECTION;
import static org.talentstation.analytics.fact.FactTable.STATION;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.analytics.fact.FactChange;
import org.talentstation.published.station.ApplicationStepPublished;
import org.talentstation.published.station.ApplicationStepPublished.ApplicationStep;
import org.talentstation.published.station.ApplicationStepPublished.Filer;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.ObjectionPublished;
import org.talentstation.published.station.PlaquePublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;

/** What is said of titles: applied for, objected to, held and lost. Articles 7, 15 and 17. */
final class TitleFacts {

    private TitleFacts() {
    }

    static List<FactChange> event(Object event) {
        return switch (event) {
            case ApplicationStepPublished e -> List.of(step(e));
            case ApplicationWithdrawalPublished e -> List.of(FactChange.of(APPLICATION, e.applicationId(), "stage", ApplicationStep.WITHDRAWN));
            case ObjectionPublished e -> List.of(objection(e));
            case StationDesignationPublished e -> List.of(FactChange.of(STATION, e.stationId(), "host_id", e.hostId(), "host_name", e.hostName(),
                    "name", e.stationName(), "type", e.stationType(), "jurisdiction", e.jurisdiction(), "title", "HELD", "title_from", e.titleFrom()));
            case PlaquePublished e -> List.of(FactChange.of(STATION, e.stationId(), "plaque_on", e.awardedOn()));
            case StationChangePublished e -> List.of(FactChange.of(STATION, e.stationId(), "host_id", e.hostId(), "host_name", e.hostName(),
                    "name", e.stationName(), "type", e.stationType(), "jurisdiction", e.jurisdiction()));
            case StationRevocationPublished e -> List.of(FactChange.of(STATION, e.stationId(), "title", "REVOKED", "ended_on", e.revokedOn()));
            case StationWithdrawalPublished e -> List.of(FactChange.of(STATION, e.stationId(), "title", "WITHDRAWN", "ended_on", e.withdrawnOn()));
            case StationReinstatementPublished e -> List.of(FactChange.of(STATION, e.stationId(), "title", "HELD", "ended_on", null));
            default -> List.of();
        };
    }

    private static FactChange step(ApplicationStepPublished e) {
        List<Object> pairs = new ArrayList<>(List.of("stage", e.step()));
        if (e.filer() != null) {
            Filer filer = e.filer();
            pairs.addAll(List.of("host_id", filer.hostId(), "host_name", filer.hostName(), "station_name", filer.stationName(), "type", filer.stationType(),
                    "jurisdiction", filer.jurisdiction()));
        }
        switch (e.step()) {
            case SUBMITTED -> pairs.addAll(List.of("submitted_on", e.on()));
            case REPLIED -> pairs.addAll(List.of("replied_on", e.on()));
            case PLAQUE_AWARDED -> pairs.addAll(List.of("plaque_on", e.on()));
            default -> { } // its day is not asked for
        }
        return FactChange.of(APPLICATION, e.applicationId(), pairs.toArray());
    }

    private static FactChange objection(ObjectionPublished e) {
        return switch (e.stage()) {
            case RAISED, RAISED_LATE -> FactChange.of(OBJECTION, e.objectionId(), "notice_id", e.noticeId(), "application_id", e.applicationId(),
                    "stage", e.stage(), "late", e.stage() == ObjectionPublished.ObjectionStage.RAISED_LATE, "raised_on", e.on());
            default -> FactChange.of(OBJECTION, e.objectionId(), "stage", e.stage(), "decided_on", e.on());
        };
    }
}
