package org.talentstation.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.HOST_3;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.entry;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.measuresWith;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.round.open.OpenEvaluationRound;
import org.talentstation.evaluation.round.shortlist.DecideShortlist;
import org.talentstation.evaluation.round.withdraw.WithdrawEntry;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

class EvaluationRoundTest {

    private static final LocalDate OPENED_ON = LocalDate.of(2021, 3, 1);
    private static final List<RoundEntry> ENTRIES = List.of(entry("1", HOST_1), entry("2", HOST_2), entry("3", HOST_3));
    private static final EvaluationRoundOpened OPENED = opened(null);
    private static final Occasion NOW = at("2021-03-20T15:00", leader());
    private static final String A1 = "application-1";
    private static final String A2 = "application-2";
    private static final String A3 = "application-3";
    /** 1 and 2 are met with 90.00 and 80.00, 3 with 85.00. */
    private static final List<EntryResult> RESULTS = List.of(met(A1, 9000), met(A2, 8000), met(A3, 8500));

    private final AggregateTestFixture<EvaluationRound> fixture = Given.aggregate(EvaluationRound.class);

    private static EvaluationRoundOpened opened(Integer quota) {
        return new EvaluationRoundOpened(ROUND, "2021年第一批", quota, ENTRIES, OPENED_ON);
    }

    private static EntryResult met(String application, int score) {
        return result(application, score, Finding.MET);
    }

    private static EntryResult result(String application, int score, Finding first) {
        return new EntryResult(application, true, true, score, Arrays.stream(Condition.values())
                .map(c -> new ConditionFinding(c, c.ordinal() == 1 ? first : Finding.MET, "见报告")).toList());
    }

    private static DecideShortlist decide(List<String> selected, Map<String, String> reasons, List<EntryResult> results) {
        return new DecideShortlist(ROUND, selected, "按综合评估择优", reasons, results, NOW);
    }

    private static DecideShortlist decide(List<String> selected) {
        return decide(selected, Map.of(), RESULTS);
    }

    @Test
    void aRoundIsTakenOverOnceAndNeedsNoLawInForce() {
        var before = at("2020-01-01T09:00", leader(), new PolicyVersion[0]);
        var open = new OpenEvaluationRound(ROUND, "2021年第一批", null, ENTRIES, OPENED_ON, before);
        fixture.givenNoPriorActivity().when(open).expectEvents(OPENED);
        fixture.given(OPENED).when(open).expectNoEvents();
    }

    @Test
    void Article7_1_aWithdrawnEntryLeavesTheCompetitionOnce() {
        var withdrawn = new EntryWithdrawn(ROUND, A1, "改期申报");
        fixture.given(OPENED).when(new WithdrawEntry(ROUND, A1, "改期申报", NOW)).expectEvents(withdrawn)
                .expectState(r -> assertThat(r.entriesInCompetition()).extracting(RoundEntry::applicationId).containsExactly(A2, A3));
        fixture.given(OPENED, withdrawn).when(new WithdrawEntry(ROUND, A1, "改期申报", NOW)).expectNoEvents();
        fixture.given(OPENED).when(new WithdrawEntry(ROUND, "application-9", "改期申报", NOW)).expectNoEvents();
    }

    @Test
    void Article7_1_aWithdrawalThatArrivesBeforeItsRoundIsNotForgotten() {
        var early = new EntryWithdrawn(ROUND, A1, "改期申报");
        fixture.givenNoPriorActivity().when(new WithdrawEntry(ROUND, A1, "改期申报", NOW)).expectEvents(early);
        fixture.given(early).when(new WithdrawEntry(ROUND, A1, "改期申报", NOW)).expectNoEvents();
        fixture.given(early).when(new OpenEvaluationRound(ROUND, "2021年第一批", null, ENTRIES, OPENED_ON, NOW))
                .expectEvents(OPENED, early)
                .expectState(r -> assertThat(r.entriesInCompetition()).extracting(RoundEntry::applicationId).containsExactly(A2, A3));
    }

