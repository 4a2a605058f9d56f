package org.talentstation.evaluation.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.measuresWith;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationSetAside;
import org.talentstation.evaluation.biennial.conclude.ConcludeEvaluation;
import org.talentstation.evaluation.biennial.conclude.Ground;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.StatedGround;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;
import org.talentstation.evaluation.biennial.end.EndEvaluation;
import org.talentstation.evaluation.biennial.facts.RecordFacts;
import org.talentstation.evaluation.biennial.recuse.RecuseJudge;
import org.talentstation.evaluation.biennial.report.SubmitSelfReport;
import org.talentstation.evaluation.biennial.setaside.SetAsideEvaluation;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.EvaluationOutcome;

class ConclusionTest extends JudgingCase {

    private static final StatedGround[] COMMENDABLE = Arrays.stream(Ground.values())
            .filter(g -> g.outcome() == EvaluationOutcome.COMMENDED).map(JudgingCase::ground).toArray(StatedGround[]::new);

    private static EvaluationConcluded concluded(EvaluationOutcome outcome, StatedGround... grounds) {
        return new EvaluationConcluded(ID, ROUND, "station-1", outcome, 8000, CONCLUDED.items(), List.of(grounds), "总体合格。", TODAY,
                LocalDate.of(2025, 3, 10), POLICY);
    }

    @Test
    void Article17_aStationThatNeitherShinesNorFailsIsQualified() {
        fixture.given(checked()).when(conclude(EvaluationOutcome.QUALIFIED)).expectEvents(CONCLUDED)
                .expectState(e -> assertThat(e.concluded()).isEqualTo(CONCLUDED));
    }

    @Test
    void Article17_aConclusionIsSetAsideOnceByAnUpheldAppealAndThenStandsNoMore() {
        var setAside = new SetAsideEvaluation(ID, "appeal-1", TODAY, at("2023-03-10T10:00", Actor.system("test")));
        var gone = new EvaluationSetAside(ID, ROUND, "station-1", "appeal-1", TODAY);
        List<Object> past = checked();
        fixture.given(past).when(setAside).expectNoEvents();
        past.add(CONCLUDED);
        fixture.given(past).when(setAside).expectEvents(gone).expectState(e -> assertThat(e.concluded()).isNull());
        past.add(gone);
        fixture.given(past).when(setAside).expectNoEvents();
        refused(fixture.given(past).when(conclude(EvaluationOutcome.QUALIFIED)), "EVALUATION_CONCLUDED", "16", Reading.TEXT);
    }

    @Test
    void Article16_theWeightedScoreIsExactAndEveryItemIsShownWithItsWeight() {
        List<Object> events = ready();
        events.addAll(List.of(scored("j1", 1, 80, 90, 70, 85, 60, 100), scored("j2", 1, 81, 90, 70, 85, 60, 100),
                scored("j3", 1, 81, 90, 70, 85, 60, 100), CHECKED));
        List<ItemResult> items = WeightedScore.items(WEIGHTS, List.of(sheet(80, 90, 70, 85, 60, 100), sheet(81, 90, 70, 85, 60, 100),
                sheet(81, 90, 70, 85, 60, 100)));
        assertThat(items.getFirst()).isEqualTo(new ItemResult(EvaluationItem.GRASSROOTS, 1, 242, 3, 8067));
        // (242 + 270 + 210 + 255 + 180 + 300) / 18 = 80.944…
        fixture.given(events).when(conclude(EvaluationOutcome.QUALIFIED)).expectEvents(new EvaluationConcluded(ID, ROUND, "station-1",
                EvaluationOutcome.QUALIFIED, 8094, items, List.of(), "总体合格。", TODAY, LocalDate.of(2025, 3, 10), POLICY));
    }

