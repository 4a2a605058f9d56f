package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.FilingPublished;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Article 16 from what was learned of a station to its report and the facts of two years, over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BiennialEvaluationOverHttpTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DESIGNATED = LocalDate.of(2023, 12, 20);
    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String HOST = TestIssuer.token("host.staff", null, Given.HOST_2, Role.HOST_STAFF);
    private static final String STRANGER = TestIssuer.token("host.other", null, Given.HOST_1, Role.HOST_STAFF);
    private static final String UUID_OF_STATION = UUID.randomUUID().toString();
    private static final String STATION = "station-" + UUID_OF_STATION;
    private static String evaluation;

    @BeforeAll
    static void aStationIsKnownAndSoIsTheLawOfToday() {
        PolicyVersion text = Measures2020.version();
        RunningEvaluation.learn("policy-register", new PolicyVersionPublished(new PolicyVersion("weihai-transition", text.documentNumber(),
                text.title(), text.effectiveTo().plusDays(1), null, text.parameters())));
        RunningEvaluation.learn(STATION, new StationDesignationPublished(STATION, "application-" + UUID_OF_STATION, Given.HOST_2, "某研究院", "某驿站",
                StationType.INNOVATION, "huancui", DESIGNATED, "威人社〔2023〕20号", "weihai-transition"));
        activity("activity-1-" + UUID_OF_STATION, DESIGNATED.plusDays(30));
        RunningEvaluation.learn("filing-1-" + UUID_OF_STATION, new FilingPublished("filing-1-" + UUID_OF_STATION, STATION, FilingKind.SUMMARY, 2024,
                "2024年总结", LocalDate.of(2025, 2, 3), LocalDate.of(2025, 1, 31)));
        Eventually.until("the station is known", SOON, () -> open("探测", "unknown").status() == 404
                && RunningEvaluation.service().get("/evaluation/v1/due-evaluations?hostId=" + Given.HOST_2, OFFICER).text().contains(UUID_OF_STATION));
    }

    private static void activity(String id, LocalDate day) {
        RunningEvaluation.learn(id, new ActivityPublished(id, STATION, StationFunction.EXCHANGE, ActivityKind.INNOVATION_FORUM, "论坛", day, 40, 25));
    }

    private static Answer open(String name, String station) {
        return RunningEvaluation.service().post("/evaluation/v1/biennial-rounds", OFFICER, Map.of("name", name,
                "stations", List.of(Map.of("stationId", station, "earlyReason", "试点提前评估"))));
    }

    private static JsonNode shown(long position) {
        Answer answer = RunningEvaluation.service().get("/evaluation/v1/evaluations/" + evaluation, OFFICER, "Await-Position", "" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    @Order(1)
    void Article16_aRoundOpensTheEvaluationOfEachOfItsStationsOnce() {
        Answer opened = open("2026年定期评估", STATION);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        JsonNode round = RunningEvaluation.service().get("/evaluation/v1/biennial-rounds/" + opened.id(), OFFICER, "Await-Position",
                "" + opened.position()).json();
        assertThat(round.get("weights").get("items")).hasSize(6);
        assertThat(round.get("policyVersion").asString()).isEqualTo("weihai-transition");
        evaluation = round.get("entries").get(0).get("evaluationId").asString();
        JsonNode row = shown(opened.position());
        assertThat(row.get("dueOn").asString()).isEqualTo("2025-12-20");
        assertThat(row.get("state").asString()).isEqualTo("OPEN");
        Answer again = open("再评一次", STATION);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("EVALUATION_ALREADY_OPEN");
    }

    @Test
    @Order(2)
    void Article16_onlyTheStationsOwnHostReports() {
        Map<String, Object> report = Map.of("statements", Arrays.stream(EvaluationItem.values())
                .map(i -> Map.of("item", i.name(), "text", "本评估期内按计划完成。")).toList());
        String path = "/evaluation/v1/evaluations/" + evaluation + "/self-report";
        assertThat(RunningEvaluation.service().post(path, STRANGER, report).code()).isEqualTo("OUT_OF_SCOPE");
        Answer done = RunningEvaluation.service().post(path, HOST, report);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(shown(done.position()).get("report").get("statements")).hasSize(6);
    }

    @Test
    @Order(3)
    void Article16_4_whatHappensAfterTheReadingNeverChangesIt() {
        String path = "/evaluation/v1/evaluations/" + evaluation + "/facts";
        Answer read = RunningEvaluation.service().post(path, OFFICER, null);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        JsonNode facts = shown(read.position()).get("facts");
        assertThat(facts.get("upTo").asLong()).isPositive().isLessThan(read.position());
        JsonNode exchange = facts.get("activities").get(StationFunction.EXCHANGE.ordinal());
        assertThat(exchange.get("sessions").asInt()).isEqualTo(1);
        assertThat(exchange.get("activityIds").get(0).asString()).isEqualTo("activity-1-" + UUID_OF_STATION);
        assertThat(facts.get("filings").get(0).get("late").asBoolean()).isTrue();

        activity("activity-2-" + UUID_OF_STATION, DESIGNATED.plusDays(60));
        Eventually.until("it is on record", SOON, () -> RunningEvaluation.service()
                .get("/evaluation/v1/station-records?function=EXCHANGE&stationId=" + STATION, OFFICER).json().get("items").size() == 2);
        assertThat(shown(0).get("facts")).isEqualTo(facts);
        assertThat(RunningEvaluation.service().post(path, OFFICER, null).code()).isEqualTo("FACTS_ALREADY_RECORDED");
    }

    @Test
    @Order(4)
    void Article17_theEvaluationEndsWithTheTitle() {
        RunningEvaluation.learn(STATION, new StationWithdrawalPublished(STATION, LocalDate.of(2026, 3, 1)));
        Eventually.until("it ended", SOON, () -> shown(0).get("state").asString().equals("ENDED"));
        assertThat(open("再评一次", STATION).code()).isEqualTo("TITLE_NOT_HELD");
    }

    @Test
    @Order(5)
    void everyViewOfItRebuiltFromTheLogEqualsTheLiveOne() {
        Settled.await(RunningEvaluation.service());
        var rebuild = RunningEvaluation.service().bean(ViewRebuild.class);
        var names = List.of("due-evaluations", "station-records", "biennial-rounds", "evaluations");
        var views = RunningEvaluation.service().context().getBeansOfType(View.class).values().stream()
                .filter(v -> names.contains(v.name())).toList();
        assertThat(views).hasSize(names.size());
        for (View<?> view : views) {
            assertThat(rebuild.rebuild(view)).as(view.name()).isPositive();
            assertThat(rebuild.compare(view)).as(view.name()).isEmpty();
        }
    }
}
