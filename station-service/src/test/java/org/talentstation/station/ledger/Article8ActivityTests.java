package org.talentstation.station.ledger;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.ledger.LedgerHistory.*;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.ledger.ActivityEvent.*;
import org.talentstation.station.ledger.LedgerTitleEvent.*;

/** What a station does: planned, held with attendance, or cancelled. Articles 5, 8, 16(4) and, for its end, 17. */
class Article8ActivityTests {

    private static FixtureConfiguration<StationLedger> ledger() {
        return Given.a(StationLedger.class);
    }

    private static PlanActivity plan(StationType type, TitleStatus status, StationFunction function, ActivityKind kind, String other,
                                     LocalDate on, String reason) {
        return new PlanActivity(station(type, status), "activity-1", function, kind, other, "创新论坛", on, reason, HOST);
    }

    private static PlanActivity plan(TitleStatus status, StationFunction function) {
        return plan(StationType.INNOVATION, status, function, ActivityKind.INNOVATION_FORUM, null, HELD, null);
    }

    private static CompleteActivity complete(LocalDate heldOn, int visits, int talents) {
        return new CompleteActivity(STATION, "activity-1", new Attendance(heldOn, visits, talents), HOST);
    }

    @ParameterizedTest
    @EnumSource(StationFunction.class)
    void Article8_everyActivityCarriesOneOfTheSixFunctions(StationFunction function) {
        ledger().givenNoPriorActivity().when(plan(TitleStatus.ACTIVE, function)).expectEvents(new ActivityPlanned(LEDGER, PLACE,
                new Activity("activity-1", function, ActivityKind.INNOVATION_FORUM, null, "创新论坛", HELD, null), DAY));
    }

