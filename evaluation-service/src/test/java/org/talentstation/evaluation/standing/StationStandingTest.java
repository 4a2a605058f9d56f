package org.talentstation.evaluation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.standing.StandingEvent.ConclusionSetAside;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationDropped;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationFinished;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.EvaluationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationDropped;
import org.talentstation.evaluation.standing.StandingEvent.RectificationFinished;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.evaluation.standing.StandingEvent.StandingConcluded;
import org.talentstation.evaluation.standing.StandingEvent.StationChanged;
import org.talentstation.evaluation.standing.StandingEvent.StationEntered;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StandingEvent.TitleRestored;
import org.talentstation.evaluation.standing.conclude.ConcludeStanding;
import org.talentstation.evaluation.standing.demonstrate.FinishDemonstration;
import org.talentstation.evaluation.standing.demonstrate.RequireFitStation;
import org.talentstation.evaluation.standing.demonstrate.StartDemonstration;
import org.talentstation.evaluation.standing.rectify.FinishRectification;
import org.talentstation.evaluation.standing.rectify.StartRectification;
import org.talentstation.evaluation.standing.setaside.SetAsideConclusion;
import org.talentstation.evaluation.standing.title.ChangeStation;
import org.talentstation.evaluation.standing.title.EndTitle;
import org.talentstation.evaluation.standing.title.EnterStation;
import org.talentstation.evaluation.standing.title.RestoreTitle;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;

class StationStandingTest {

    private static final LocalDate FROM = LocalDate.of(2021, 2, 25);
    private static final LocalDate ENDED = LocalDate.of(2023, 9, 1);
    private static final StationEntered ENTERED = new StationEntered("standing-1", "station-1", "第1驿站", HOST_1, "威海第1研究院", "huancui",
            StationType.INNOVATION, FROM);
    private static final TitleEnded REVOKED = new TitleEnded("standing-1", "station-1", Title.REVOKED, ENDED, null);
    private static final TitleRestored RESTORED = new TitleRestored("standing-1", ENDED.plusDays(9));
    private static final Occasion NOW = at("2021-03-01T09:00", Actor.system("test"));

    private final AggregateTestFixture<StationStanding> fixture = Given.aggregate(StationStanding.class);

    private static EnterStation enter() {
        return new EnterStation("station-1", "第1驿站", HOST_1, "威海第1研究院", "huancui", StationType.INNOVATION, FROM, NOW);
    }

    @Test
    void Article7_4_aDesignatedStationEntersOnce() {
        fixture.givenNoPriorActivity().when(enter()).expectEvents(ENTERED);
        fixture.given(ENTERED).when(enter()).expectNoEvents();
    }

    @Test
    void Article15_aVerifiedChangeIsTakenOver() {
        var change = new ChangeStation("station-1", "第2驿站", HOST_2, "威海第2研究院", "wendeng", StationType.SERVICE, ENDED, NOW);
        var changed = new StationChanged("standing-1", "第2驿站", HOST_2, "威海第2研究院", "wendeng", StationType.SERVICE, ENDED);
        fixture.given(ENTERED, changed).when(change).expectNoEvents();
        fixture.given(ENTERED).when(change).expectEvents(changed).expectState(s -> {
                    assertThat(s.facts().hostId()).isEqualTo(HOST_2);
                    assertThat(s.facts().countedFrom()).isEqualTo(FROM);
                });
    }

    @Test
    void Article17_aTitleEndsOnceAndComesBackByAnUpheldAppeal() {
        var end = new EndTitle("station-1", Title.REVOKED, ENDED, NOW);
        var restore = new RestoreTitle("station-1", ENDED.plusDays(9), NOW);
        fixture.given(ENTERED).when(end).expectEvents(REVOKED);
        fixture.given(ENTERED, REVOKED).when(end).expectNoEvents();
        fixture.given(ENTERED).when(restore).expectNoEvents();
        fixture.given(ENTERED, REVOKED).when(restore).expectEvents(RESTORED)
                .expectState(s -> assertThat(s.facts().title()).isEqualTo(Title.HELD));
        fixture.given(ENTERED, REVOKED, RESTORED).when(end).expectEvents(REVOKED);
    }

