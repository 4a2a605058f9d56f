package org.talentstation.evaluation.view.rectification;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.rectification.RectificationEvent;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationClosed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReminded;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.view.rectification.RectificationRow.Extension;
import org.talentstation.evaluation.view.rectification.RectificationRow.Reminder;
import org.talentstation.evaluation.view.rectification.RectificationRow.Report;
import org.talentstation.evaluation.view.rectification.RectificationRow.State;

/** The rectifications. Article 17. */
@Component
public final class RectificationsView extends View<RectificationRow> {

    public RectificationsView() {
        super("rectifications", RectificationRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(RectificationOrdered.class, RectificationExtended.class, RectificationReminded.class, DeadlinePassed.class,
                RectificationReported.class, RectificationReviewed.class, RectificationClosed.class, RectificationHandedOver.class,
                RectificationSetAside.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<RectificationRow> rows) {
        var happened = (RectificationEvent) event.payload();
        String id = happened.rectificationId();
        switch (happened) {
            case RectificationOrdered e -> rows.upsert(id, row -> ordered(e, e.station()));
            case RectificationExtended e -> rows.change(id, row -> row.extended(new Extension(e.formerDeadline(), e.deadline(), e.reason(),
                    e.extendedOn())));
            case RectificationReminded e -> rows.change(id, row -> row.reminded(new Reminder(e.remindedOn(), e.deadline(), e.days())));
            case DeadlinePassed e -> rows.change(id, row -> row.now(State.OVERDUE, null, null));
            case RectificationReported e -> rows.change(id, row -> row.reported(new Report(e.report(), e.reportedOn(), e.text(), e.evidence())));
            case RectificationReviewed e -> rows.change(id, row -> row.now(e.accepted() ? State.ACCEPTED : State.FAILED, e.findings(),
                    e.reviewedOn()));
            case RectificationClosed e -> rows.change(id, row -> row.now(State.CLOSED, null, e.closedOn()));
            case RectificationSetAside e -> rows.change(id, row -> row.now(State.SET_ASIDE, row.findings(), e.setAsideOn()));
            case RectificationHandedOver e -> rows.change(id, row -> row.of(e.stationName(), e.hostId(), e.hostName(), e.jurisdiction()));
        }
    }

    private static RectificationRow ordered(RectificationOrdered e, StationFacts station) {
        return new RectificationRow(e.rectificationId(), e.evaluationId(), station.stationId(), station.stationName(), station.hostId(),
                station.hostName(), station.jurisdiction(), station.stationType(), e.opinion(), e.orderedOn(), e.deadline(), State.OPEN,
                List.of(), List.of(), null, null, null, e.policyVersion());
    }
}
