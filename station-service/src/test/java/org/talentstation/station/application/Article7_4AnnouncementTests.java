package org.talentstation.station.application;

import static org.talentstation.station.Given.refused;
import static org.talentstation.station.application.Histories.DAY;
import static org.talentstation.station.application.Histories.ID;
import static org.talentstation.station.application.Histories.POLICY;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.Given;
import org.talentstation.station.application.ApplicationEvent.ApprovalRequested;
import org.talentstation.station.application.ApplicationEvent.Designation;
import org.talentstation.station.application.ApplicationEvent.DesignationApproved;
import org.talentstation.station.application.ApplicationEvent.DesignationRefused;
import org.talentstation.station.application.ApplicationEvent.PlaqueAwarded;
import org.talentstation.station.application.ApplicationEvent.ReplyIssued;
import org.talentstation.station.application.approve.ApproveDesignation;
import org.talentstation.station.application.plaque.AwardPlaque;
import org.talentstation.station.application.refuse.RefuseDesignation;
import org.talentstation.station.application.reply.IssueReply;
import org.talentstation.station.application.requestapproval.RequestApproval;
import org.talentstation.station.designation.Station;
import org.talentstation.station.designation.StationEvent.PlaqueHung;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.designation.designate.DesignateStation;
import org.talentstation.station.designation.hang.HangPlaque;
import org.talentstation.station.number.NumberKind;
import org.talentstation.station.number.NumberReservation;
import org.talentstation.station.number.NumberEvent.NumberReserved;
import org.talentstation.station.number.reserve.ReserveNumber;

class Article7_4AnnouncementTests {

    private static final Occasion BUREAU = Given.at("2021-01-06T09:00", Role.BUREAU_OFFICER);
    private static final Occasion OFFICE = Given.at("2021-01-06T09:00", Role.LEADING_GROUP_OFFICE);
    private static final Occasion LEADER = Given.at("2021-01-06T09:00", Role.BUREAU_LEADER);
    private final FixtureConfiguration<StationApplication> fixture = Given.a(StationApplication.class);

    @Test
    void Article7_4_approvalIsRequestedForAClearedApplicationNamingWhoAsked() {
        fixture.given(Histories.upTo(Stage.CLEARED)).when(new RequestApproval(ID, BUREAU))
                .expectEvents(new ApprovalRequested(ID, "bureau-officer", DAY, POLICY));
    }

    @Test
    void Article7_4_approvalIsNotRequestedWhileTheNoticeRunsOrAnObjectionIsOpen() {
        refused(fixture.given(Histories.upTo(Stage.ON_NOTICE)).when(new RequestApproval(ID, BUREAU)),
                "NOTICE_NOT_CLEARED", "7(4)", Reading.TEXT);
    }

    @Test
    void Article7_4_theOfficeApproves() {
        fixture.given(Histories.upTo(Stage.APPROVAL_REQUESTED)).when(new ApproveDesignation(ID, OFFICE))
                .expectEvents(new DesignationApproved(ID, DAY, POLICY));
    }

    @Test
    void Article7_4_onlyTheOfficeOfTheLeadingGroupApproves() {
        refused(fixture.given(Histories.upTo(Stage.APPROVAL_REQUESTED)).when(new ApproveDesignation(ID, LEADER)),
                "LEADING_GROUP_OFFICE_APPROVES", "7(4)", Reading.TEXT);
    }

    @Test
    void Article7_4_whoRequestedTheApprovalNeitherApprovesNorRefuses() {
        Occasion same = Given.by("2021-01-06T09:00", "bureau-officer", Role.LEADING_GROUP_OFFICE);
        refused(fixture.given(Histories.upTo(Stage.APPROVAL_REQUESTED)).when(new ApproveDesignation(ID, same)),
                "APPROVER_IS_REQUESTER", "7(4)", Reading.READING);
        refused(Given.a(StationApplication.class).given(Histories.upTo(Stage.APPROVAL_REQUESTED))
                .when(new RefuseDesignation(ID, "暂缓", same)), "APPROVER_IS_REQUESTER", "7(4)", Reading.READING);
    }