    private static StartEvaluation start(String day, String earlyReason) {
        return new StartEvaluation("station-1", "evaluation-1", "biennial-1", earlyReason, at(day + "T09:00", officer()));
    }

    @Test
    void Article16_aStationIsEvaluatedWhenItIsDueAndBeforeOnlyForAReason() {
        var started = new EvaluationStarted("standing-1", "evaluation-1", "biennial-1");
        fixture.given(ENTERED).when(start("2023-02-25", null)).expectEvents(started);
        refused(fixture.given(ENTERED).when(start("2023-02-24", " ")), "EVALUATION_NOT_DUE", "16", Reading.READING, "evaluation.dueFrom");
        fixture.given(ENTERED).when(start("2023-02-24", "依托单位申请提前评估")).expectEvents(started);
        refused(fixture.given(ENTERED, started).when(start("2023-02-25", null)), "EVALUATION_ALREADY_OPEN", "16", Reading.TEXT);
    }

    @Test
    void Article17_whoHoldsNoTitleIsNotEvaluatedAndWhatWasOpenIsNamed() {
        var started = new EvaluationStarted("standing-1", "evaluation-1", "biennial-1");
        var ended = new TitleEnded("standing-1", "station-1", Title.REVOKED, ENDED, "evaluation-1");
        refused(fixture.given(ENTERED, REVOKED).when(start("2023-10-01", null)), "TITLE_NOT_HELD", "17", Reading.TEXT);
        fixture.given(ENTERED, started).when(new EndTitle("station-1", Title.REVOKED, ENDED, NOW)).expectEvents(ended);
        fixture.given(ENTERED, started, ended, RESTORED).when(start("2023-11-01", null)).expectEvents(started);
    }

    private static final Occasion MARCH = at("2023-03-10T09:00", officer());
    private static final DemonstrationStarted PROPOSED = new DemonstrationStarted("standing-1", "demonstration-1");
    private static final RectificationStarted RECTIFYING = new RectificationStarted("standing-1", "rectification-1");
    private static final RectificationFinished FAILED = new RectificationFinished("standing-1", "rectification-1", false);
    private static final RectificationFinished ACCEPTED = new RectificationFinished("standing-1", "rectification-1", true);

    @Test
    void Article9_aTitledStationIsProposedOnceUntilThatIsOver() {
        var propose = new StartDemonstration("station-1", "demonstration-1", MARCH);
        var over = new DemonstrationFinished("standing-1", "demonstration-1");
        fixture.given(ENTERED).when(propose).expectEvents(PROPOSED);
        refused(fixture.given(ENTERED, PROPOSED).when(propose), "DEMONSTRATION_ALREADY_OPEN", "9", Reading.TEXT);
        refused(fixture.given(ENTERED, REVOKED).when(propose), "TITLE_NOT_HELD", "9", Reading.TEXT);
        fixture.given(ENTERED, PROPOSED).when(new FinishDemonstration("station-1", "demonstration-1", MARCH)).expectEvents(over);
        fixture.given(ENTERED, PROPOSED).when(new FinishDemonstration("station-1", "demonstration-2", MARCH)).expectNoEvents();
        fixture.given(ENTERED, PROPOSED, over).when(propose).expectEvents(PROPOSED);
    }

    @Test
    void Article9_aStationThatIsRectifyingOrFailedToIsNoDemonstrationStation() {
        var propose = new StartDemonstration("station-1", "demonstration-1", MARCH);
        var fit = new RequireFitStation("station-1", MARCH);
        String parameter = "demonstration.underRectification";
        refused(fixture.given(ENTERED, RECTIFYING).when(propose), "STATION_UNDER_RECTIFICATION", "9", Reading.READING, parameter);
        refused(fixture.given(ENTERED, RECTIFYING, FAILED).when(propose), "STATION_UNDER_RECTIFICATION", "9", Reading.READING, parameter);
        refused(fixture.given(ENTERED, PROPOSED, RECTIFYING).when(fit), "STATION_UNDER_RECTIFICATION", "9", Reading.READING, parameter);
        refused(fixture.given(ENTERED, REVOKED).when(fit), "TITLE_NOT_HELD", "9", Reading.TEXT);
        fixture.given(ENTERED, PROPOSED).when(fit).expectNoEvents();
        fixture.given(ENTERED, RECTIFYING, ACCEPTED).when(propose).expectEvents(PROPOSED);
    }

