package org.talentstation.station.notice;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.notice.NoticeHistory.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.notice.NoticeEvent.*;
import org.talentstation.station.notice.close.CloseNotice;
import org.talentstation.station.notice.decide.DecideObjection;
import org.talentstation.station.notice.object.RaiseObjection;
import org.talentstation.kernel.text.FileReference;

class Article7_3ObjectionTests {

    private static final LocalDate CLOSED_DAY = LocalDate.of(2021, 2, 10);
    private final FixtureConfiguration<PublicNotice> fixture = Given.a(PublicNotice.class);

    private static RaiseObjection raise(String applicationId, ObjectorKind kind, String unit, String grounds, String at) {
        return new RaiseObjection(ID, "objection-1", applicationId, kind, unit, grounds, "请核查", List.of(),
                Given.at(at, Role.BUREAU_OFFICER));
    }

    private static DecideObjection decide(String objectionId, boolean founded, String reasons, String at) {
        return new DecideObjection(ID, objectionId, founded, reasons, Given.at(at, Role.BUREAU_OFFICER));
    }

    private static CloseNotice close(String at) {
        return new CloseNotice(ID, Given.at(at, Role.SYSTEM));
    }

    private static ObjectionDecided decided(String objectionId, boolean founded, EntryStatus then, LocalDate on) {
        return new ObjectionDecided(ID, objectionId, A, founded, "经核查", then, on, Measures2020.ID);
    }

    private static NoticeClosed closed(List<String> held) {
        return new NoticeClosed(ID, Given.at(CLOSE, Role.SYSTEM).at(), held);
    }

