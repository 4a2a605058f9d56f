package org.talentstation.evaluation.view.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgeReplaced;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.BiennialEvent.ReturnedSheet;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
import org.talentstation.evaluation.biennial.BiennialEvent.SheetsReturned;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.standing.StandingEvent.TitleEnded;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.evaluation.view.Folded;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationType;

class BiennialTasksTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final String ID = "evaluation-1";
    private static final String ROUND = "biennial-1";
    private static final Judge J1 = new Judge("expert-j1", "甲");
    private static final Judge J2 = new Judge("expert-j2", "乙");
    private static final Judge S1 = new Judge("expert-s1", "丙");
    private static final EvaluationOpened OPENED = new EvaluationOpened(ID, ROUND, new StationFacts("station-1", "第1驿站", HOST_1, "某研究院",
            "huancui", StationType.INNOVATION, Title.HELD, DAY.minusYears(2), DAY.minusYears(2)), DAY, null, DAY, new Weights("p", 100, List.of()), "p");
    private static final SelfReportSubmitted REPORTED = new SelfReportSubmitted(ID, 1, List.of(), DAY);
    private static final FactsRecorded FACTS = new FactsRecorded(ID, null, DAY, "p");
    private static final JudgesSeated SEATED = new JudgesSeated(ID, ROUND, "panel-1", List.of(J1, J2), List.of(S1));
    private static final QualityChecked CHECKED = new QualityChecked(ID, ROUND, List.of(), "bureau.officer", DAY, "p");

    private final Folded<TaskRow> rows = new Folded<>();

    private List<String> ready(Object... events) {
        for (Object event : events) {
            new TasksView().project(Folded.logged(event), rows);
        }
        return rows.all().values().stream().filter(TaskRow::ready)
                .map(t -> t.kind() + (t.experts() == null ? "" : " " + String.join(" ", t.experts()))).toList();
    }

    private static EvaluationScored scored(Judge judge) {
        return new EvaluationScored(ID, ROUND, judge.expertId(), judge.name(), 1, List.of(), 0, Instant.EPOCH, "p");
    }

    @Test
    void Article16_theHostReportsAndTheOfficerReadsTheFactsBeforeTheExpertsScore() {
        assertThat(ready(OPENED)).containsExactlyInAnyOrder("SUBMIT_SELF_REPORT", "RECORD_FACTS");
        assertThat(rows.row("report:" + ID).hostId()).isEqualTo(HOST_1);
        assertThat(ready(SEATED, REPORTED)).containsExactly("RECORD_FACTS");
        assertThat(ready(FACTS)).containsExactly("SCORE_EVALUATION expert-j1 expert-j2");
    }

    @Test
    void Article16_thenTheOfficerChecksAndTheLeaderConcludes() {
        assertThat(ready(OPENED, REPORTED, FACTS, SEATED, scored(J1))).containsExactly("SCORE_EVALUATION expert-j2");
        assertThat(ready(scored(J2))).containsExactly("CHECK_QUALITY");
        assertThat(ready(CHECKED)).containsExactly("CONCLUDE_EVALUATION");
        assertThat(ready(new EvaluationConcluded(ID, ROUND, "station-1", EvaluationOutcome.QUALIFIED, 0, List.of(), List.of(), "x", DAY, DAY, "p")))
                .isEmpty();
        assertThat(rows.all()).isEmpty();
    }

    @Test
    void Article16_aReturnedSheetIsScoredAndCheckedAgain() {
        var returned = new SheetsReturned(ID, ROUND, List.of(new ReturnedSheet("expert-j1", "甲", 1, "x")), "bureau.officer", DAY, "p");
        assertThat(ready(OPENED, REPORTED, FACTS, SEATED, scored(J1), scored(J2), returned)).containsExactly("SCORE_EVALUATION expert-j1");
        assertThat(ready(scored(J1))).containsExactly("CHECK_QUALITY");
    }

    @Test
    void Article16_aLaterSheetWantsAnotherCheck() {
        assertThat(ready(OPENED, REPORTED, FACTS, SEATED, scored(J1), scored(J2), CHECKED, scored(J1))).containsExactly("CHECK_QUALITY");
    }

    @Test
    void Article7_2_aSubstituteScoresAndAnEmptySeatHoldsTheCheckBack() {
        var byS1 = new JudgeReplaced(ID, ROUND, "expert-j1", "甲", true, "x", S1, List.of());
        assertThat(ready(OPENED, REPORTED, FACTS, SEATED, scored(J1), scored(J2), CHECKED, byS1)).containsExactly("SCORE_EVALUATION expert-s1");
        assertThat(ready(scored(S1))).containsExactly("CHECK_QUALITY");
        assertThat(ready(new JudgeReplaced(ID, ROUND, "expert-s1", "丙", true, "x", null, List.of()))).isEmpty();
    }

    @Test
    void Article17_nothingWaitsForAnybodyAfterTheEnd() {
        assertThat(ready(OPENED, SEATED, new TitleEnded("standing-1", "station-1", Title.REVOKED, DAY, ID),
                new EvaluationEnded(ID, ROUND, Title.REVOKED, DAY))).isEmpty();
        assertThat(rows.all()).isEmpty();
    }

    @Test
    void anExpertSeesNoOtherExpertInATask() {
        ready(OPENED, SEATED);
        assertThat(rows.row("score:" + ID).seenBy("expert-j1").experts()).containsExactly("expert-j1");
    }
}
