package org.talentstation.evaluation.view.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationSetAside;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationRefused;
import org.talentstation.evaluation.rectification.RectificationEvent.DeadlinePassed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationClosed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationHandedOver;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.evaluation.view.Folded;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;

/** What a demonstration and a rectification leave whom to do. Articles 9 and 17. */
class TitleTasksTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);
    private static final LocalDate DEADLINE = DAY.plusMonths(6);
    private static final StationFacts STATION = new StationFacts("station-1", "第1驿站", HOST_1, "某研究院", "huancui", StationType.INNOVATION,
            Title.HELD, DAY, DAY);
    private static final DemonstrationProposed PROPOSED = new DemonstrationProposed("demonstration-1", STATION, List.of(), "a", DAY, "p");
    private static final RectificationOrdered ORDERED = new RectificationOrdered("rectification-1", "evaluation-1", STATION, "意见", DEADLINE, "a",
            DAY, "p");
    private static final DeadlinePassed PASSED = new DeadlinePassed("rectification-1", DEADLINE, DEADLINE.plusDays(1));
    private static final RectificationReported REPORTED = new RectificationReported("rectification-1", 1, "报告", List.of(), "b", DAY);

    private final Folded<TaskRow> rows = new Folded<>();

    private List<TaskKind> ready(Object... events) {
        for (Object event : events) {
            new TasksView().project(Folded.logged(event), rows);
        }
        return rows.all().values().stream().filter(TaskRow::ready).map(TaskRow::kind).sorted().toList();
    }

    private static EvaluationOpened opened(String evaluation) {
        return new EvaluationOpened(evaluation, "biennial-1", STATION, DAY, null, DAY, Weights.of(Measures2020.version()), "p");
    }

    private static EvaluationConcluded concluded(String evaluation, EvaluationOutcome outcome) {
        return new EvaluationConcluded(evaluation, "biennial-1", "station-1", outcome, 0, List.of(), List.of(), "说明", DAY, DAY.plusYears(2), "p");
    }

    private static RectificationExtended extended(boolean reported) {
        return new RectificationExtended("rectification-1", DEADLINE, DEADLINE.plusDays(30), "理由", reported, DAY, "p");
    }

    @Test
    void Article9_eachBodyConfirmsUntilItDidOrOneRefused() {
        var byBureau = new BodyConfirmed("demonstration-1", ConfirmingBody.BUREAU, "b", DAY, "p");
        assertThat(ready(PROPOSED)).containsExactly(TaskKind.CONFIRM_DEMONSTRATION_AS_BUREAU,
                TaskKind.CONFIRM_DEMONSTRATION_AS_ORGANIZATION_DEPARTMENT);
        assertThat(ready(byBureau)).containsExactly(TaskKind.CONFIRM_DEMONSTRATION_AS_ORGANIZATION_DEPARTMENT);
        assertThat(ready(new DemonstrationRefused("demonstration-1", ConfirmingBody.ORGANIZATION_DEPARTMENT, "理由", "c", DAY, "p"))).isEmpty();
        assertThat(ready(PROPOSED, new DemonstrationLapsed("demonstration-1", "station-1", Title.WITHDRAWN, DAY))).isEmpty();
    }

    @Test
    void Article17_theOrderWaitsForAConclusionWithRectification() {
        assertThat(ready(opened("evaluation-1"))).doesNotContain(TaskKind.ORDER_RECTIFICATION);
        assertThat(ready(concluded("evaluation-1", EvaluationOutcome.RECTIFY))).containsExactly(TaskKind.ORDER_RECTIFICATION);
        assertThat(ready(ORDERED)).containsExactly(TaskKind.REPORT_RECTIFICATION);
    }

    @Test
    void Article17_nobodyOrdersAfterAnotherConclusionOrTheTitlesEnd() {
        assertThat(ready(opened("evaluation-1"), concluded("evaluation-1", EvaluationOutcome.QUALIFIED))).isEmpty();
        assertThat(ready(opened("evaluation-2"), concluded("evaluation-2", EvaluationOutcome.RECTIFY),
                new TitleEnded("standing-1", "station-1", Title.WITHDRAWN, DAY, null))).isEmpty();
    }

    @Test
    void Article17_nothingIsOrderedReportedOrRecheckedOnceTheConclusionWasSetAside() {
        assertThat(ready(opened("evaluation-1"), concluded("evaluation-1", EvaluationOutcome.RECTIFY), setAside("evaluation-1"))).isEmpty();
        assertThat(ready(ORDERED, PASSED, new RectificationSetAside("rectification-1", "station-1", DAY))).isEmpty();
        assertThat(ready(opened("evaluation-2"), concluded("evaluation-2", EvaluationOutcome.RECTIFY), setAside("evaluation-1")))
                .as("another evaluation's order stays").containsExactly(TaskKind.ORDER_RECTIFICATION);
    }

    @Test
    void Article17_anOrderStaysUntilALaterConclusionTakesItsPlace() {
        assertThat(ready(opened("evaluation-1"), concluded("evaluation-1", EvaluationOutcome.RECTIFY), opened("evaluation-2")))
                .as("a later evaluation alone changes nothing").contains(TaskKind.ORDER_RECTIFICATION);
        assertThat(order().objectId()).isEqualTo("evaluation-1");
        ready(concluded("evaluation-2", EvaluationOutcome.RECTIFY));
        assertThat(order().objectId()).isEqualTo("evaluation-2");
        ready(ORDERED);
        assertThat(order().objectId()).as("the order on the first is not the one on the second").isEqualTo("evaluation-2");
        assertThat(ready(opened("evaluation-3"), concluded("evaluation-3", EvaluationOutcome.QUALIFIED))).doesNotContain(TaskKind.ORDER_RECTIFICATION);
    }

    private TaskRow order() {
        return rows.all().values().stream().filter(r -> r.ready() && r.kind() == TaskKind.ORDER_RECTIFICATION).findFirst().orElseThrow();
    }

    private static EvaluationSetAside setAside(String evaluation) {
        return new EvaluationSetAside(evaluation, "biennial-1", "station-1", "appeal-1", DAY);
    }

    @Test
    void Article17_theRecheckWaitsForTheReportOrTheDeadline() {
        assertThat(ready(ORDERED)).containsExactly(TaskKind.REPORT_RECTIFICATION);
        assertThat(ready(PASSED)).containsExactly(TaskKind.REPORT_RECTIFICATION, TaskKind.REVIEW_RECTIFICATION);
        assertThat(ready(extended(false))).containsExactly(TaskKind.REPORT_RECTIFICATION);
        assertThat(ready(REPORTED)).containsExactly(TaskKind.REVIEW_RECTIFICATION);
        assertThat(ready(extended(true))).containsExactly(TaskKind.REVIEW_RECTIFICATION);
        assertThat(ready(new RectificationReviewed("rectification-1", "station-1", true, "意见", "a", DAY, "p"))).isEmpty();
        assertThat(ready(ORDERED, PASSED, new RectificationClosed("rectification-1", Title.WITHDRAWN, DAY))).isEmpty();
    }

    @Test
    void Article15_theReportIsTheNewHosts() {
        ready(ORDERED, new RectificationHandedOver("rectification-1", "第1驿站", HOST_2, "另一研究院", "huancui"));
        assertThat(rows.all().values()).filteredOn(TaskRow::ready).singleElement().extracting(TaskRow::hostId).isEqualTo(HOST_2);
    }
}
