package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.SeededStation;
import org.talentstation.evaluation.demonstration.DemonstrationCriterion;
import org.talentstation.evaluation.standing.StandingEvent.DemonstrationStarted;
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Article 9 from the proposal to the end of a demonstration station, over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationOverHttpTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PATH = "/evaluation/v1/demonstrations";
    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String LEADER = TestIssuer.token("bureau.leader", null, null, Role.BUREAU_LEADER);
    private static final String DEPARTMENT = TestIssuer.token("organization.department", null, null, Role.ORGANIZATION_DEPARTMENT);
    private static final String BOTH = TestIssuer.token("two.hats", null, null, Role.BUREAU_OFFICER, Role.BUREAU_LEADER,
            Role.ORGANIZATION_DEPARTMENT);
    private static final String HOST = TestIssuer.token("host.staff", null, Given.HOST_2, Role.HOST_STAFF);
    private static SeededStation station;
    private static String demonstration;

    @BeforeAll
    static void aStationHoldsItsTitle() {
        SeededStation.theLawOfTodayIsKnown();
        station = SeededStation.of(Given.HOST_2).enter();
    }

    private static Answer post(String path, String token, Object body) {
        return RunningEvaluation.service().post(PATH + path, token, body);
    }

    private static Map<String, Object> body(String stationId, DemonstrationCriterion... criteria) {
        return Map.of("stationId", stationId, "criteria", Arrays.stream(criteria)
                .map(c -> Map.of("criterion", c.name(), "finding", "MET", "evidence", c.chinese() + "，见台账。")).toList());
    }

    private static Answer propose(String token, String stationId) {
        return post("", token, body(stationId, DemonstrationCriterion.values()));
    }

    private static JsonNode shown(String id, long position) {
        Answer answer = RunningEvaluation.service().get(PATH + "/" + id, OFFICER, "Await-Position", "" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> tasks(String token, String objectId, long position) {
        Answer answer = RunningEvaluation.service().get("/evaluation/v1/tasks?objectId=" + objectId, token, "Await-Position", "" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var kinds = new ArrayList<String>();
        answer.json().get("items").forEach(i -> kinds.add(i.get("kind").asString()));
        return kinds;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    @Order(1)
    void Article9_aProposalNeedsAKnownStationAndAllFourCriteria() {
        refused(propose(OFFICER, "station-nobody-knows"), 404, "NOT_FOUND");
        Answer three = post("", OFFICER, body(station.id(), DemonstrationCriterion.PARTICIPATION, DemonstrationCriterion.SERVICE,
                DemonstrationCriterion.ATTRACTION));
        refused(three, 422, "CRITERION_MISSING");
        assertThat(three.json().get("article").asString()).isEqualTo("9");
        assertThat(post("", OFFICER, Map.of("stationId", station.id())).status()).isEqualTo(400);
        assertThat(post("", OFFICER, "{\"stationId\": 1, \"criteria\": [null]}").status()).isEqualTo(400);
        refused(propose(LEADER, station.id()), 403, "FORBIDDEN");
        refused(propose(HOST, station.id()), 403, "FORBIDDEN");
    }

    @Test
    @Order(2)
    void Article9_ofProposalsAtOnceOneIsMadeAndTheOthersAreRefused() {
        var answers = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> propose(OFFICER, station.id()))).toList().stream()
                .map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        Answer made = answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow();
        demonstration = made.id();
        JsonNode row = shown(demonstration, made.position());
        assertThat(row.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(row.get("criteria")).hasSize(4);
        refused(propose(OFFICER, station.id()), 409, "DEMONSTRATION_ALREADY_OPEN");
        assertThat(tasks(LEADER, demonstration, made.position())).containsExactly("CONFIRM_DEMONSTRATION_AS_BUREAU");
        assertThat(tasks(DEPARTMENT, demonstration, made.position())).containsExactly("CONFIRM_DEMONSTRATION_AS_ORGANIZATION_DEPARTMENT");
    }

    @Test
    @Order(3)
    void Article9_bothBodiesConfirmAndNeitherForTheOther() {
        String at = "/" + demonstration;
        refused(post(at + "/bureau-confirmation", DEPARTMENT, null), 403, "FORBIDDEN");
        refused(post(at + "/organization-confirmation", LEADER, null), 403, "FORBIDDEN");
        Answer first = post(at + "/organization-confirmation", DEPARTMENT, null);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(shown(demonstration, first.position()).get("state").asString()).isEqualTo("PROPOSED");
        assertThat(tasks(DEPARTMENT, demonstration, first.position())).isEmpty();
        refused(post(at + "/organization-confirmation", BOTH, null), 409, "BODY_HAS_CONFIRMED");
        refused(post(at + "/ending", LEADER, Map.of("reason", "不再符合")), 409, "DEMONSTRATION_NOT_CONFIRMED");
        Answer second = post(at + "/bureau-confirmation", LEADER, null);
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        JsonNode row = shown(demonstration, second.position());
        assertThat(row.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(row.get("confirmedOn").asString()).isEqualTo(SeededStation.today().toString());
        assertThat(row.get("decisions")).hasSize(2);
        assertThat(tasks(LEADER, demonstration, second.position())).isEmpty();
        refused(propose(OFFICER, station.id()), 409, "DEMONSTRATION_ALREADY_OPEN");
    }

    @Test
    @Order(4)
    void Article9_onePersonInTwoOfficesIsStillOnePerson() {
        SeededStation other = SeededStation.of(Given.HOST_1).enter();
        Answer made = propose(BOTH, other.id());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        refused(post("/" + made.id() + "/bureau-confirmation", BOTH, null), 422, "DEMONSTRATION_NEEDS_ANOTHER_PERSON");
        assertThat(post("/" + made.id() + "/bureau-confirmation", LEADER, null).status()).isEqualTo(200);
        assertThat(shown(made.id(), 0).get("state").asString()).isEqualTo("PROPOSED");
        Answer no = post("/" + made.id() + "/refusal", DEPARTMENT, Map.of("reason", "引才效果尚需观察"));
        assertThat(no.status()).as(no.text()).isEqualTo(200);
        JsonNode row = shown(made.id(), no.position());
        assertThat(row.get("state").asString()).isEqualTo("REFUSED");
        assertThat(row.get("decisions").get(1).get("body").asString()).isEqualTo("ORGANIZATION_DEPARTMENT");
        assertThat(propose(OFFICER, other.id()).status()).as("another proposal may follow").isEqualTo(201);
    }

    @Test
    @Order(5)
    void Article9_aStationUnderRectificationIsRefusedAndSoIsItsConfirmation() {
        SeededStation rectifying = SeededStation.of(Given.HOST_1);
        rectifying.enter(new RectificationStarted(rectifying.standing(), rectifying.rectification()));
        Answer refused = propose(OFFICER, rectifying.id());
        refused(refused, 422, "STATION_UNDER_RECTIFICATION");
        assertThat(refused.json().get("parameter").asString()).isEqualTo("demonstration.underRectification");
        SeededStation proposed = SeededStation.of(Given.HOST_1);
        SeededEvents.append(RunningEvaluation.service(), "Demonstration", proposed.demonstration(), proposed.proposed());
        proposed.enter(new DemonstrationStarted(proposed.standing(), proposed.demonstration()),
                new RectificationStarted(proposed.standing(), proposed.rectification()));
        refused(post("/" + proposed.demonstration() + "/bureau-confirmation", LEADER, null), 422, "STATION_UNDER_RECTIFICATION");
    }

    @Test
    @Order(6)
    void Article9_itIsEndedByTheLeaderWithAReason() {
        refused(post("/" + demonstration + "/ending", OFFICER, Map.of("reason", "不再符合")), 403, "FORBIDDEN");
        assertThat(post("/" + demonstration + "/ending", LEADER, Map.of("reason", " ")).status()).isEqualTo(400);
        Answer ended = post("/" + demonstration + "/ending", LEADER, Map.of("reason", "不再符合"));
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(shown(demonstration, ended.position()).get("endReason").asString()).isEqualTo("不再符合");
        refused(post("/" + demonstration + "/ending", LEADER, Map.of("reason", "不再符合")), 409, "DEMONSTRATION_NOT_CONFIRMED");
    }

    @Test
    @Order(7)
    void Article15_17_itFollowsTheHostAndEndsWithTheTitleAndAReinstatementDoesNotBringItBack() {
        Answer made = propose(OFFICER, station.id());
        assertThat(post("/" + made.id() + "/bureau-confirmation", LEADER, null).status()).isEqualTo(200);
        Answer both = post("/" + made.id() + "/organization-confirmation", DEPARTMENT, null);
        assertThat(shown(made.id(), both.position()).get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(RunningEvaluation.service().get(PATH + "/" + made.id(), HOST).status()).isEqualTo(200);
        RunningEvaluation.learn(station.id(), new StationChangePublished(station.id(), Given.HOST_3, "接任研究院", "某驿站", StationType.SERVICE,
                "huancui", LocalDate.of(2026, 1, 5)));
        Eventually.until("it was handed over", SOON, () -> shown(made.id(), 0).get("hostId").asString().equals(Given.HOST_3));
        refused(RunningEvaluation.service().get(PATH + "/" + made.id(), HOST), 403, "OUT_OF_SCOPE");

        RunningEvaluation.learn(station.id(), new StationWithdrawalPublished(station.id(), LocalDate.of(2026, 3, 1)));
        Eventually.until("it ended", SOON, () -> shown(made.id(), 0).get("state").asString().equals("ENDED"));
        assertThat(shown(made.id(), 0).get("endedOn").asString()).isEqualTo("2026-03-01");
        refused(propose(OFFICER, station.id()), 409, "TITLE_NOT_HELD");
        RunningEvaluation.learn(station.id(), new StationReinstatementPublished(station.id(), LocalDate.of(2026, 3, 20)));
        Eventually.until("it may be proposed again", SOON, () -> propose(OFFICER, station.id()).status() == 201);
        assertThat(shown(made.id(), 0).get("state").asString()).isEqualTo("ENDED");
    }

    @Test
    @Order(8)
    void everyViewOfItRebuiltFromTheLogEqualsTheLiveOne() {
        Settled.await(RunningEvaluation.service());
        var rebuild = RunningEvaluation.service().bean(ViewRebuild.class);
        var names = List.of("demonstrations", "expert-tasks");
        var views = RunningEvaluation.service().context().getBeansOfType(View.class).values().stream()
                .filter(v -> names.contains(v.name())).toList();
        assertThat(views).hasSize(names.size());
        for (View<?> view : views) {
            assertThat(rebuild.rebuild(view)).as(view.name()).isPositive();
            assertThat(rebuild.compare(view)).as(view.name()).isEmpty();
        }
    }
}