    @Test
    void Article7_3_anObjectionOneMillisecondBeforeTheCloseHolds() {
        fixture.given(published()).when(raise(A, ObjectorKind.ANONYMOUS, null, "场地不实", LAST_MILLISECOND))
                .expectEvents(new ObjectionRaised(ID, objection("objection-1", A), Given.ABOUT_FIRM, LocalDate.of(2021, 2, 9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOSE, "2021-03-01T08:00"})
    void Article7_3_aLateObjectionHoldsNothingAndOpensASupervisionCase(String at) {
        fixture.given(published()).when(raise(A, ObjectorKind.ANONYMOUS, null, "场地不实", at))
                .expectEvents(new SupervisionCaseOpened(ID, objection("objection-1", A), Given.ABOUT_FIRM, LocalDate.parse(at.substring(0, 10))));
        Given.a(PublicNotice.class).given(published(), new SupervisionCaseOpened(ID, objection("objection-1", A), Given.ABOUT_FIRM, CLOSED_DAY))
                .when(close("2021-03-01T08:01")).expectEvents(
                        new NoticeClosed(ID, Given.at("2021-03-01T08:01", Role.SYSTEM).at(), List.of()),
                        new EntryCleared(ID, A, CLOSED_DAY), new EntryCleared(ID, B, CLOSED_DAY));
    }

    @Test
    void Article7_3_anObjectionHoldsThatEntryAlone() {
        fixture.given(published(), raised("objection-1", A)).when(close(CLOSE))
                .expectEvents(closed(List.of(A)), new EntryCleared(ID, B, CLOSED_DAY));
    }

    @Test
    void Article7_3_aFoundedObjectionRemovesTheEntryAtOnce() {
        fixture.given(published(), raised("objection-1", A)).when(decide("objection-1", true, "经核查", "2021-02-05T10:00"))
                .expectEvents(decided("objection-1", true, EntryStatus.REMOVED, LocalDate.of(2021, 2, 5)),
                        new EntryRemoved(ID, A, "objection-1", "经核查", LocalDate.of(2021, 2, 5)));
    }

    @Test
    void Article7_3_anUnfoundedOneBeforeTheCloseLetsTheEntryRunOnAndClearAtTheClose() {
        var decision = decided("objection-1", false, EntryStatus.OPEN, LocalDate.of(2021, 2, 5));
        fixture.given(published(), raised("objection-1", A)).when(decide("objection-1", false, "经核查", "2021-02-05T10:00"))
                .expectEvents(decision);
        Given.a(PublicNotice.class).given(published(), raised("objection-1", A), decision).when(close(CLOSE))
                .expectEvents(closed(List.of()), new EntryCleared(ID, A, CLOSED_DAY), new EntryCleared(ID, B, CLOSED_DAY));
    }

    @Test
    void Article7_3_anUnfoundedOneAfterTheCloseClearsTheEntryAtOnce() {
        LocalDate later = LocalDate.of(2021, 2, 24);
        fixture.given(published(), raised("objection-1", A), closed(List.of(A)), new EntryCleared(ID, B, CLOSED_DAY))
                .when(decide("objection-1", false, "经核查", "2021-02-24T10:00"))
                .expectEvents(decided("objection-1", false, EntryStatus.CLEARED, later), new EntryCleared(ID, A, later));
    }

    @Test
    void Article7_3_anUnfoundedOneAfterTheEndButBeforeTheSweepIsClearedByTheSweep() {
        var decision = decided("objection-1", false, EntryStatus.OPEN, CLOSED_DAY);
        fixture.given(published(), raised("objection-1", A)).when(decide("objection-1", false, "经核查", CLOSE)).expectEvents(decision);
        Given.a(PublicNotice.class).given(published(), raised("objection-1", A), decision).when(close(CLOSE))
                .expectEvents(closed(List.of()), new EntryCleared(ID, A, CLOSED_DAY), new EntryCleared(ID, B, CLOSED_DAY));
    }

    @Test
    void Article7_3_anEntryIsHeldUntilAllItsObjectionsAreDecided() {
        LocalDate later = LocalDate.of(2021, 2, 24);
        fixture.given(published(), raised("objection-1", A), raised("objection-2", A), closed(List.of(A)))
                .when(decide("objection-1", false, "经核查", "2021-02-24T10:00")).expectEvents(decided("objection-1", false, EntryStatus.HELD, later));
        Given.a(PublicNotice.class).given(published(), raised("objection-1", A), raised("objection-2", A), closed(List.of(A)),
                        decided("objection-1", false, EntryStatus.HELD, later))
                .when(decide("objection-2", false, "经核查", "2021-02-24T11:00"))
                .expectEvents(decided("objection-2", false, EntryStatus.CLEARED, later), new EntryCleared(ID, A, later));
    }

    @Test
    void Article7_3_aSecondObjectionToARemovedEntryIsOnlyDecided() {
        LocalDate day = LocalDate.of(2021, 2, 5);
        fixture.given(published(), raised("objection-1", A), raised("objection-2", A), decided("objection-1", true, EntryStatus.REMOVED, day),
                        new EntryRemoved(ID, A, "objection-1", "经核查", day))
                .when(decide("objection-2", true, "经核查", "2021-02-05T11:00")).expectEvents(decided("objection-2", true, EntryStatus.REMOVED, day));
    }

    @Test
    void Article7_3_aRemovedEntryIsNotObjectedToAgain() {
        refused(fixture.given(published(), raised("objection-1", A), decided("objection-1", true, EntryStatus.REMOVED, PUBLISHED_ON),
                        new EntryRemoved(ID, A, "objection-1", "经核查", PUBLISHED_ON))
                .when(raise(A, ObjectorKind.ANONYMOUS, null, "又一项", "2021-02-05T11:00")), "ENTRY_ALREADY_REMOVED", "7(3)", Reading.TEXT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void Article7_3_aDecisionOnAnObjectionHasReasons(boolean founded) {
        refused(fixture.given(published(), raised("objection-1", A)).when(decide("objection-1", founded, " ", "2021-02-05T10:00")),
                "REASON_REQUIRED", "7(3)", Reading.READING);
    }

    @Test
    void Article7_3_anObjectionIsDecidedOnceAndAnUnknownOneNever() {
        refused(fixture.given(published(), raised("objection-1", A), decided("objection-1", false, EntryStatus.OPEN, PUBLISHED_ON))
                .when(decide("objection-1", true, "经核查", "2021-02-05T10:00")), "OBJECTION_ALREADY_DECIDED", "7(3)", Reading.TEXT);
        refused(Given.a(PublicNotice.class).given(published()).when(decide("objection-9", true, "经核查", "2021-02-05T10:00")),
                "OBJECTION_UNKNOWN");
    }

    @Test
    void Article18_anObjectionIsNotDecidedOutsideEveryVersion() {
        refused(fixture.given(published(), raised("objection-1", A)).when(decide("objection-1", true, "经核查", "2023-12-14T10:00")),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article7_3_anObjectionIsAboutAnEntryOfTheNotice() {
        refused(fixture.given(published()).when(raise("application-z", ObjectorKind.ANONYMOUS, null, "场地不实", "2021-02-05T11:00")),
                "NOTICE_ENTRY_UNKNOWN");
    }

    @Test
    void Article7_3_ofAnObjectorOnlyAUnitsNameIsKept() {
        refused(fixture.given(published()).when(raise(A, ObjectorKind.UNIT, " ", "场地不实", "2021-02-05T11:00")), "OBJECTOR_UNIT_REQUIRED");
        refused(Given.a(PublicNotice.class).given(published())
                .when(raise(A, ObjectorKind.INDIVIDUAL, "李四", "场地不实", "2021-02-05T11:00")), "OBJECTOR_NAME_NOT_KEPT");
        refused(Given.a(PublicNotice.class).given(published())
                .when(raise(A, ObjectorKind.INDIVIDUAL, null, "请联系13800138000", "2021-02-05T11:00")), "OBJECTION_PERSONAL_DATA");
        Given.a(PublicNotice.class).given(published()).when(raise(A, ObjectorKind.UNIT, "某公司", "场地不实", "2021-02-05T11:00"))
                .expectEvents(new ObjectionRaised(ID, new Objection("objection-1", A, ObjectorKind.UNIT, "某公司", "场地不实", "请核查",
                        List.of()), Given.ABOUT_FIRM, LocalDate.of(2021, 2, 5)));
    }

    @Test
    void Article7_3_anObjectionCarriesItsFilesByDigest() {
        refused(fixture.given(published()).when(new RaiseObjection(ID, "objection-1", A, ObjectorKind.ANONYMOUS, null, "场地不实",
                "请核查", List.of(new FileReference("照片.jpg", "xyz")), Given.at("2021-02-05T11:00", Role.BUREAU_OFFICER))),
                "FILE_DIGEST_INVALID");
    }

    @Test
    void Article7_3_closingBeforeTheEndIsANoOp() {
        fixture.given(published()).when(close(LAST_MILLISECOND)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_3_closingTwiceIsANoOp() {
        fixture.given(published(), closed(List.of()), new EntryCleared(ID, A, CLOSED_DAY), new EntryCleared(ID, B, CLOSED_DAY))
                .when(close("2021-02-11T00:00")).expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
