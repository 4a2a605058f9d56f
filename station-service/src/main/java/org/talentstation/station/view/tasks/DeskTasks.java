package org.talentstation.station.view.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.chassis.view.Rows;
import org.talentstation.kernel.actor.Role;
import org.talentstation.station.commissioner.ServiceDeskEvent;
import org.talentstation.station.commissioner.ServiceDeskEvent.*;
import org.talentstation.station.view.tasks.Tasks.Row;

/** What commissioner cases leave to a host's staff: one row per case, hidden while nothing waits; its note names the matters. Article 10. */
final class DeskTasks {

    private static final String SEPARATOR = "、";

    private DeskTasks() {
    }

    static void project(ServiceDeskEvent event, Rows<Row> rows) {
        switch (event) {
            case ServiceCaseOpened e -> rows.upsert(e.caseId(), row -> Row.hidden(e.caseId(), e.place().stationId(), e.place().stationName(),
                    e.place().hostId(), e.place().hostName(), e.place().jurisdiction(), e.on()));
            case MatterRequested e -> rows.change(e.caseId(), row -> waiting(row, Stream.concat(matters(row), Stream.of(e.matter().chinese())).toList(),
                    row.role() == null ? e.on() : row.since()));
            case MatterHandled e -> rows.change(e.caseId(), row -> waiting(row, matters(row).filter(m -> !m.equals(e.matter().chinese())).toList(),
                    row.since()));
            case ServiceCaseClosed e -> rows.delete(e.caseId());
            case ServiceDeskShut e -> e.caseIds().forEach(rows::delete);
            case ServiceDeskHandedOver e -> e.caseIds().forEach(id -> rows.change(id, row -> row.hosted(e.place().stationName(), e.place().hostId(),
                    e.place().hostName(), e.place().jurisdiction())));
            case ServiceCasesReassigned e -> {
                // Work of the host's staff, whoever the commissioner is.
            }
            case ServiceDeskReopened e -> {
                // Cases that ended stay ended.
            }
        }
    }

    private static Row waiting(Row row, List<String> matters, LocalDate since) {
        return matters.isEmpty() ? row.done() : row.due(Role.HOST_STAFF, "待办理专员服务", "10", since, String.join(SEPARATOR, matters));
    }

    private static Stream<String> matters(Row row) {
        return row.note() == null ? Stream.empty() : Stream.of(row.note().split(SEPARATOR));
    }
}