    @Test
    void Article17_aCommendationNeedsAllThreeGrounds() {
        fixture.given(checked()).when(conclude(EvaluationOutcome.COMMENDED, COMMENDABLE))
                .expectEvents(concluded(EvaluationOutcome.COMMENDED, COMMENDABLE));
        for (int without = 0; without < 3; without++) {
            StatedGround missing = COMMENDABLE[without];
            refused(fixture.given(checked()).when(conclude(EvaluationOutcome.COMMENDED, Arrays.stream(COMMENDABLE).filter(g -> g != missing)
                    .toArray(StatedGround[]::new))), "COMMENDATION_GROUND_MISSING", "17", Reading.READING, "commendation.criteria");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.INCLUDE, names = {"POOR_ROLE", "BADLY_MANAGED", "BADLY_ORGANISED"})
    void Article17_anyOneGroundOrdersARectification(Ground one) {
        fixture.given(checked()).when(conclude(EvaluationOutcome.RECTIFY, ground(one)))
                .expectEvents(concluded(EvaluationOutcome.RECTIFY, ground(one)));
    }

    @Test
    void Article17_withoutAGroundNothingIsRectifiedAndEachGroundIsOfTheOutcomeOnceInWords() {
        refused(fixture.given(checked()).when(conclude(EvaluationOutcome.RECTIFY)), "RECTIFICATION_GROUND_MISSING", "17", Reading.READING,
                "rectification.grounds");
        refused(fixture.given(checked()).when(conclude(EvaluationOutcome.QUALIFIED, ground(Ground.POOR_ROLE))), "GROUND_OF_ANOTHER_OUTCOME", "17",
                Reading.READING);
        refused(fixture.given(checked()).when(conclude(EvaluationOutcome.RECTIFY, ground(Ground.POOR_ROLE), ground(Ground.POOR_ROLE))),
                "GROUND_TWICE", null, null);
        refused(fixture.given(checked()).when(conclude(EvaluationOutcome.RECTIFY, new StatedGround(Ground.POOR_ROLE, " "))), "TEXT_REQUIRED", null,
                null);
        refused(fixture.given(checked()).when(new ConcludeEvaluation(ID, EvaluationOutcome.QUALIFIED, List.of(), " ", benchFacts(), LEADER)),
                "TEXT_REQUIRED", null, null);
    }

    @Test
    void Article16_aMissingItemRefusesTheConclusionForItIsNotZero() {
        refused(fixture.given(OPENED, FACTS, SEATED).when(conclude(EvaluationOutcome.QUALIFIED)), "EVALUATION_ITEM_MISSING", "16(1)",
                Reading.READING, "evaluation.missingItem");
        refused(fixture.given(OPENED, REPORTED, SEATED).when(conclude(EvaluationOutcome.QUALIFIED)), "EVALUATION_ITEM_MISSING", "16(4)",
                Reading.READING, "evaluation.missingItem");
        refused(fixture.given(ready()).when(conclude(EvaluationOutcome.QUALIFIED)), "EVALUATION_ITEM_MISSING", "16(1)", Reading.READING,
                "evaluation.missingItem");
    }

    @Test
    void Article16_everyJudgeMustHaveScored() {
        List<Object> two = scoredByAll();
        two.removeLast();
        refused(fixture.given(two).when(conclude(EvaluationOutcome.QUALIFIED)), "SCORES_MISSING", "16", Reading.READING, "evaluation.missingItem");
    }

    @Test
    void Article16_nothingIsConcludedOnSheetsThatWereNotCheckedAsTheyAre() {
        refused(fixture.given(scoredByAll()).when(conclude(EvaluationOutcome.QUALIFIED)), "QUALITY_CHECK_MISSING", "16", Reading.READING);
        List<Object> changed = checked();
        changed.add(scored("j2", 2, 90));
        refused(fixture.given(changed).when(conclude(EvaluationOutcome.QUALIFIED)), "QUALITY_CHECK_MISSING", "16", Reading.READING);
        List<Object> givenBack = checked();
        givenBack.add(returned("j2", 1));
        givenBack.add(scored("j2", 2, 80));
        refused(fixture.given(givenBack).when(conclude(EvaluationOutcome.QUALIFIED)), "QUALITY_CHECK_MISSING", "16", Reading.READING);
        List<Object> replaced = checked();
        replaced.add(replaced("j2", true, judge("s1")));
        replaced.add(scored("s1", 1, 80));
        refused(fixture.given(replaced).when(conclude(EvaluationOutcome.QUALIFIED)), "QUALITY_CHECK_MISSING", "16", Reading.READING);
    }

    @Test
    void Article17_whoCheckedDoesNotConclude() {
        var both = new Actor("bureau.officer", "王明", Set.of(Role.BUREAU_OFFICER, Role.BUREAU_LEADER), null, null);
        refused(fixture.given(checked()).when(new ConcludeEvaluation(ID, EvaluationOutcome.QUALIFIED, List.of(), "总体合格。", benchFacts(),
                at(WHEN, both))), "CONCLUDER_IS_CHECKER", "17", Reading.READING);
    }

    @Test
    void Article7_2_anAffiliationThatCameToLightAfterTheCheckHoldsTheConclusionBack() {
        refused(fixture.given(checked()).when(new ConcludeEvaluation(ID, EvaluationOutcome.QUALIFIED, List.of(), "总体合格。",
                List.of(active("j1"), active("j2", HOST_1), active("j3")), LEADER)), "EXPERT_AFFILIATED", "7(2)", Reading.READING,
                "panel.conflictExcludes");
    }

    @Test
    void Article7_2_aStruckOutSheetIsNotCounted() {
        List<Object> events = scoredByAll();
        events.addAll(List.of(replaced("j3", true, judge("s1")), scored("s1", 1, 50), CHECKED));
        // (80 + 80 + 50) / 3 = 70; with the struck-out sheet instead it would be 80.
        fixture.given(events).when(conclude(EvaluationOutcome.QUALIFIED)).expectSuccessfulHandlerExecution()
                .expectState(e -> assertThat(e.concluded().scoreHundredths()).isEqualTo(7000));
    }

    @Test
    void Article18_noConclusionWithoutALawInForceAndTheVersionOfTheDayIsPinned() {
        refused(fixture.given(checked()).when(new ConcludeEvaluation(ID, EvaluationOutcome.QUALIFIED, List.of(), "总体合格。", benchFacts(),
                at("2023-12-14T00:00", leader()))), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article16_theNextDueDayIsThatOfTheLawOfTheConclusion() {
        var threeYears = measuresWith("evaluation.years", "3");
        fixture.given(checked()).when(new ConcludeEvaluation(ID, EvaluationOutcome.QUALIFIED, List.of(), "总体合格。", benchFacts(),
                at(WHEN, leader(), threeYears))).expectSuccessfulHandlerExecution()
                .expectState(e -> assertThat(e.concluded().nextDueOn()).isEqualTo("2026-03-10"));
    }

    @Test
    void Article16_whatIsConcludedCannotBeChanged() {
        List<Object> events = checked();
        events.add(CONCLUDED);
        for (Object command : List.of(conclude(EvaluationOutcome.QUALIFIED), check(confirmations()), giveBack("j1", "与事实不符"),
                score(active("j1"), sheet(90)), new RecuseJudge(ID, "expert-j1", "迟到的声明", List.of(), at(WHEN, expert("j1"))),
                new SubmitSelfReport(ID, statements(EvaluationItem.values()), OFFICER), new RecordFacts(ID, FACTS.facts(), OFFICER))) {
            refused(fixture.given(events).when(command), "EVALUATION_CONCLUDED", "16", Reading.TEXT);
        }
        fixture.given(events).when(new EndEvaluation(ID, Title.REVOKED, TODAY, OFFICER)).expectNoEvents();
    }
}