    @Test
    void Article7_2_nothingIsSelectedInARoundOfWhichOnlyAWithdrawalIsKnown() {
        refused(fixture.given(new EntryWithdrawn(ROUND, A1, "改期申报")).when(decide(List.of())), "ROUND_NOT_OPEN", "7(2)", Reading.TEXT);
    }

    @Test
    void Article7_2_theBestAreSelectedAndTheRankingIsPinned() {
        fixture.given(OPENED).when(decide(List.of(A3, A1))).expectEvents(new ShortlistDecided(ROUND, List.of(A3, A1),
                List.of(new PassedOver(A2, null)),
                List.of(new Ranked(A1, 1, 9000), new Ranked(A3, 2, 8500), new Ranked(A2, 3, 8000)),
                "按综合评估择优", LocalDate.of(2021, 3, 20), Measures2020.ID));
    }

    @Test
    void Article7_2_zeroWinnersIsValid() {
        fixture.given(OPENED).when(decide(List.of())).expectEvents(new ShortlistDecided(ROUND, List.of(),
                List.of(new PassedOver(A1, null), new PassedOver(A2, null), new PassedOver(A3, null)),
                List.of(new Ranked(A1, 1, 9000), new Ranked(A3, 2, 8500), new Ranked(A2, 3, 8000)),
                "按综合评估择优", LocalDate.of(2021, 3, 20), Measures2020.ID));
    }

