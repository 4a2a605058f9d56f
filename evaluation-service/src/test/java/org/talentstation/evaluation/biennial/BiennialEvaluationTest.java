package org.talentstation.evaluation.biennial;

import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
import org.talentstation.evaluation.biennial.end.EndEvaluation;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.facts.RecordFacts;
import org.talentstation.evaluation.biennial.open.OpenEvaluation;
import org.talentstation.evaluation.biennial.report.Statement;
import org.talentstation.evaluation.biennial.report.SubmitSelfReport;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;

class BiennialEvaluationTest extends BiennialCase {

    private static final Occasion NOW = at("2023-03-01T09:00", officer());
    private static final Occasion AFTER_THE_LAW = at("2023-12-14T09:00", officer());
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
    private static final FactsOfPeriod FACTS = FactsOfPeriod.of(FROM, OPENED_ON, 7, List.of(), List.of(), List.of(), List.of());
    private static final FactsRecorded RECORDED = new FactsRecorded("evaluation-1", FACTS, TODAY, Measures2020.ID);
    private static final EvaluationEnded ENDED = new EvaluationEnded("evaluation-1", "biennial-1", Title.REVOKED, TODAY);

    private final AggregateTestFixture<BiennialEvaluation> fixture = Given.aggregate(BiennialEvaluation.class);

    private static SubmitSelfReport report(List<Statement> statements) {
        return new SubmitSelfReport("evaluation-1", statements, NOW);
    }

    @Test
    void Article16_itIsOpenedWithTheDueDayAndTheWeightsOfTheLawInForce() {
        fixture.givenNoPriorActivity().when(new OpenEvaluation("evaluation-1", "biennial-1", STATION, " ", NOW)).expectEvents(OPENED);
    }

    @Test
    void Article18_itIsNotOpenedWithoutALawInForce() {
        refused(fixture.givenNoPriorActivity().when(new OpenEvaluation("evaluation-1", "biennial-1", STATION, null, AFTER_THE_LAW)),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article16_theHostReportsOnAllSixItemsAndALaterReportSupersedes() {
        var six = statements(EvaluationItem.values());
        var first = new SelfReportSubmitted("evaluation-1", 1, six, TODAY);
        fixture.given(OPENED).when(report(six)).expectEvents(first);
        fixture.given(OPENED, first).when(report(six)).expectEvents(new SelfReportSubmitted("evaluation-1", 2, six, TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void Article16_aReportWithoutOneOfTheItemsIsRefused(EvaluationItem missing) {
        var five = new ArrayList<>(statements(EvaluationItem.values()));
        five.removeIf(s -> s.item() == missing);
        refused(fixture.given(OPENED).when(report(five)), "REPORT_ITEM_MISSING", missing.article(), Reading.TEXT, "evaluation.items");
    }

    @Test
    void anItemIsReportedOnceAndInWords() {
        var twice = new ArrayList<>(statements(EvaluationItem.values()));
        twice.add(twice.getFirst());
        refused(fixture.given(OPENED).when(report(twice)), "REPORT_ITEM_TWICE", null, null);
        var blank = new ArrayList<>(statements(EvaluationItem.values()));
        blank.set(0, new Statement(EvaluationItem.GRASSROOTS, " ", List.of()));
        refused(fixture.given(OPENED).when(report(blank)), "TEXT_REQUIRED", null, null);
    }

    @Test
    void Article16_4_theFactsAreReadOnceSoThatLaterActivitiesNeverChangeThem() {
        var read = new RecordFacts("evaluation-1", FACTS, NOW);
        fixture.given(OPENED).when(read).expectEvents(RECORDED);
        refused(fixture.given(OPENED, RECORDED).when(read), "FACTS_ALREADY_RECORDED", "16", Reading.TEXT);
        refused(fixture.given(OPENED).when(new RecordFacts("evaluation-1", FACTS, AFTER_THE_LAW)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }

    @Test
    void Article17_itEndsWithTheTitleAndThenNothingGoesOn() {
        var end = new EndEvaluation("evaluation-1", Title.REVOKED, TODAY, NOW);
        fixture.given(OPENED).when(end).expectEvents(ENDED);
        fixture.given(OPENED, ENDED).when(end).expectNoEvents();
        refused(fixture.given(OPENED, ENDED).when(report(statements(EvaluationItem.values()))), "EVALUATION_ENDED", "17", Reading.TEXT);
        refused(fixture.given(OPENED, ENDED).when(new RecordFacts("evaluation-1", FACTS, NOW)), "EVALUATION_ENDED", "17", Reading.TEXT);
    }
}
