package org.talentstation.station.ledger;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.ledger.LedgerHistory.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;
import org.talentstation.station.ledger.StaffEvent.*;

/** Who works at a station, by the host's own number, from when to when. Article 15. */
class Article15StaffTests {

    private static final LocalDate JOINED = LocalDate.of(2022, 1, 10);

    private static FixtureConfiguration<StationLedger> ledger() {
        return Given.a(StationLedger.class);
    }

    private static AppointStaff appoint(String ref, StaffRole role, LocalDate from) {
        return new AppointStaff(STATION, "staff-1", ref, role, from, HOST);
    }

    static StaffAppointed appointed(String id, String ref, StaffRole role, LocalDate from) {
        return new StaffAppointed(LEDGER, PLACE, new StaffMember(id, ref, role, from), DAY);
    }

    private static StaffAppointed liaison() {
        return appointed("staff-1", "GH-0032", StaffRole.LIAISON, JOINED);
    }

    static StaffRelieved relieved(String id, String reason, LocalDate until) {
        return new StaffRelieved(LEDGER, id, reason, until, DAY);
    }

    private static RelieveStaff relieve(String id, String reason, LocalDate until) {
        return new RelieveStaff(LEDGER, id, reason, until, HOST);
    }

    @Test
    void Article15_somebodyJoinsInARoleAndLeavesWithAReason() {
        ledger().givenNoPriorActivity().when(appoint("GH-0032", StaffRole.LIAISON, JOINED)).expectEvents(liaison());
        ledger().given(liaison()).when(relieve("staff-1", "岗位调整", DAY)).expectEvents(relieved("staff-1", "岗位调整", DAY));
        ledger().given(liaison()).when(relieve("staff-1", "岗位调整", JOINED)).expectEvents(relieved("staff-1", "岗位调整", JOINED));
        refused(ledger().given(liaison()).when(relieve("staff-1", " ", DAY)), "TEXT_REQUIRED");
        refused(ledger().given(liaison()).when(relieve("staff-1", "联系13912345678", DAY)), "PERSONAL_NUMBER_IN_TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "wangxiaoming", "13912345678", "E13912345678", "E12345678", "370602199003071234", "0631-5201234", "gh-0032", "GH 0032", "G1", ""})
    void Article15_aPersonIsTheHostsOwnNumberAndNeverANameOrAPersonalNumber(String named) {
        refused(ledger().givenNoPriorActivity().when(appoint(named, StaffRole.HEAD, JOINED)), "STAFF_REFERENCE_INVALID");
    }

    @Test
    void Article15_aRoleAndADayThatHasComeAreNeeded() {
        refused(ledger().givenNoPriorActivity().when(appoint("GH-0032", null, JOINED)), "STAFF_ROLE_REQUIRED");
        refused(ledger().givenNoPriorActivity().when(appoint("GH-0032", StaffRole.HEAD, DAY.plusDays(1))), "STAFF_DATE_INVALID");
        ledger().givenNoPriorActivity().when(appoint("GH-0032", StaffRole.HEAD, DAY)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-09", "2022-01-27"})
    void Article15_theLastDayLiesBetweenTheFirstAndToday(LocalDate until) {
        refused(ledger().given(liaison()).when(relieve("staff-1", "岗位调整", until)), "STAFF_DATE_INVALID");
    }

    @Test
    void Article15_nobodyHasTheSameRoleTwiceAtATime() {
        refused(ledger().given(liaison()).when(appoint("GH-0032", StaffRole.LIAISON, DAY)), "STAFF_ALREADY_APPOINTED");
        ledger().given(liaison()).when(appoint("GH-0032", StaffRole.HEAD, DAY)).expectSuccessfulHandlerExecution();
        ledger().given(liaison()).when(appoint("GH-0033", StaffRole.LIAISON, DAY)).expectSuccessfulHandlerExecution();
        var left = relieved("staff-1", "岗位调整", LocalDate.of(2022, 1, 20));
        refused(ledger().given(liaison(), left).when(appoint("GH-0032", StaffRole.LIAISON, LocalDate.of(2022, 1, 20))), "STAFF_ALREADY_APPOINTED");
        ledger().given(liaison(), left).when(new AppointStaff(STATION, "staff-2", "GH-0032", StaffRole.LIAISON, LocalDate.of(2022, 1, 21), HOST))
                .expectEvents(appointed("staff-2", "GH-0032", StaffRole.LIAISON, LocalDate.of(2022, 1, 21)));
    }

    @Test
    void Article15_whoIsUnknownOrHasLeftDoesNotLeave() {
        refused(ledger().given(liaison()).when(relieve("staff-2", "岗位调整", DAY)), "STAFF_UNKNOWN");
        refused(ledger().given(liaison(), relieved("staff-1", "岗位调整", DAY)).when(relieve("staff-1", "再次", DAY)), "STAFF_ALREADY_RELIEVED");
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"REVOKED", "WITHDRAWN"})
    void Article17_onlyAStationThatHoldsItsTitleTakesStaffOn(TitleStatus lost) {
        refused(ledger().givenNoPriorActivity().when(new AppointStaff(station(StationType.INNOVATION, lost), "staff-1", "GH-0032", StaffRole.HEAD,
                JOINED, HOST)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
        refused(ledger().given(new LedgerShut(LEDGER, "驿站退出", DAY)).when(appoint("GH-0032", StaffRole.HEAD, JOINED)), "LEDGER_SHUT");
    }

    @Test
    void Article17_aLostTitleRelievesWhoeverStillWorksThere() {
        ledger().given(liaison(), appointed("staff-2", "GH-0033", StaffRole.HEAD, JOINED), relieved("staff-2", "岗位调整", DAY))
                .when(new ShutLedger(LEDGER, "驿站退出", DAY, HOST))
                .expectEvents(relieved("staff-1", "驿站退出", DAY), new LedgerShut(LEDGER, "驿站退出", DAY));
    }

    @Test
    void Article15_staffAndTrainingsFollowTheStationsHost() {
        var there = Place.of("station-1", Given.ABOUT_UNIVERSITY);
        ledger().given(liaison(), new TrainingRecorded(LEDGER, PLACE, Article12TrainingTests.training("GH-0032"), DAY))
                .when(new HandOverLedger(LEDGER, there, DAY, HOST))
                .expectEvents(new LedgerHandedOver(LEDGER, List.of("staff-1", "training-1"), there, DAY));
    }
}
