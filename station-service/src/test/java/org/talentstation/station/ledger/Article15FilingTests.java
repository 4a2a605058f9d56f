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
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.Given;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.ledger.FilingEvent.*;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;

/** What a host files about its station, by when, and what it still owes. Articles 15 and 16(6). */
class Article15FilingTests {

    private static final FileReference FILE = new FileReference("计划.pdf", "a".repeat(64));
    private static final LocalDate NINETY_DAYS = LocalDate.of(2021, 5, 30);
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 31);

    private static FixtureConfiguration<StationLedger> ledger() {
        return Given.a(StationLedger.class);
    }

    private static MakeFiling make(FilingKind kind, Integer year, String replacementReason, Occasion occasion) {
        return new MakeFiling(STATION, "filing-1", kind, year, "报送", FILE, replacementReason, occasion);
    }

    private static FilingMade made(FilingKind kind, Integer year, LocalDate dueOn) {
        return new FilingMade(LEDGER, PLACE, filing(kind, year, dueOn));
    }

    private static Filing filing(FilingKind kind, Integer year, LocalDate dueOn) {
        return new Filing("filing-1", kind, year, "报送", FILE, DAY, dueOn);
    }

    private static FilingMade plan() {
        return made(FilingKind.ANNUAL_PLAN, 2022, JANUARY);
    }

    private static FilingReturned returned() {
        return new FilingReturned(LEDGER, plan().filing(), "请补充", DAY);
    }

    private static FilingYearBegun begun(int year, Due... dues) {
        return new FilingYearBegun(LEDGER, PLACE, year, List.of(dues), DAY, Measures2020.ID);
    }

    private static FilingYearBegun first() {
        return begun(2021, new Due(FilingKind.RULES, null, NINETY_DAYS), new Due(FilingKind.DEVELOPMENT_PLAN, null, NINETY_DAYS),
                new Due(FilingKind.ANNUAL_PLAN, 2021, NINETY_DAYS), new Due(FilingKind.SUMMARY, 2021, JANUARY));
    }

    private static FilingYearBegun second() {
        return begun(2022, new Due(FilingKind.ANNUAL_PLAN, 2022, JANUARY), new Due(FilingKind.SUMMARY, 2022, LocalDate.of(2023, 1, 31)));
    }

    @ParameterizedTest
    @CsvSource({"RULES,, 2021-05-30", "DEVELOPMENT_PLAN,, 2021-05-30", "ANNUAL_PLAN, 2022, 2022-01-31", "ANNUAL_PLAN, 2021, 2021-05-30",
        "SUMMARY, 2021, 2022-01-31", "INFORMATION,,"})
    void Article15_eachKindIsFiledAndKnowsItsDay(FilingKind kind, Integer year, LocalDate dueOn) {
        ledger().givenNoPriorActivity().when(make(kind, year, null, HOST)).expectEvents(made(kind, year, dueOn));
    }

    @Test
    void Article15_outsideEveryVersionAFilingIsTakenAndNoDayIsSet() {
        Occasion after = Given.at("2023-12-14T09:00", Role.HOST_STAFF);
        ledger().givenNoPriorActivity().when(make(FilingKind.ANNUAL_PLAN, 2024, null, after)).expectEvents(new FilingMade(LEDGER, PLACE,
                new Filing("filing-1", FilingKind.ANNUAL_PLAN, 2024, "报送", FILE, LocalDate.of(2023, 12, 14), null)));
        ledger().givenNoPriorActivity().when(new BeginFilingYear(STATION, after)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article15_aYearThatBeganWithoutADayForAKindGetsNoneLater() {
        ledger().given(begun(2022)).when(make(FilingKind.ANNUAL_PLAN, 2022, null, HOST)).expectEvents(made(FilingKind.ANNUAL_PLAN, 2022, null));
    }

    @Test
    void Article15_aYearlyFilingIsMadeOnceAndReplacedOnlyForAReason() {
        refused(ledger().given(plan()).when(make(FilingKind.ANNUAL_PLAN, 2022, " ", HOST)), "FILING_ALREADY_MADE", "15", Reading.READING);
        ledger().given(plan()).when(make(FilingKind.ANNUAL_PLAN, 2022, "补充经费", HOST)).expectEvents(new FilingReplaced(LEDGER, "station-1",
                plan().filing(), "补充经费", DAY));
        ledger().given(plan()).when(make(FilingKind.ANNUAL_PLAN, 2023, null, HOST)).expectSuccessfulHandlerExecution();
        ledger().given(made(FilingKind.INFORMATION, null, null)).when(new MakeFiling(STATION, "filing-2", FilingKind.INFORMATION, null, "简报", FILE,
                null, HOST)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"2020", "2024"})
    void Article15_theYearIsOneOfTheTitlesOrTheNext(int year) {
        refused(ledger().givenNoPriorActivity().when(make(FilingKind.SUMMARY, year, null, HOST)), "FILING_YEAR_INVALID", "15", Reading.READING);
    }

    @Test
    void Article15_onlyYearlyKindsHaveAYearAndEveryFilingItsFile() {
        refused(ledger().givenNoPriorActivity().when(make(FilingKind.SUMMARY, null, null, HOST)), "FILING_YEAR_INVALID");
        refused(ledger().givenNoPriorActivity().when(make(FilingKind.RULES, 2022, null, HOST)), "FILING_YEAR_INVALID");
        refused(ledger().givenNoPriorActivity().when(new MakeFiling(STATION, "filing-1", FilingKind.RULES, null, "制度", null, null, HOST)),
                "FILE_REQUIRED");
        refused(ledger().givenNoPriorActivity().when(new MakeFiling(STATION, "filing-1", FilingKind.RULES, null, "制度",
                new FileReference("制度.pdf", "短"), null, HOST)), "FILE_DIGEST_INVALID");
    }

    @ParameterizedTest
    @EnumSource(value = TitleStatus.class, names = {"REVOKED", "WITHDRAWN"})
    void Article17_onlyAStationThatHoldsItsTitleFiles(TitleStatus lost) {
        var gone = station(StationType.INNOVATION, lost);
        refused(ledger().givenNoPriorActivity().when(new MakeFiling(gone, "filing-1", FilingKind.RULES, null, "制度", FILE, null, HOST)),
                "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
        refused(ledger().given(plan(), returned()).when(new RefileFiling(gone, "filing-1", "计划", FILE, HOST)), "STATION_WITHOUT_TITLE", "17",
                Reading.TEXT);
        ledger().givenNoPriorActivity().when(new BeginFilingYear(gone, HOST)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article15_aFilingIsReturnedWithAnOpinionAndFiledAgain() {
        var back = new ReturnFiling(LEDGER, "filing-1", "请补充", HOST);
        var again = new RefileFiling(STATION, "filing-1", "报送", FILE, Given.at("2022-02-10T09:00", Role.HOST_STAFF));
        ledger().given(plan()).when(back).expectEvents(returned());
        ledger().given(plan(), returned()).when(again).expectEvents(new FilingRefiled(LEDGER, "station-1", plan().filing(), LocalDate.of(2022, 2, 10)));
        refused(ledger().given(plan()).when(new ReturnFiling(LEDGER, "filing-1", "", HOST)), "TEXT_REQUIRED");
        refused(ledger().given(plan(), returned()).when(back), "FILING_ALREADY_RETURNED");
        refused(ledger().given(plan(), returned()).when(make(FilingKind.ANNUAL_PLAN, 2022, "替换", HOST)), "FILING_RETURNED");
        refused(ledger().given(plan()).when(again), "FILING_NOT_RETURNED");
        refused(ledger().given(plan()).when(new ReturnFiling(LEDGER, "filing-9", "请补充", HOST)), "FILING_UNKNOWN");
    }

    @Test
    void Article15_everyYearOfTheTitleBeginsOnceWithWhatIsDue() {
        var begin = new BeginFilingYear(STATION, HOST);
        ledger().givenNoPriorActivity().when(begin).expectEvents(first(), second());
        ledger().given(first()).when(begin).expectEvents(second());
        ledger().given(first(), second()).when(begin).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article15_theDayThatTheYearPinnedStands() {
        LocalDate pinned = LocalDate.of(2022, 2, 15);
        ledger().given(begun(2022, new Due(FilingKind.ANNUAL_PLAN, 2022, pinned))).when(make(FilingKind.ANNUAL_PLAN, 2022, null, HOST))
                .expectEvents(made(FilingKind.ANNUAL_PLAN, 2022, pinned));
    }

    @Test
    void Article17_aLostTitleWaivesWhatIsOwed() {
        var shut = new ShutLedger(LEDGER, "驿站退出", DAY, HOST);
        var gone = new LedgerShut(LEDGER, "驿站退出", DAY);
        ledger().given(second(), plan()).when(shut).expectEvents(new FilingsWaived(LEDGER, List.of(second().dues().getLast()), DAY), gone);
        ledger().given(second(), plan(), returned()).when(shut).expectEvents(new FilingsWaived(LEDGER, second().dues(), DAY), gone);
        refused(ledger().given(second(), plan(), gone).when(new ReturnFiling(LEDGER, "filing-1", "请补充", HOST)), "LEDGER_SHUT");
        ledger().given(gone).when(new BeginFilingYear(STATION, HOST)).expectNoEvents().expectSuccessfulHandlerExecution();
    }
}