    private static StartRectification rectify(String evaluation, String rectification) {
        return new StartRectification("station-1", evaluation, rectification, MARCH);
    }

    @Test
    void Article17_onlyTheNewestConclusionThatStandsIsGroundForARectification() {
        var first = concluded("evaluation-1", "2023-03-10");
        var second = concluded("evaluation-2", "2023-06-10");
        var started = new RectificationStarted("standing-1", "rectification-2");
        refused(fixture.given(ENTERED, first, second).when(rectify("evaluation-1", "rectification-1")), "CONCLUSION_OVERTAKEN", "17", Reading.TEXT);
        fixture.given(ENTERED, first, second).when(rectify("evaluation-2", "rectification-2")).expectEvents(started);
        fixture.given(ENTERED, first, second, new ConclusionSetAside("standing-1", "station-1", "evaluation-2", null, first.concludedOn(), ENDED))
                .when(rectify("evaluation-1", "rectification-1")).expectEvents(RECTIFYING);
    }

    @Test
    void Article17_aFailedRectificationCountsOnWhenTheOneAfterItIsSetAsideAndNotWhenThatIsAccepted() {
        var started = new RectificationStarted("standing-1", "rectification-2");
        var setAside = new ConclusionSetAside("standing-1", "station-1", "evaluation-2", "rectification-2", FROM, ENDED);
        var propose = new StartDemonstration("station-1", "demonstration-1", MARCH);
        refused(fixture.given(ENTERED, RECTIFYING, FAILED, started, setAside).when(propose), "STATION_UNDER_RECTIFICATION", "9", Reading.READING,
                "demonstration.underRectification");
        fixture.given(ENTERED, RECTIFYING, FAILED, started, new RectificationFinished("standing-1", "rectification-2", true)).when(propose)
                .expectEvents(PROPOSED);
    }

    @Test
    void Article17_aTitledStationRectifiesOnceAtATimeAndAnewAfterAFailedRecheck() {
        var order = rectify("evaluation-1", "rectification-1");
        fixture.given(ENTERED).when(order).expectEvents(RECTIFYING);
        refused(fixture.given(ENTERED, RECTIFYING).when(rectify("evaluation-2", "rectification-2")),
                "RECTIFICATION_ALREADY_OPEN", "17", Reading.TEXT);
        refused(fixture.given(ENTERED, REVOKED).when(order), "TITLE_NOT_HELD", "17", Reading.TEXT);
        fixture.given(ENTERED, RECTIFYING, FAILED).when(rectify("evaluation-2", "rectification-2"))
                .expectEvents(new RectificationStarted("standing-1", "rectification-2"));
        fixture.given(ENTERED, RECTIFYING).when(new FinishRectification("station-1", "rectification-1", false, MARCH)).expectEvents(FAILED);
        fixture.given(ENTERED, RECTIFYING, FAILED).when(new FinishRectification("station-1", "rectification-1", true, MARCH)).expectNoEvents();
        fixture.given(ENTERED, RECTIFYING).when(new FinishRectification("station-1", "rectification-2", true, MARCH)).expectNoEvents();
    }

    @Test
    void Article17_whatRestedOnTheTitleIsNamedWhenItEnds() {
        var end = new EndTitle("station-1", Title.REVOKED, ENDED, NOW);
        var demonstration = new DemonstrationDropped("standing-1", "demonstration-1", Title.REVOKED, ENDED);
        var rectification = new RectificationDropped("standing-1", "rectification-1", Title.REVOKED, ENDED);
        fixture.given(ENTERED, PROPOSED, RECTIFYING).when(end).expectEvents(REVOKED, demonstration, rectification);
        fixture.given(ENTERED, RECTIFYING, FAILED).when(end).expectEvents(REVOKED);
        fixture.given(ENTERED, PROPOSED, RECTIFYING, REVOKED, demonstration, rectification, RESTORED)
                .when(new StartDemonstration("station-1", "demonstration-2", MARCH))
                .expectEvents(new DemonstrationStarted("standing-1", "demonstration-2"));
        fixture.given(ENTERED, RECTIFYING, FAILED, REVOKED, RESTORED).when(new RequireFitStation("station-1", MARCH)).expectNoEvents();
    }

