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
import org.talentstation.station.ledger.TrackingEvent.*;

/** Issues are followed until they are resolved; publicity names nobody without consent. Article 12. */
class Article12TrackingTests {

    private static final String TALENT = "talent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d4e";
    private static final String CONSENT = "consent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d4e";
    private static final PersonNamed PERSON = new PersonNamed(TALENT, CONSENT, DAY, "2022-1");

    private static FixtureConfiguration<StationLedger> ledger() {
        return Given.a(StationLedger.class);
    }

    private static IssueRaised raised(String id) {
        return new IssueRaised(LEDGER, PLACE, id, "场地不足", "容纳不下", DAY);
    }

    private static IssueResolved resolved(String id) {
        return new IssueResolved(LEDGER, id, "已增加", DAY);
    }

    private static PublicityReleased released(String id, PersonNamed person) {
        return new PublicityReleased(LEDGER, PLACE, id, "案例", "内容", person, DAY);
    }

    private static PublicityTakenDown down(String id, String cause) {
        return new PublicityTakenDown(LEDGER, id, cause, DAY);
    }

    private static ReleasePublicity release(PersonNamed person) {
        return new ReleasePublicity(STATION, "case-1", "案例", "内容", person, HOST);
    }

    @Test
    void Article12_anIssueIsRaisedFollowedUpAndResolved() {
        ledger().givenNoPriorActivity().when(new RaiseIssue(STATION, "issue-1", "场地不足", "容纳不下", HOST)).expectEvents(raised("issue-1"));
        ledger().given(raised("issue-1")).when(new FollowUpIssue(LEDGER, "issue-1", "已联系", HOST))
                .expectEvents(new IssueFollowedUp(LEDGER, "issue-1", "已联系", DAY));
        ledger().given(raised("issue-1")).when(new ResolveIssue(LEDGER, "issue-1", "已增加", HOST)).expectEvents(resolved("issue-1"));
        refused(ledger().given(raised("issue-1")).when(new ResolveIssue(LEDGER, "issue-1", " ", HOST)), "TEXT_REQUIRED");
    }

    @Test
    void Article12_whatIsResolvedOrUnknownIsNotFollowedUp() {
        refused(ledger().given(raised("issue-1"), resolved("issue-1")).when(new FollowUpIssue(LEDGER, "issue-1", "已联系", HOST)), "ISSUE_NOT_OPEN");
        refused(ledger().given(raised("issue-1"), resolved("issue-1")).when(new ResolveIssue(LEDGER, "issue-1", "再次", HOST)), "ISSUE_NOT_OPEN");
        refused(ledger().given(raised("issue-1")).when(new ResolveIssue(LEDGER, "issue-2", "完", HOST)), "ISSUE_UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"REVOKED", "WITHDRAWN"})
    void Article17_onlyAStationThatHoldsItsTitleIsFollowedAndPublicised(TitleStatus lost) {
        var gone = station(StationType.INNOVATION, lost);
        refused(ledger().givenNoPriorActivity().when(new RaiseIssue(gone, "issue-1", "场地", "不足", HOST)), "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
        refused(ledger().givenNoPriorActivity().when(new ReleasePublicity(gone, "case-1", "案例", "内容", null, HOST)), "STATION_WITHOUT_TITLE", "17",
                Reading.TEXT);
    }

    @Test
    void Article12_aCaseThatNamesNobodyNeedsNoConsentAndOneThatNamesSomebodyHasIt() {
        ledger().givenNoPriorActivity().when(release(null)).expectEvents(released("case-1", null));
        ledger().givenNoPriorActivity().when(release(PERSON)).expectEvents(released("case-1", PERSON));
    }

    @ParameterizedTest
    @CsvSource({",2022-01-26,2022-1", "王小明的同意书,2022-01-26,2022-1", CONSENT + ",,2022-1", CONSENT + ",2022-01-27,2022-1", CONSENT + ",2022-01-26,",
        CONSENT + ",2022-01-26,王小明"})
    void Article12_aNamedPersonNeedsARecordedConsent(String consent, LocalDate on, String version) {
        refused(ledger().givenNoPriorActivity().when(release(new PersonNamed(TALENT, consent, on, version))), "CONSENT_REQUIRED", "12", Reading.READING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "13912345678", "370602199003071234", ""})
    void Article12_aPersonIsAReferenceAndNeverANameOrANumber(String named) {
        refused(ledger().givenNoPriorActivity().when(release(new PersonNamed(named, CONSENT, DAY, "2022-1"))), "TALENT_REFERENCE_INVALID");
    }

    @Test
    void Article12_aWithdrawnConsentTakesDownEveryCaseThatRestsOnIt() {
        var withdraw = new WithdrawPublicityConsent(LEDGER, CONSENT, HOST);
        ledger().given(released("case-1", PERSON), released("case-2", null), released("case-3", PERSON)).when(withdraw)
                .expectEvents(down("case-1", "本人撤回同意"), down("case-3", "本人撤回同意"));
        ledger().given(released("case-1", PERSON), down("case-1", "本人撤回同意")).when(withdraw).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(ledger().given(released("case-2", null)).when(withdraw), "CONSENT_UNKNOWN");
    }

    @Test
    void Article12_aCaseIsTakenDownOnceWithAReason() {
        var takeDown = new TakeDownPublicity(LEDGER, "case-1", "内容有误", HOST);
        ledger().given(released("case-1", null)).when(takeDown).expectEvents(down("case-1", "内容有误"));
        ledger().given(released("case-1", null), down("case-1", "内容有误")).when(takeDown).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(ledger().given(released("case-1", null)).when(new TakeDownPublicity(LEDGER, "case-1", "", HOST)), "TEXT_REQUIRED");
        refused(ledger().given(released("case-2", null)).when(takeDown), "PUBLICITY_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请联系13912345678", "证件370602199003071234"})
    void Article12_noTextHoldsAPersonalNumber(String text) {
        refused(ledger().givenNoPriorActivity().when(new RaiseIssue(STATION, "issue-1", "场地不足", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
        refused(ledger().given(raised("issue-1")).when(new FollowUpIssue(LEDGER, "issue-1", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
        refused(ledger().given(raised("issue-1")).when(new ResolveIssue(LEDGER, "issue-1", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
        refused(ledger().givenNoPriorActivity().when(new ReleasePublicity(STATION, "case-1", "案例", text, null, HOST)), "PERSONAL_NUMBER_IN_TEXT");
        refused(ledger().given(released("case-1", null)).when(new TakeDownPublicity(LEDGER, "case-1", text, HOST)), "PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void Article17_aLostTitleClosesOpenIssuesAndTakesPublicityDown() {
        ledger().given(raised("issue-1"), raised("issue-2"), resolved("issue-2"), released("case-1", PERSON), released("case-2", null),
                down("case-2", "内容有误")).when(new ShutLedger(LEDGER, "驿站退出", DAY, HOST)).expectEvents(new IssueClosed(LEDGER, "issue-1", "驿站退出", DAY),
                down("case-1", "驿站退出"), new LedgerShut(LEDGER, "驿站退出", DAY));
    }

    @Test
    void Article15_issuesAndCasesFollowTheStationsHost() {
        var there = Place.of("station-1", Given.ABOUT_UNIVERSITY);
        ledger().given(raised("issue-1"), released("case-1", null)).when(new HandOverLedger(LEDGER, there, DAY, HOST))
                .expectEvents(new LedgerHandedOver(LEDGER, List.of("case-1", "issue-1"), there, DAY));
    }
}
