package org.talentstation.evaluation.view.rectification;

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

/** The due-sheet of the rectifications that wait for their re-check. Article 17. */
@Component
public final class DueRectificationsView extends View<DueRectificationRow> {

    public DueRectificationsView() {
        super("due-rectifications", DueRectificationRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(RectificationOrdered.class, RectificationExtended.class, RectificationReminded.class, DeadlinePassed.class,
                RectificationReported.class, RectificationReviewed.class, RectificationClosed.class, RectificationHandedOver.class,
                RectificationSetAside.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<DueRectificationRow> rows) {
        var happened = (RectificationEvent) event.payload();
        String id = happened.rectificationId();
        switch (happened) {
            case RectificationOrdered e -> rows.upsert(id, row -> new DueRectificationRow(id, e.station().stationName(), e.station().hostId(),
                    e.station().hostName(), e.station().jurisdiction(), e.station().stationType(), e.orderedOn(), e.deadline(), false, false, null,
                    null, null));
            case RectificationExtended e -> rows.change(id, row -> row.until(e.deadline()));
            case RectificationReminded e -> rows.change(id, row -> row.remindedOf(e.days()));
            case DeadlinePassed e -> rows.change(id, row -> row.marked(row.reported(), true));
            case RectificationReported e -> rows.change(id, row -> row.marked(true, row.passed()));
            case RectificationReviewed e -> rows.delete(id);
            case RectificationClosed e -> rows.delete(id);
            case RectificationSetAside e -> rows.delete(id);
            case RectificationHandedOver e -> rows.change(id, row -> row.of(e.stationName(), e.hostId(), e.hostName(), e.jurisdiction()));
        }
    }
}