    @Test
    void Article16_theNextTwoYearsCountFromTheConclusion() {
        var started = new EvaluationStarted("standing-1", "evaluation-1", "biennial-1");
        var concluded = new StandingConcluded("standing-1", "station-1", "evaluation-1", EvaluationOutcome.QUALIFIED, LocalDate.of(2023, 3, 10));
        var conclude = new ConcludeStanding("station-1", "evaluation-1", EvaluationOutcome.QUALIFIED, at("2023-03-10T10:00", leader()));
        fixture.given(ENTERED, started).when(conclude).expectEvents(concluded)
                .expectState(s -> assertThat(s.facts().countedFrom()).isEqualTo("2023-03-10"));
        refused(fixture.given(ENTERED, started, concluded).when(start("2023-12-01", null)), "EVALUATION_NOT_DUE", "16", Reading.READING,
                "evaluation.dueFrom");
        fixture.given(ENTERED, started, concluded).when(start("2023-12-01", "依托单位申请提前评估")).expectEvents(started);
    }

    private static StandingConcluded concluded(String evaluation, String day) {
        return new StandingConcluded("standing-1", "station-1", evaluation, EvaluationOutcome.RECTIFY, LocalDate.parse(day));
    }

    private static SetAsideConclusion setAside(String evaluation, String rectification) {
        return new SetAsideConclusion("station-1", evaluation, rectification, ENDED, NOW);
    }

    @Test
    void Article17_aConclusionThatWasSetAsideCountsNoMoreAndTheOneBeforeDoesAgain() {
        var first = concluded("evaluation-1", "2023-03-10");
        var second = concluded("evaluation-2", "2023-06-10");
        fixture.given(ENTERED, first).when(setAside("evaluation-1", "rectification-1"))
                .expectEvents(new ConclusionSetAside("standing-1", "station-1", "evaluation-1", null, FROM, ENDED))
                .expectState(s -> assertThat(s.facts().countedFrom()).isEqualTo(FROM));
        fixture.given(ENTERED, first, second).when(setAside("evaluation-2", "rectification-2"))
                .expectEvents(new ConclusionSetAside("standing-1", "station-1", "evaluation-2", null, first.concludedOn(), ENDED));
        fixture.given(ENTERED, first, second).when(setAside("evaluation-1", "rectification-1"))
                .expectState(s -> assertThat(s.facts().countedFrom()).isEqualTo(second.concludedOn()));
        fixture.given(ENTERED, first, new ConclusionSetAside("standing-1", "station-1", "evaluation-1", null, FROM, ENDED))
                .when(setAside("evaluation-1", "rectification-1")).expectNoEvents();
    }

    @Test
    void Article16_afterItsConclusionWasSetAsideAStationIsEvaluatedAnewOnceWithoutAReason() {
        var gone = new ConclusionSetAside("standing-1", "station-1", "evaluation-2", null, LocalDate.of(2023, 3, 10), ENDED);
        Object[] past = {ENTERED, concluded("evaluation-1", "2023-03-10"), concluded("evaluation-2", "2023-06-10"), gone};
        var started = new EvaluationStarted("standing-1", "evaluation-1", "biennial-1");
        fixture.given(past).when(start("2023-09-02", null)).expectEvents(started);
        fixture.given(past).andGiven(new EvaluationStarted("standing-1", "evaluation-3", "biennial-3"), concluded("evaluation-3", "2023-09-03"));
        refused(fixture.when(start("2023-09-04", null)), "EVALUATION_NOT_DUE", "16", Reading.READING, "evaluation.dueFrom");
    }

