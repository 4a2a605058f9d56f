package org.talentstation.station.view.servicecases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent;
import org.talentstation.station.commissioner.ServiceDeskEvent.*;
import org.talentstation.station.commissioner.ServiceMatter;

/** Every commissioner case: whom it serves (a reference), by whom, what was asked for and what came of it. Article 10. */
@Component
public class ServiceCases extends View<ServiceCases.Row> {

    public ServiceCases() {
        super("service-cases", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ServiceDeskEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((ServiceDeskEvent) event.payload()) {
            case ServiceCaseOpened e -> rows.upsert(e.caseId(), row -> Row.opened(e));
            case MatterRequested e -> rows.change(e.caseId(), row -> row.with(Stream.concat(row.matters.stream(), Stream.of(new Matter(e.matter(),
                    e.matter().chinese(), e.details(), e.on(), e.dueOn(), null, null))).toList()));
            case MatterHandled e -> rows.change(e.caseId(), row -> row.with(row.matters.stream()
                    .map(m -> m.matter == e.matter() && m.handledOn == null ? m.handled(e.result(), e.on()) : m).toList()));
            case ServiceCasesReassigned e -> each(e.caseIds(), rows, row -> row.reassigned(e.to(), e.on()));
            case ServiceCaseClosed e -> rows.change(e.caseId(), row -> row.closed(e.result(), e.on()));
            case ServiceDeskShut e -> each(e.caseIds(), rows, row -> row.closed(e.cause(), e.on()));
            case ServiceDeskReopened e -> {
                // Cases that ended stay ended.
            }
            case ServiceDeskHandedOver e -> each(e.caseIds(), rows, row -> row.at(e.place()));
        }
    }

    private static void each(List<String> cases, Rows<Row> rows, UnaryOperator<Row> change) {
        cases.forEach(id -> rows.change(id, change));
    }

    /** @param dueOn the earliest last day among the matters that wait, or null: by default there is no time limit */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, String talentRef,
                      String commissioner, LocalDate openedOn, LocalDate reassignedOn, Boolean open, List<Matter> matters, Integer waiting,
                      LocalDate dueOn, String result, LocalDate closedOn) {

        private static Row opened(ServiceCaseOpened e) {
            return new Row(e.caseId(), null, null, null, null, null, e.talentRef(), e.commissioner(), e.on(), null, true, List.of(), 0, null,
                    null, null).at(e.place());
        }

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), talentRef,
                    commissioner, openedOn, reassignedOn, open, matters, waiting, dueOn, result, closedOn);
        }

        private Row with(List<Matter> now) {
            List<Matter> left = now.stream().filter(m -> m.handledOn == null).toList();
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, talentRef, commissioner, openedOn, reassignedOn, open, now,
                    left.size(), left.stream().map(Matter::dueOn).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null),
                    result, closedOn);
        }

        private Row reassigned(String to, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, talentRef, to, openedOn, on, open, matters, waiting, dueOn,
                    result, closedOn);
        }

        private Row closed(String how, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, talentRef, commissioner, openedOn, reassignedOn, false,
                    matters, waiting, null, how, on);
        }
    }

    /** One of the six matters, as it was asked for; result and handledOn are null while it waits. */
    public record Matter(ServiceMatter matter, String matterName, String details, LocalDate requestedOn, LocalDate dueOn, String result,
                         LocalDate handledOn) {

        private Matter handled(String how, LocalDate on) {
            return new Matter(matter, matterName, details, requestedOn, dueOn, how, on);
        }
    }
}
