package org.talentstation.station.view.activities;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.Activity;
import org.talentstation.station.ledger.ActivityEvent.*;
import org.talentstation.station.ledger.Attendance;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;

/** Every activity of every station, with its attendance. Articles 5, 8 and 16(4). */
@Component
public class Activities extends View<Activities.Row> {

    public Activities() {
        super("activities", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ActivityPlanned.class, ActivityCompleted.class, AttendanceCorrected.class, ActivityCancelled.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case ActivityPlanned e -> rows.upsert(e.activity().activityId(), row -> Row.planned(e.activity()).at(e.place()));
            case ActivityCompleted e -> rows.change(e.activity().activityId(), row -> row.held(e.attendance(), null));
            case AttendanceCorrected e -> rows.change(e.activity().activityId(), row -> row.held(e.attendance(), e.reason()));
            case ActivityCancelled e -> rows.change(e.activityId(), row -> row.cancelled(e.reason()));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** What became of it. */
    public enum Status {
        PLANNED("计划中"), COMPLETED("已举办"), CANCELLED("已取消");

        private final String chinese;

        Status(String chinese) {
            this.chinese = chinese;
        }
    }

    /**
     * An activity.
     *
     * @param month   such as 2021-03, of the day on which it was held, or is planned
     * @param visits  人次, and {@code talents} the distinct talents; null until it was held
     * @param remark  why the attendance was corrected or the activity cancelled
     */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                      StationFunction function, String functionName, ActivityKind kind, String kindName, String outsideReason, String title,
                      LocalDate plannedOn, LocalDate heldOn, String month, Integer visits, Integer talents, Status status, String statusName,
                      String remark) {

        private static Row planned(Activity a) {
            return new Row(a.activityId(), null, null, null, null, null, a.function(), a.function().chinese(), a.kind(), a.kindName(),
                    a.outsideReason(), a.title(), a.plannedOn(), null, month(a.plannedOn()), null, null, Status.PLANNED, Status.PLANNED.chinese, null);
        }

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), function, functionName,
                    kind, kindName, outsideReason, title, plannedOn, heldOn, month, visits, talents, status, statusName, remark);
        }

        private Row held(Attendance a, String why) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, function, functionName, kind, kindName, outsideReason, title,
                    plannedOn, a.heldOn(), month(a.heldOn()), a.visits(), a.talents(), Status.COMPLETED, Status.COMPLETED.chinese, why);
        }

        private Row cancelled(String why) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, function, functionName, kind, kindName, outsideReason, title,
                    plannedOn, heldOn, month, visits, talents, Status.CANCELLED, Status.CANCELLED.chinese, why);
        }

        private static String month(LocalDate day) {
            return day.toString().substring(0, 7);
        }
    }
}
