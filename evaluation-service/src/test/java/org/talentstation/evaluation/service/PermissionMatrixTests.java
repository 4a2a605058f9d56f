package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.entry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.security.Permission;
import org.talentstation.chassis.security.Permissions;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.assessment.AssessmentOpened;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.Rubric;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.Weights;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.expert.ExpertRegistered;
import org.talentstation.evaluation.panel.PanelOpened;
import org.talentstation.evaluation.round.EvaluationRoundOpened;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.testkit.PermissionMatrixContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;

class PermissionMatrixTests extends PermissionMatrixContract {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 11);

    @BeforeAll
    static void seed() {
        var service = RunningEvaluation.service();
        RoundEntry own = entry("own", HOST_1);
        RoundEntry other = elsewhere(entry("other", HOST_2));
        SeededEvents.append(service, "Expert", "expert-matrix", new ExpertRegistered("expert-matrix", "matrix", "某专家", List.of(),
                List.of(), DAY));
        SeededEvents.append(service, "EvaluationRound", "round-matrix", new EvaluationRoundOpened("round-matrix", "批次", null,
                List.of(own, other), DAY));
        SeededEvents.append(service, "ExpertPanel", "panel-matrix", new PanelOpened("panel-matrix", "round-matrix", "批次", List.of()));
        SeededEvents.append(service, "Assessment", "assessment-own", opened("own", own));
        SeededEvents.append(service, "Assessment", "assessment-other", opened("other", other));
        Weights weights = Weights.of(Measures2020.version());
        SeededEvents.append(service, "BiennialRound", "biennial-matrix", new BiennialRoundOpened("biennial-matrix", "批次", List.of(), DAY,
                weights, Measures2020.ID));
        SeededEvents.append(service, "BiennialEvaluation", "evaluation-own", evaluated("own", own, weights));
        SeededEvents.append(service, "BiennialEvaluation", "evaluation-other", evaluated("other", other, weights));
        SeededStation mine = new SeededStation("own", HOST_1, "huancui");
        SeededStation theirs = new SeededStation("other", HOST_2, "wendeng");
        for (SeededStation station : List.of(mine, theirs)) {
            SeededEvents.append(service, "Demonstration", station.demonstration(), station.proposed());
            SeededEvents.append(service, "Rectification", station.rectification(), station.ordered(SeededStation.today().plusYears(1)));
        }
    }

    private static RoundEntry elsewhere(RoundEntry e) {
        return new RoundEntry(e.applicationId(), e.hostId(), e.hostName(), e.hostKind(), "wendeng", e.stationType(), e.stationName(),
                e.unusualHostKind(), e.evidence());
    }

    private static AssessmentOpened opened(String name, RoundEntry entry) {
        return new AssessmentOpened("assessment-" + name, "round-matrix", entry.applicationId(), entry, DAY,
                List.of(new Judge("expert-matrix", "某专家")), List.of(), Rubric.of(Measures2020.version()), Measures2020.ID);
    }

    private static EvaluationOpened evaluated(String name, RoundEntry of, Weights weights) {
        return new EvaluationOpened("evaluation-" + name, "biennial-matrix", new StationFacts("station-" + name, of.stationName(), of.hostId(),
                of.hostName(), of.jurisdiction(), of.stationType(), Title.HELD, DAY, DAY), DAY.plusYears(2), "试点", DAY, weights, Measures2020.ID);
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        return Map.of("/evaluation/v1/experts", SeededObjects.cityWide("expert-matrix"),
                "/evaluation/v1/rounds", SeededObjects.cityWide("round-matrix"),
                "/evaluation/v1/panels", SeededObjects.cityWide("panel-matrix"),
                "/evaluation/v1/assessments", new SeededObjects("assessment-own", "assessment-other"),
                "/evaluation/v1/biennial-rounds", SeededObjects.cityWide("biennial-matrix"),
                "/evaluation/v1/evaluations", new SeededObjects("evaluation-own", "evaluation-other"),
                "/evaluation/v1/demonstrations", new SeededObjects("demonstration-own", "demonstration-other"),
                "/evaluation/v1/rectifications", new SeededObjects("rectification-own", "rectification-other"));
    }

    @Override
    protected String ownJurisdiction() {
        return "huancui";
    }

    @Override
    protected String ownHost() {
        return HOST_1;
    }

    private static List<Permission> rows() {
        return Permissions.onClasspath().rows();
    }

    @Test
    void aHostsStaffSeesNothingOfTheExpertsWork() {
        assertThat(rows()).filteredOn(r -> r.operation().matches(".*(expert|panel|draw|assessment|scores|shortlist|evaluation-round).*"))
                .isNotEmpty().extracting(Permission::role)
                .doesNotContainAnyElementsOf(EnumSet.of(Role.HOST_STAFF, Role.DISTRICT_OFFICER, Role.TALENT, Role.ANALYST));
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        assertThat(rows()).filteredOn(r -> r.role() == Role.AUDITOR).isNotEmpty().extracting(Permission::operation)
                .allMatch(o -> o.startsWith("list-") || o.startsWith("show-"));
    }

    @Test
    void anExpertSeesNoAssessmentThatIsNotHisOwn() {
        String stranger = TestIssuer.token("stranger", null, null, Role.EXPERT);
        var answer = service().get("/evaluation/v1/assessments/assessment-own", stranger);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("NOT_A_JUDGE");
    }
}
