package org.talentstation.station.view.stations;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.station.designation.AppealedDecision;
import org.talentstation.station.designation.StationEvent.*;
import org.talentstation.station.designation.TitleStatus;

/** The register of stations, with every change of each and the day since when it holds. Articles 5, 7(4), 9, 15, 16 and 17. */
@Component
public class Stations extends View<StationRow> {

    public Stations() {
        super("stations", StationRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(StationDesignated.class, PlaqueHung.class, RectificationBegun.class, RectificationEnded.class, RectificationDropped.class,
                StationRevoked.class, StationWithdrawn.class, StationReinstated.class, AppealUpheld.class, PlaqueReturned.class, PlaqueRestored.class,
                StationTypeChanged.class, StationHostChanged.class, EvaluationPublished.class, DemonstrationPublished.class,
                DemonstrationEndPublished.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<StationRow> rows) {
        switch (event.payload()) {
            case StationDesignated e -> rows.upsert(e.stationId(), row -> StationRow.designated(e));
            case PlaqueHung e -> rows.change(e.stationId(), row -> row.from(e.awardedOn(), s -> s.hung(e.plaqueNumber(), e.awardedOn())));
            case RectificationBegun e -> rows.change(e.stationId(), row -> row.from(e.orderedOn(),
                    s -> s.rectified(e.rectificationId(), e.deadline(), null, null, false)));
            case RectificationEnded e -> rows.change(e.stationId(), row -> row.from(e.reviewedOn(),
                    s -> s.rectified(e.rectificationId(), null, e.accepted(), e.reviewedOn(), false)));
            case RectificationDropped e -> rows.change(e.stationId(), row -> row.from(e.setAsideOn(),
                    s -> s.rectified(e.rectificationId(), null, null, null, true)));
            case StationRevoked e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.losing(TitleStatus.REVOKED)));
            case StationWithdrawn e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.losing(TitleStatus.WITHDRAWN)));
            case StationReinstated e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.losing(null)));
            case AppealUpheld e when e.decision() == AppealedDecision.REVOCATION -> rows.change(e.stationId(), row -> row.from(e.on(),
                    s -> s.rectified(e.decisionId(), null, null, null, true)));
            case AppealUpheld e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.evaluationSetAside(e.decisionId())));
            case PlaqueReturned e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.returned(e.on())));
            case PlaqueRestored e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.returned(null)));
            case StationTypeChanged e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.hosted(e.about(), s.address())));
            case StationHostChanged e -> rows.change(e.stationId(), row -> row.from(e.on(), s -> s.hosted(e.about(), e.address())));
            case EvaluationPublished e -> rows.change(e.stationId(), row -> row.from(e.concludedOn(), s -> s.evaluated(e)));
            case DemonstrationPublished e -> rows.change(e.stationId(), row -> row.from(e.confirmedOn(),
                    s -> s.demonstrating(e.demonstrationId(), true)));
            case DemonstrationEndPublished e -> rows.change(e.stationId(), row -> row.from(e.endedOn(),
                    s -> s.demonstrating(e.demonstrationId(), false)));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }
}