    @Test
    void Article7_4_aRefusalOfApprovalHasAReason() {
        refused(fixture.given(Histories.upTo(Stage.APPROVAL_REQUESTED)).when(new RefuseDesignation(ID, "", OFFICE)),
                "REASON_REQUIRED", "7(4)", Reading.READING);
        Given.a(StationApplication.class).given(Histories.upTo(Stage.APPROVAL_REQUESTED))
                .when(new RefuseDesignation(ID, "暂缓", OFFICE)).expectEvents(new DesignationRefused(ID, "暂缓", DAY, POLICY));
    }

    @Test
    void Article7_4_theTitleDatesFromTheReplyAndNotFromTheApproval() {
        Occasion later = Given.at("2021-01-20T23:59:59", Role.BUREAU_LEADER);
        fixture.given(Histories.upTo(Stage.APPROVED)).when(new IssueReply(ID, "威人社字〔2021〕8号", later))
                .expectEvents(new ReplyIssued(ID, new Designation("station-1", Given.ABOUT_FIRM, "世昌大道1号",
                        "威人社字〔2021〕8号", java.time.LocalDate.of(2021, 1, 20), POLICY)));
    }

    @Test
    void Article7_4_thereIsNoReplyBeforeTheApproval() {
        refused(fixture.given(Histories.upTo(Stage.APPROVAL_REQUESTED)).when(new IssueReply(ID, "威人社字〔2021〕8号", LEADER)),
                "CANNOT_REPLY_NOW", "7(4)", Reading.TEXT);
    }

    @Test
    void Article7_4_approvalIsNotYetThePlaque() {
        refused(fixture.given(Histories.upTo(Stage.APPROVED)).when(new AwardPlaque(ID, "WH-2021-001", BUREAU)),
                "CANNOT_AWARD_PLAQUE_NOW", "7(4)", Reading.TEXT);
    }

    @Test
    void Article7_4_thePlaqueFollowsTheReply() {
        fixture.given(Histories.upTo(Stage.REPLIED)).when(new AwardPlaque(ID, "WH-2021-001", BUREAU))
                .expectEvents(new PlaqueAwarded(ID, Histories.DESIGNATION, "WH-2021-001", DAY, POLICY));
    }

    @Test
    void Article7_4_aNumberIsUsedOnce() {
        Given.a(NumberReservation.class).givenNoPriorActivity()
                .when(new ReserveNumber(NumberKind.DOCUMENT, " 威人社字〔2021〕8号 ", ID, LEADER))
                .expectEvents(new NumberReserved(NumberKind.DOCUMENT, "威人社字〔2021〕8号", ID));
        refused(Given.a(NumberReservation.class).given(new NumberReserved(NumberKind.PLAQUE, "WH-2021-001", ID))
                .when(new ReserveNumber(NumberKind.PLAQUE, "WH-2021-001", "application-2", LEADER)), "NUMBER_ALREADY_USED");
    }

    @Test
    void Article7_4_aStationIsDesignatedOnceHoweverOftenTheReplyIsDelivered() {
        var designate = new DesignateStation("station-1", ID, Given.ABOUT_FIRM, "世昌大道1号", DAY, "威人社字〔2021〕8号", POLICY, LEADER);
        var designated = new StationDesignated("station-1", ID, Given.ABOUT_FIRM, "世昌大道1号", DAY, "威人社字〔2021〕8号", POLICY);
        Given.a(Station.class).givenNoPriorActivity().when(designate).expectEvents(designated);
        Given.a(Station.class).given(designated).when(designate).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_4_aPlaqueIsHungOnce() {
        var designated = new StationDesignated("station-1", ID, Given.ABOUT_FIRM, "世昌大道1号", DAY, "威人社字〔2021〕8号", POLICY);
        var hung = new PlaqueHung("station-1", "WH-2021-001", DAY);
        var hang = new HangPlaque("station-1", "WH-2021-001", DAY, LEADER);
        Given.a(Station.class).given(designated).when(hang).expectEvents(hung);
        Given.a(Station.class).given(List.of(designated, hung)).when(hang).expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