    @Test
    void Article16_whatIsToBeEvaluatedAnewStaysSoWhenAnOlderConclusionIsSetAsideToo() {
        var newest = new ConclusionSetAside("standing-1", "station-1", "evaluation-3", null, LocalDate.of(2023, 6, 10), ENDED);
        var oldest = new ConclusionSetAside("standing-1", "station-1", "evaluation-1", null, LocalDate.of(2023, 6, 10), ENDED);
        fixture.given(ENTERED, concluded("evaluation-1", "2023-03-10"), concluded("evaluation-2", "2023-06-10"), concluded("evaluation-3", "2023-08-10"),
                newest, oldest).when(start("2023-09-02", null)).expectEvents(new EvaluationStarted("standing-1", "evaluation-1", "biennial-1"));
    }

    @Test
    void Article17_theRectificationThatRestsOnAConclusionIsNamedUnlessItWasAccepted() {
        var conclusion = concluded("evaluation-1", "2023-03-10");
        var gone = new ConclusionSetAside("standing-1", "station-1", "evaluation-1", "rectification-1", FROM, ENDED);
        var unnamed = new ConclusionSetAside("standing-1", "station-1", "evaluation-1", null, FROM, ENDED);
        var setAside = setAside("evaluation-1", "rectification-1");
        fixture.given(ENTERED, conclusion, RECTIFYING).when(setAside).expectEvents(gone).expectState(s -> assertThat(s.rectifying()).isNull());
        fixture.given(ENTERED, conclusion, RECTIFYING, FAILED).when(setAside).expectEvents(gone)
                .expectState(s -> assertThat(s.rectifying()).isNull());
        fixture.given(ENTERED, conclusion, RECTIFYING, FAILED, REVOKED).when(setAside).expectEvents(gone);
        fixture.given(ENTERED, conclusion, RECTIFYING, new RectificationFinished("standing-1", "rectification-1", true)).when(setAside)
                .expectEvents(unnamed);
        fixture.given(ENTERED, conclusion, new RectificationStarted("standing-1", "rectification-2")).when(setAside).expectEvents(unnamed)
                .expectState(s -> assertThat(s.rectifying()).isEqualTo(new Rectifying("rectification-2", false)));
    }

    @Test
    void Article17_onlyTheOpenEvaluationOfAStationWithItsTitleIsConcluded() {
        var started = new EvaluationStarted("standing-1", "evaluation-1", "biennial-1");
        var conclude = new ConcludeStanding("station-1", "evaluation-1", EvaluationOutcome.QUALIFIED, at("2023-03-10T10:00", leader()));
        var ended = new TitleEnded("standing-1", "station-1", Title.WITHDRAWN, ENDED, "evaluation-1");
        refused(fixture.given(ENTERED).when(conclude), "EVALUATION_NOT_OPEN", "16", Reading.TEXT);
        refused(fixture.given(ENTERED, new EvaluationStarted("standing-1", "evaluation-2", "biennial-2")).when(conclude), "EVALUATION_NOT_OPEN",
                "16", Reading.TEXT);
        refused(fixture.given(ENTERED, started, ended).when(conclude), "TITLE_NOT_HELD", "17", Reading.TEXT);
    }

    @Test
    void Article18_noStationIsEvaluatedWithoutALawInForce() {
        refused(fixture.given(ENTERED).when(start("2023-12-14", null)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article16_twoYearsAfterALeapDayIsTheLastOfFebruary() {
        PolicyVersion policy = Measures2020.version();
        assertThat(DueDay.of(LocalDate.of(2024, 2, 29), policy)).isEqualTo("2026-02-28");
        assertThat(DueDay.of(FROM, policy)).isEqualTo("2023-02-25");
        assertThat(DueDay.of(FROM, Given.measuresWith("evaluation.years", "3"))).isEqualTo("2024-02-25");
    }

    @Property
    void Article16_aStationIsOnTheListOfADayWhenAndOnlyWhenItIsDueByThen(@ForAll("days") LocalDate from, @ForAll("days") LocalDate day) {
        PolicyVersion policy = Measures2020.version();
        assertThat(!from.isAfter(DueDay.latestCountedFrom(day, policy))).isEqualTo(!DueDay.of(from, policy).isAfter(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2033, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