    @Test
    void Article7_2_withoutTheSiteVisitNobodyIsSelected() {
        var results = List.of(new EntryResult(A1, false, true, 9000, met(A1, 9000).findings()), met(A2, 8000), met(A3, 8500));
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(), results)), "ASSESSMENT_INCOMPLETE", "7(2)", Reading.TEXT,
                "assessment.siteVisit");
    }

    @Test
    void Article7_2_withoutTheComprehensiveAssessmentNobodyIsSelected() {
        var results = List.of(new EntryResult(A1, true, false, 0, List.of()), met(A2, 8000), met(A3, 8500));
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(), results)), "ASSESSMENT_INCOMPLETE", "7(2)", Reading.TEXT,
                "assessment.comprehensive");
    }

    @Test
    void Article7_2_whoseAssessmentWasNeverOpenedIsNotSelected() {
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(), List.of())), "ASSESSMENT_INCOMPLETE", "7(2)", Reading.TEXT);
    }

    @Test
    void Article6_whoFailsAConditionIsNotSelectedAndTheParagraphIsQuoted() {
        var results = List.of(result(A1, 9000, Finding.NOT_MET), met(A2, 8000), met(A3, 8500));
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(), results)), "CONDITION_NOT_MET", "6(2)", Reading.TEXT,
                "condition.allRequired");
    }

    @Test
    void Article6_anUncertainFindingDoesNotSuffice() {
        var results = List.of(result(A1, 9000, Finding.UNCERTAIN), met(A2, 8000), met(A3, 8500));
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(), results)), "CONDITION_NOT_MET", "6(2)", Reading.READING,
                "condition.findingForShortlist");
    }

    @Test
    void Article7_1_aWithdrawnEntryIsNotSelectedNorRanked() {
        var withdrawn = new EntryWithdrawn(ROUND, A1, "改期申报");
        refused(fixture.given(OPENED, withdrawn).when(decide(List.of(A1))), "ENTRY_WITHDRAWN", "7(1)", Reading.TEXT);
        fixture.given(OPENED, withdrawn).when(decide(List.of(A3))).expectEvents(new ShortlistDecided(ROUND, List.of(A3),
                List.of(new PassedOver(A2, null)), List.of(new Ranked(A3, 1, 8500), new Ranked(A2, 2, 8000)),
                "按综合评估择优", LocalDate.of(2021, 3, 20), Measures2020.ID));
    }

    @Test
    void onlyEntriesOfTheRoundAreSelectedAndEachOnce() {
        refused(fixture.given(OPENED).when(decide(List.of("application-9"))), "NOT_IN_ROUND", null, null);
        refused(fixture.given(OPENED).when(decide(List.of(A1, A1))), "SELECTED_TWICE", null, null);
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of("application-9", "理由"), RESULTS)), "NOT_IN_ROUND", null, null);
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(A1, "理由"), RESULTS)), "SELECTED_AND_PASSED_OVER", null, null);
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(A2, " "), RESULTS)), "REASON_REQUIRED", null, null);
    }

    @Test
    void Article7_2_theRoundsQuotaIsNotExceeded() {
        refused(fixture.given(opened(1)).when(decide(List.of(A1, A3))), "QUOTA_EXCEEDED", "7(2)", Reading.READING, "round.quota");
        fixture.given(opened(2)).when(decide(List.of(A1, A3))).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_thePolicysQuotaHoldsWhereTheRoundSetsNone() {
        var occasion = at("2021-03-20T15:00", leader(), measuresWith("round.quota", "1"));
        var two = new DecideShortlist(ROUND, List.of(A1, A3), "择优", Map.of(), RESULTS, occasion);
        refused(fixture.given(OPENED).when(two), "QUOTA_EXCEEDED", "7(2)", Reading.READING, "round.quota");
        fixture.given(opened(2)).when(two).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_aBetterEligibleEntryIsPassedOverOnlyForAStatedReason() {
        refused(fixture.given(OPENED).when(decide(List.of(A3))), "NOT_BEST_FIRST", "7(2)", Reading.READING, "shortlist.bestFirst");
        fixture.given(OPENED).when(decide(List.of(A3), Map.of(A1, "与已有驿站功能重复"), RESULTS))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_aBetterScoreThatIsNotEligibleAndAnEqualScoreNeedNoReason() {
        fixture.given(OPENED).when(decide(List.of(A3), Map.of(), List.of(result(A1, 9900, Finding.NOT_MET), met(A2, 8500), met(A3, 8500))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_bestFirstIsAReadingThatAVersionCanSwitchOff() {
        var occasion = at("2021-03-20T15:00", leader(), measuresWith("shortlist.bestFirst", "false"));
        fixture.given(OPENED).when(new DecideShortlist(ROUND, List.of(A2), "统筹布局", Map.of(), RESULTS, occasion))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_whoWasNeverAssessedIsPassedOverOnlyForAStatedReason() {
        var results = List.of(met(A1, 9000), met(A2, 8000));
        refused(fixture.given(OPENED).when(decide(List.of(A1), Map.of(), results)), "PASSED_OVER_UNASSESSED", "7(2)", Reading.READING,
                "assessment.comprehensive");
        fixture.given(OPENED).when(decide(List.of(A1), Map.of(A3, "依托单位不配合考察"), results)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aDecisionSaysWhy() {
        refused(fixture.given(OPENED).when(new DecideShortlist(ROUND, List.of(A1), " ", Map.of(), RESULTS, NOW)), "REASON_REQUIRED", null, null);
    }

    @Test
    void Article7_2_theShortlistIsDecidedOnce() {
        var decided = new ShortlistDecided(ROUND, List.of(), List.of(), List.of(), "无", LocalDate.of(2021, 3, 19), Measures2020.ID);
        refused(fixture.given(OPENED, decided).when(decide(List.of(A1))), "SHORTLIST_ALREADY_DECIDED", "7(2)", Reading.TEXT);
    }

    @Test
    void Article18_withoutAPolicyInForceNothingIsDecided() {
        refused(fixture.given(OPENED).when(new DecideShortlist(ROUND, List.of(A1), "择优", Map.of(), RESULTS,
                at("2023-12-14T09:00", leader()))), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}
