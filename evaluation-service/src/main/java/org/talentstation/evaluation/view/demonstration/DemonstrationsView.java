package org.talentstation.evaluation.view.demonstration;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.demonstration.DemonstrationEvent;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationEnded;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationHandedOver;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationRefused;
import org.talentstation.evaluation.view.demonstration.DemonstrationRow.BodyDecision;
import org.talentstation.evaluation.view.demonstration.DemonstrationRow.State;

/** The demonstration stations, and who was proposed. Article 9. */
@Component
public final class DemonstrationsView extends View<DemonstrationRow> {

    public DemonstrationsView() {
        super("demonstrations", DemonstrationRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(DemonstrationProposed.class, BodyConfirmed.class, DemonstrationConfirmed.class, DemonstrationRefused.class,
                DemonstrationLapsed.class, DemonstrationEnded.class, DemonstrationHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<DemonstrationRow> rows) {
        switch ((DemonstrationEvent) event.payload()) {
            case DemonstrationProposed e -> rows.upsert(e.demonstrationId(), row -> proposed(e));
            case BodyConfirmed e -> rows.change(e.demonstrationId(), row -> row.decided(new BodyDecision(e.body(), true, e.confirmedOn())));
            case DemonstrationConfirmed e -> rows.change(e.demonstrationId(), row -> row.confirmed(e.confirmedOn()));
            case DemonstrationRefused e -> rows.change(e.demonstrationId(), row -> row.decided(new BodyDecision(e.body(), false, e.refusedOn()))
                    .over(State.REFUSED, e.refusedOn(), e.reason()));
            case DemonstrationLapsed e -> rows.change(e.demonstrationId(), row -> row.over(State.LAPSED, e.lapsedOn(), e.title().chinese()));
            case DemonstrationEnded e -> rows.change(e.demonstrationId(), row -> row.over(State.ENDED, e.endedOn(),
                    e.title() == null ? e.reason() : e.title().chinese()));
            case DemonstrationHandedOver e -> rows.change(e.demonstrationId(), row -> row.of(e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction()));
        }
    }

    private static DemonstrationRow proposed(DemonstrationProposed e) {
        return new DemonstrationRow(e.demonstrationId(), e.station().stationId(), e.station().stationName(), e.station().hostId(),
                e.station().hostName(), e.station().jurisdiction(), e.station().stationType(), e.criteria(), e.proposedOn(), State.PROPOSED,
                List.of(), null, null, null, e.policyVersion());
    }
}
