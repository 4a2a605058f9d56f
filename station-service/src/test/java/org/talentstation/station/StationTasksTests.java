package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Desk.AUDITOR;
import static org.talentstation.station.Desk.BUREAU;
import static org.talentstation.station.Desk.itIs;
import static org.talentstation.station.Desk.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.HostChange;
import org.talentstation.station.designation.HostChangeFinding;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.HostChangeObjected;
import org.talentstation.station.designation.StationEvent.RectificationBegun;
import org.talentstation.station.designation.StationEvent.RectificationDropped;
import org.talentstation.station.designation.StationEvent.RectificationEnded;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.ledger.Filing;
import org.talentstation.station.ledger.FilingEvent.FilingMade;
import org.talentstation.station.ledger.FilingEvent.FilingReturned;
import org.talentstation.station.ledger.LedgerEvent;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerReopened;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;
import org.talentstation.testkit.SeededEvents;

/** What is still to be done at a station, and how it stands, after rectifications, appeals and a lost title. Articles 15 and 17. */
class StationTasksTests {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final String STATION = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3e1";
    private static final String RECTIFICATION = "rectification-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3e01";

    /** The tasks at a station with a title, once the view has read what was told of it. */
    private static List<String> tasks(int number, Function<String, List<StationEvent>> told) {
        String id = designated(number, told);
        return shown("/tasks?subjectId=" + id, BUREAU, "Await-Position", head()).get("items").findValuesAsString("task");
    }

    private static String designated(int number, Function<String, List<StationEvent>> told) {
        itIs("2022-03-01T09:00:00");
        String id = STATION + number;
        var about = new Particulars("91371082MA3D8K1W0Y", "荣海单位", HostKind.CLUSTER_ENTERPRISE, UnitClass.ENTERPRISE_OR_OTHER, "rongcheng", "荣成市",
                StationType.INNOVATION, "待办驿站" + number);
        var titled = new StationDesignated(id, id.replace("station", "application"), about, "某路1号", LocalDate.of(2021, 3, 1), "威人社字〔2021〕DB-" + number + "号",
                Measures2020.ID);
        SeededEvents.append(RunningStation.service(), "Station", id, Stream.concat(Stream.of(titled), told.apply(id).stream()).toArray());
        return id;
    }

    private static String head() {
        return RunningStation.service().get("/ops/event-log", null).json().get("headPosition").asString();
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
    void Article17_everyFailedRectificationIsOvertakenByALaterOneThatIsAccepted() {
        String id = designated(5, station -> List.of(begun(station, "1"), ended(station, "1", false, 1), begun(station, "2"), ended(station, "2", false, 2),
                begun(station, "3"), ended(station, "3", true, 3)));
        String stillFailed = designated(6, station -> List.of(begun(station, "4"), ended(station, "4", false, 2), begun(station, "5"),
                ended(station, "5", true, 1)));
        assertThat(shown("/stations/" + id, BUREAU, "Await-Position", head()).get("titleStatus").asString()).isEqualTo("ACTIVE");
        assertThat(shown("/stations/" + stillFailed, BUREAU).get("titleStatus").asString()).isEqualTo("UNDER_RECTIFICATION");
        assertThat(shown("/stations?revocable=true&limit=200", BUREAU).get("items").findValuesAsString("id")).contains(stillFailed).doesNotContain(id);
    }

    private static StationEvent begun(String station, String rectification) {
        return new RectificationBegun(station, "rectification-" + rectification, DAY.minusMonths(6), DAY, Measures2020.ID);
    }

    private static StationEvent ended(String station, String rectification, boolean accepted, int daysLater) {
        return new RectificationEnded(station, "rectification-" + rectification, accepted, DAY.minusDays(9).plusDays(daysLater), Measures2020.ID);
    }

    @Test
    void Article17_aReturnedFilingIsNobodysTaskOnceTheTitleIsLost() {
        assertThat(ledgerTasks(7)).containsExactly("待重新报送");
        assertThat(ledgerTasks(8, new LedgerShut("ledger-8", "取消称号", DAY))).isEmpty();
        assertThat(ledgerTasks(9, new LedgerShut("ledger-9", "取消称号", DAY), new LedgerReopened("ledger-9", DAY))).containsExactly("待重新报送");
    }

    private static List<String> ledgerTasks(int number, LedgerEvent... after) {
        itIs("2022-03-01T09:00:00");
        String ledger = "ledger-" + number;
        var place = new Place(STATION + number, "待办驿站", "91371082MA3D8K1W0Y", "荣海单位", "rongcheng");
        var filing = new Filing("filing-" + number, FilingKind.INFORMATION, null, "简报", new FileReference("简报.pdf", "a".repeat(64)), DAY, null);
        SeededEvents.append(RunningStation.service(), "StationLedger", ledger, Stream.concat(Stream.of(new FilingMade(ledger, place, filing),
                new FilingReturned(ledger, filing, "请补充", DAY)), Stream.of(after)).toArray());
        return shown("/tasks?subjectId=" + STATION + number, AUDITOR, "Await-Position", head()).get("items").findValuesAsString("task");
    }

    @Test
    void Article15_whatAChangeOfHostDemandsIsStillToBeOrdered() {
        assertThat(tasks(3, id -> List.of(new HostChangeObjected(id, "verification-3", HostChange.MOVE, HostChangeFinding.MUST_RECTIFY, "新址不符合条件", DAY,
                Measures2020.ID), dropped(id)))).contains("待责令整改");
    }
}
