package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Desk.BUREAU;
import static org.talentstation.station.Desk.itIs;
import static org.talentstation.station.Desk.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.HostChange;
import org.talentstation.station.designation.HostChangeFinding;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.HostChangeObjected;
import org.talentstation.station.designation.StationEvent.RectificationDropped;
import org.talentstation.station.designation.StationEvent.RectificationEnded;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.testkit.SeededEvents;

/** What the bureau still has to do when a rectification is set aside on appeal. Articles 15 and 17. */
class StationTasksTests {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final String STATION = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3e1";
    private static final String RECTIFICATION = "rectification-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3e01";

    /** The tasks at a station with a title, once the view has read what was told of it. */
    private static List<String> tasks(int number, Function<String, List<StationEvent>> told) {
        var service = RunningStation.service();
        itIs("2022-03-01T09:00:00");
        String id = STATION + number;
        var about = new Particulars("91371082MA3D8K1W0Y", "荣海单位", HostKind.CLUSTER_ENTERPRISE, UnitClass.ENTERPRISE_OR_OTHER, "rongcheng", "荣成市",
                StationType.INNOVATION, "待办驿站" + number);
        var titled = new StationDesignated(id, id.replace("station", "application"), about, "某路1号", LocalDate.of(2021, 3, 1), "威人社字〔2021〕DB-" + number + "号",
                Measures2020.ID);
        SeededEvents.append(service, "Station", id, Stream.concat(Stream.of(titled), told.apply(id).stream()).toArray());
        String head = service.get("/ops/event-log", null).json().get("headPosition").asString();
        return shown("/tasks?subjectId=" + id, BUREAU, "Await-Position", head).get("items").findValuesAsString("task");
    }

    private static StationEvent failed(String id) {
        return new RectificationEnded(id, RECTIFICATION, false, DAY, Measures2020.ID);
    }

    private static StationEvent dropped(String id) {
        return new RectificationDropped(id, RECTIFICATION, DAY);
    }

    @Test
    void Article17_aRectificationThatWasSetAsideOnAppealLeavesNothingToPropose() {
        assertThat(tasks(1, id -> List.of(failed(id)))).contains("待提出取消建议");
        assertThat(tasks(2, id -> List.of(failed(id), dropped(id)))).doesNotContain("待提出取消建议");
    }

    @Test
    void Article15_whatAChangeOfHostDemandsIsStillToBeOrdered() {
        assertThat(tasks(3, id -> List.of(new HostChangeObjected(id, "verification-3", HostChange.MOVE, HostChangeFinding.MUST_RECTIFY, "新址不符合条件", DAY,
                Measures2020.ID), dropped(id)))).contains("待责令整改");
    }
}
