package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The due-sheet over HTTP, from what was learned of a station. Article 16. */
class DueEvaluationsOverHttpTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String STATION = "station-" + UUID.randomUUID();
    private static final String NAME = "到期" + STATION;

    @BeforeAll
    static void aStationWasDesignated() {
        RunningEvaluation.learn("policy-register", new PolicyVersionPublished(Measures2020.version()));
        RunningEvaluation.learn(STATION, new StationDesignationPublished(STATION, "application-1", Given.HOST_3, "某研究院", NAME,
                StationType.INNOVATION, "huancui", LocalDate.of(2021, 2, 25), "威人社〔2021〕1号", Measures2020.ID));
        Eventually.until("the station is on the sheet", SOON, () -> items("on=2021-02-25").size() == 1);
    }

    private static JsonNode items(String query) {
        var answer = RunningEvaluation.service().get("/evaluation/v1/due-evaluations?q=" + STATION + "&" + query, OFFICER);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("items");
    }

    @Test
    void Article16_aStationIsDueOnTheDayAndOverdueFromTheNext() {
        assertThat(items("on=2021-02-24")).as("not designated yet").isEmpty();
        assertThat(items("on=2023-02-24&list=due")).isEmpty();
        assertThat(items("on=2023-02-25&list=due")).hasSize(1);
        assertThat(items("on=2023-02-25&list=overdue")).isEmpty();
        JsonNode overdue = items("on=2023-02-26&list=overdue");
        assertThat(overdue).hasSize(1);
        assertThat(overdue.get(0).get("dueOn").asString()).isEqualTo("2023-02-25");
        assertThat(overdue.get(0).get("due").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void Article17_anEndedTitleDropsOutAndAReinstatedOneComesBack() {
        RunningEvaluation.learn(STATION, new StationRevocationPublished(STATION, "rectification-1", "威人社〔2023〕9号",
                LocalDate.of(2023, 9, 1), Measures2020.ID));
        Eventually.until("it dropped out", SOON, () -> items("on=2023-10-01").isEmpty());
        RunningEvaluation.learn(STATION, new StationReinstatementPublished(STATION, LocalDate.of(2023, 10, 10)));
        Eventually.until("it is back", SOON, () -> items("on=2023-10-11&list=overdue").size() == 1);
    }

    @Test
    void Article18_noLawOnTheDayThatWasAskedForIsSaid() {
        var answer = RunningEvaluation.service().get("/evaluation/v1/due-evaluations?on=2019-01-01", OFFICER);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("NO_POLICY_IN_FORCE");
        assertThat(RunningEvaluation.service().get("/evaluation/v1/due-evaluations?on=2021-02-25&list=soon", OFFICER).code()).isEqualTo("UNKNOWN_LIST");
    }

    @Test
    void theSheetIsAlsoATableInChinese() {
        var csv = RunningEvaluation.service().get("/evaluation/v1/due-evaluations?on=2022-02-25", OFFICER, "Accept", "text/csv");
        assertThat(csv.text()).contains("到期日", "2023-02-25");
    }
}