    @Test
    void Article8_anActivityWithoutAFunctionIsRefused() {
        refused(ledger().givenNoPriorActivity().when(plan(TitleStatus.ACTIVE, null)), "ACTIVITY_FUNCTION_REQUIRED", "8", Reading.TEXT);
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"REVOKED", "WITHDRAWN"})
    void Article17_onlyAStationThatHoldsItsTitlePlansAndCompletes(TitleStatus lost) {
        refused(ledger().givenNoPriorActivity().when(plan(lost, StationFunction.EXCHANGE)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
        refused(ledger().given(planned("activity-1")).when(new CompleteActivity(station(StationType.INNOVATION, lost), "activity-1",
                new Attendance(HELD, 1, 1), HOST)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
    }

    @Test
    void Article8_aStationUnderRectificationGoesOnWorking() {
        ledger().givenNoPriorActivity().when(plan(TitleStatus.UNDER_RECTIFICATION, StationFunction.EXCHANGE)).expectEvents(planned("activity-1"));
    }

    @Property(tries = 200)
    void Article5_aKindOutsideTheTypesListNeedsAReasonAndOneInsideNone(@ForAll StationType type, @ForAll ActivityKind kind) {
        var without = ledger().givenNoPriorActivity().when(plan(type, TitleStatus.ACTIVE, StationFunction.EXCHANGE, kind, null, HELD, " "));
        if (type.activityKinds().contains(kind)) {
            without.expectSuccessfulHandlerExecution();
            return;
        }
        refused(without, "ACTIVITY_KIND_NEEDS_REASON", "5", Reading.READING);
        ledger().givenNoPriorActivity().when(plan(type, TitleStatus.ACTIVE, StationFunction.EXCHANGE, kind, null, HELD, "人才需要"))
                .expectEvents(new ActivityPlanned(LEDGER, PLACE, new Activity("activity-1", StationFunction.EXCHANGE, kind, null, "创新论坛", HELD,
                        "人才需要"), DAY));
    }

    @Test
    void Article5_anotherKindIsWrittenOutAndNeedsAReason() {
        refused(ledger().givenNoPriorActivity().when(plan(StationType.COMPREHENSIVE, TitleStatus.ACTIVE, StationFunction.FELLOWSHIP, null, null, HELD,
                "人才需要")), "TEXT_REQUIRED");
        refused(ledger().givenNoPriorActivity().when(plan(StationType.COMPREHENSIVE, TitleStatus.ACTIVE, StationFunction.FELLOWSHIP, null, "登山", HELD,
                null)), "ACTIVITY_KIND_NEEDS_REASON", "5", Reading.READING);
        ledger().givenNoPriorActivity().when(plan(StationType.COMPREHENSIVE, TitleStatus.ACTIVE, StationFunction.FELLOWSHIP, null, "登山", HELD, "联谊"))
                .expectEvents(new ActivityPlanned(LEDGER, PLACE, new Activity("activity-1", StationFunction.FELLOWSHIP, null, "登山", "创新论坛", HELD,
                        "联谊"), DAY));
    }

    @Test
    void Article7_4_nothingIsDoneAsAStationBeforeTheTitle() {
        LocalDate before = TITLE.minusDays(1);
        refused(ledger().givenNoPriorActivity().when(plan(StationType.INNOVATION, TitleStatus.ACTIVE, StationFunction.EXCHANGE,
                ActivityKind.INNOVATION_FORUM, null, before, null)), "ACTIVITY_BEFORE_TITLE", "7(4)", Reading.READING);
        refused(ledger().given(planned("activity-1")).when(complete(before, 1, 1)), "ACTIVITY_BEFORE_TITLE", "7(4)", Reading.READING);
        ledger().given(planned("activity-1")).when(complete(TITLE, 80, 62)).expectEvents(new ActivityCompleted(LEDGER, "station-1",
                forum("activity-1"), new Attendance(TITLE, 80, 62), DAY));
    }

    @Test
    void Article16_4_whatHasNotBeenHeldHasNoAttendance() {
        refused(ledger().given(planned("activity-1")).when(complete(DAY.plusDays(1), 1, 1)), "ACTIVITY_NOT_HELD_YET", "16(4)", Reading.READING);
        ledger().given(planned("activity-1")).when(complete(DAY, 1, 1)).expectSuccessfulHandlerExecution();
    }

    @Property(tries = 200)
    void Article16_4_visitsAreNotFewerThanTalentsAndNeitherIsNegative(@ForAll @IntRange(min = -3, max = 9) int visits,
                                                                     @ForAll @IntRange(min = -3, max = 9) int talents) {
        var result = ledger().given(planned("activity-1")).when(complete(HELD, visits, talents));
        if (talents >= 0 && visits >= talents) {
            result.expectEvents(new ActivityCompleted(LEDGER, "station-1", forum("activity-1"), new Attendance(HELD, visits, talents), DAY));
        } else {
            refused(result, "ATTENDANCE_INCONSISTENT", "16(4)", Reading.READING);
        }
    }

    @Test
    void Article8_anActivityIsCompletedOnceAndOnlyWhenItIsKnown() {
        refused(ledger().given(planned("activity-1"), completed("activity-1")).when(complete(HELD, 1, 1)), "ACTIVITY_NOT_PLANNED");
        refused(ledger().given(planned("activity-2")).when(complete(HELD, 1, 1)), "ACTIVITY_UNKNOWN");
    }

    @Test
    void Article16_4_attendanceIsCorrectedWithAReasonAlsoAfterTheTitleIsLost() {
        var right = new Attendance(HELD, 78, 60);
        var gone = station(StationType.INNOVATION, TitleStatus.REVOKED);
        ledger().given(planned("activity-1"), completed("activity-1")).when(new CorrectAttendance(gone, "activity-1", right, "重复计数", HOST))
                .expectEvents(new AttendanceCorrected(LEDGER, "station-1", forum("activity-1"), right, "重复计数", DAY));
        refused(ledger().given(planned("activity-1"), completed("activity-1")).when(new CorrectAttendance(STATION, "activity-1", right, "", HOST)),
                "TEXT_REQUIRED");
        refused(ledger().given(planned("activity-1"), completed("activity-1")).when(new CorrectAttendance(STATION, "activity-1",
                new Attendance(HELD, 1, 2), "重复计数", HOST)), "ATTENDANCE_INCONSISTENT", "16(4)", Reading.READING);
        refused(ledger().given(planned("activity-1")).when(new CorrectAttendance(STATION, "activity-1", right, "重复计数", HOST)),
                "ACTIVITY_NOT_COMPLETED");
    }

    @Test
    void Article8_cancellingNeedsAReasonAndIsDoneOnce() {
        var cancel = new CancelActivity(LEDGER, "activity-1", "天气", HOST);
        ledger().given(planned("activity-1")).when(cancel).expectEvents(cancelled("activity-1", "天气"));
        ledger().given(planned("activity-1"), cancelled("activity-1", "天气")).when(cancel).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(ledger().given(planned("activity-1")).when(new CancelActivity(LEDGER, "activity-1", " ", HOST)), "TEXT_REQUIRED");
        refused(ledger().given(planned("activity-1"), completed("activity-1")).when(cancel), "ACTIVITY_NOT_PLANNED");
        refused(ledger().given(planned("activity-1"), cancelled("activity-1", "天气")).when(complete(HELD, 1, 1)), "ACTIVITY_NOT_PLANNED");
    }

    @Test
    void Article17_aLostTitleCancelsWhatIsPlannedAndLetsNothingNewIn() {
        var shut = new ShutLedger(LEDGER, "驿站称号被取消", DAY, Given.at("2022-01-26T09:00", Role.SYSTEM));
        ledger().given(planned("activity-1"), planned("activity-2"), completed("activity-2"), planned("activity-3")).when(shut).expectEvents(
                cancelled("activity-1", "驿站称号被取消"), cancelled("activity-3", "驿站称号被取消"), new LedgerShut(LEDGER, "驿站称号被取消", DAY));
        var was = new LedgerShut(LEDGER, "驿站称号被取消", DAY);
        ledger().given(was).when(shut).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(ledger().given(was).when(plan(TitleStatus.ACTIVE, StationFunction.EXCHANGE)), "LEDGER_SHUT");
    }

    @Test
    void Article17_aReinstatedStationPlansAgain() {
        var was = new LedgerShut(LEDGER, "驿站称号被取消", DAY);
        var reopen = new ReopenLedger(LEDGER, DAY, HOST);
        ledger().given(was).when(reopen).expectEvents(new LedgerReopened(LEDGER, DAY));
        ledger().given(was, new LedgerReopened(LEDGER, DAY)).when(reopen).expectNoEvents().expectSuccessfulHandlerExecution();
        ledger().given(was, new LedgerReopened(LEDGER, DAY)).when(plan(TitleStatus.ACTIVE, StationFunction.EXCHANGE)).expectEvents(planned("activity-1"));
    }

    @Test
    void Article15_everyEntryFollowsTheStationsHost() {
        var there = Place.of("station-1", Given.ABOUT_UNIVERSITY);
        var handOver = new HandOverLedger(LEDGER, there, DAY, HOST);
        var handed = new LedgerHandedOver(LEDGER, List.of("activity-1", "activity-2"), there, DAY);
        ledger().given(planned("activity-2"), planned("activity-1"), cancelled("activity-1", "天气")).when(handOver).expectEvents(handed);
        ledger().given(planned("activity-1"), handed).when(handOver).expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
