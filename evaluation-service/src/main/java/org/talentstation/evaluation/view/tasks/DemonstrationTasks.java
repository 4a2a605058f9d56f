package org.talentstation.evaluation.view.tasks;

import java.time.Instant;
import java.util.List;
import org.talentstation.chassis.view.Rows;
import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.evaluation.demonstration.DemonstrationEvent;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationRefused;

/** The two confirmations that a proposed demonstration station waits for, in either order. Article 9. */
final class DemonstrationTasks {

    private DemonstrationTasks() {
    }

    static void project(DemonstrationEvent event, Instant at, Rows<TaskRow> rows) {
        switch (event) {
            case DemonstrationProposed e -> {
                for (ConfirmingBody body : ConfirmingBody.values()) {
                    String id = task(e.demonstrationId(), body);
                    rows.upsert(id, row -> TaskRow.of(id, kind(body), e.station().stationName(), null, null, e.demonstrationId(), at, List.of()));
                }
            }
            case BodyConfirmed e -> rows.delete(task(e.demonstrationId(), e.body()));
            case DemonstrationRefused e -> nobodyConfirms(e.demonstrationId(), rows);
            case DemonstrationLapsed e -> nobodyConfirms(e.demonstrationId(), rows);
            default -> throw new IllegalArgumentException("Not an event of this view: " + event);
        }
    }

    private static void nobodyConfirms(String demonstrationId, Rows<TaskRow> rows) {
        for (ConfirmingBody body : ConfirmingBody.values()) {
            rows.delete(task(demonstrationId, body));
        }
    }

    private static TaskKind kind(ConfirmingBody body) {
        return switch (body) {
            case BUREAU -> TaskKind.CONFIRM_DEMONSTRATION_AS_BUREAU;
            case ORGANIZATION_DEPARTMENT -> TaskKind.CONFIRM_DEMONSTRATION_AS_ORGANIZATION_DEPARTMENT;
        };
    }

    private static String task(String demonstrationId, ConfirmingBody body) {
        return "confirm:" + demonstrationId + ":" + body;
    }
}
