package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.talentstation.evaluation.standing.StandingEvent.RectificationStarted;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Article 17 from the order to the re-check, over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RectificationOverHttpTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PATH = "/evaluation/v1/rectifications/";
    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String LEADER = TestIssuer.token("bureau.leader", null, null, Role.BUREAU_LEADER);
    private static final String HOST = TestIssuer.token("host.staff", null, Given.HOST_2, Role.HOST_STAFF);
    private static final String STRANGER = TestIssuer.token("host.other", null, Given.HOST_1, Role.HOST_STAFF);
    private static final String DISTRICT = TestIssuer.token("district.officer", "huancui", null, Role.DISTRICT_OFFICER);
    private static final String ELSEWHERE = TestIssuer.token("district.other", "wendeng", null, Role.DISTRICT_OFFICER);
    private static SeededStation station;
    private static long orderedAt;

    @BeforeAll
    static void aStationWasConcludedWithRectification() {
        SeededStation.theLawOfTodayIsKnown();
        station = SeededStation.of(Given.HOST_2).concludedWith(EvaluationOutcome.RECTIFY);
    }

    private static Answer order(SeededStation of, String token, LocalDate deadline, String opinion) {
        return RunningEvaluation.service().post("/evaluation/v1/evaluations/" + of.evaluation() + "/rectification", token,
                Map.of("opinion", opinion, "deadline", deadline.toString()));
    }

    private static Answer post(String path, String token, Map<String, ?> body) {
        return RunningEvaluation.service().post(PATH + path, token, body);
    }

    private static JsonNode shown(SeededStation of, long position) {
        Answer answer = RunningEvaluation.service().get(PATH + of.rectification(), OFFICER, "Await-Position", "" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static boolean isShown(SeededStation of, String state) {
        Answer answer = RunningEvaluation.service().get(PATH + of.rectification(), OFFICER);
        return answer.status() == 200 && answer.json().get("state").asString().equals(state);
    }

    private static List<String> tasks(String token, String objectId, long position) {
        Answer answer = RunningEvaluation.service().get("/evaluation/v1/tasks?objectId=" + objectId, token, "Await-Position", "" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var kinds = new ArrayList<String>();
        answer.json().get("items").forEach(i -> kinds.add(i.get("kind").asString()));
        return kinds;
    }

    private static JsonNode due(String token, String query) {
        Answer answer = RunningEvaluation.service().get("/evaluation/v1/due-rectifications?q=" + station.uuid() + query, token, "Await-Position",
                "" + orderedAt);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("items");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    @Order(1)
    void Article17_onlyWhatWasConcludedWithRectificationIsOrderedWithADayAhead() {
        LocalDate today = SeededStation.today();
        refused(order(SeededStation.of(Given.HOST_1).underEvaluation(), LEADER, today.plusMonths(3), "完善管理制度。"), 409, "EVALUATION_NOT_CONCLUDED");
        Answer qualified = order(SeededStation.of(Given.HOST_1).concludedWith(EvaluationOutcome.QUALIFIED), LEADER, today.plusMonths(3), "完善管理制度。");
        refused(qualified, 422, "OUTCOME_IS_NOT_RECTIFICATION");
        assertThat(qualified.json().get("article").asString()).isEqualTo("17");
        refused(order(station, LEADER, today, "完善管理制度。"), 422, "DEADLINE_NOT_AHEAD");
        refused(order(station, LEADER, today.plusMonths(3), " "), 400, "TEXT_REQUIRED");
        refused(order(station, OFFICER, today.plusMonths(3), "完善管理制度。"), 403, "FORBIDDEN");
        assertThat(RunningEvaluation.service().post("/evaluation/v1/evaluations/" + station.evaluation() + "/rectification", LEADER,
                "{\"opinion\": \"x\", \"deadline\": \"soon\"}").status()).isEqualTo(400);
        Eventually.until("the leader has to order it", SOON, () -> tasks(LEADER, station.evaluation(), 0).equals(List.of("ORDER_RECTIFICATION")));
    }

    @Test
    @Order(2)
    void Article17_theOrderIsGivenOnceAndTheHostHasToReport() {
        LocalDate today = SeededStation.today();
        Answer ordered = order(station, LEADER, today.plusMonths(3), "完善管理制度。");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(201);
        assertThat(ordered.id()).isEqualTo(station.rectification());
        orderedAt = ordered.position();
        assertThat(shown(station, ordered.position()).get("state").asString()).isEqualTo("OPEN");
        assertThat(tasks(LEADER, station.evaluation(), ordered.position())).isEmpty();
        assertThat(tasks(HOST, station.rectification(), ordered.position())).containsExactly("REPORT_RECTIFICATION");
        assertThat(tasks(STRANGER, station.rectification(), ordered.position())).isEmpty();
        assertThat(tasks(TestIssuer.token("both", null, Given.HOST_1, Role.BUREAU_OFFICER, Role.HOST_STAFF), station.rectification(), ordered.position()))
                .as("another host's, for an officer who reads the whole city").isEmpty();
        assertThat(tasks(TestIssuer.token("both", null, Given.HOST_2, Role.BUREAU_OFFICER, Role.HOST_STAFF), station.rectification(), ordered.position()))
                .containsExactly("REPORT_RECTIFICATION");
        refused(order(station, LEADER, today.plusMonths(3), "再次整改。"), 409, "RECTIFICATION_ALREADY_ORDERED");
        refused(RunningEvaluation.service().post("/evaluation/v1/demonstrations", OFFICER, Map.of("stationId", station.id(), "criteria",
                Arrays.stream(DemonstrationCriterion.values()).map(c -> Map.of("criterion", c.name(), "finding", "MET", "evidence", "见台账。"))
                        .toList())), 422, "STATION_UNDER_RECTIFICATION");
    }

    @Test
    @Order(3)
    void Article14_17_eachSeesWhatIsItsOwn() {
        assertThat(RunningEvaluation.service().get(PATH + station.rectification(), HOST).status()).isEqualTo(200);
        assertThat(RunningEvaluation.service().get(PATH + station.rectification(), DISTRICT).status()).isEqualTo(200);
        refused(RunningEvaluation.service().get(PATH + station.rectification(), STRANGER), 403, "OUT_OF_SCOPE");
        refused(RunningEvaluation.service().get(PATH + station.rectification(), ELSEWHERE), 403, "OUT_OF_SCOPE");
        LocalDate deadline = SeededStation.today().plusMonths(3);
        assertThat(due(HOST, "&on=" + deadline).get(0).get("due").asString()).isEqualTo("DUE");
        assertThat(due(OFFICER, "&on=" + deadline.plusDays(1) + "&list=overdue").get(0).get("daysLeft").asInt()).isEqualTo(-1);
        assertThat(due(DISTRICT, "&on=" + deadline.minusDays(1) + "&list=due")).isEmpty();
        assertThat(due(STRANGER, "")).isEmpty();
        refused(RunningEvaluation.service().get("/evaluation/v1/due-rectifications?list=soon", OFFICER), 400, "UNKNOWN_LIST");
        assertThat(RunningEvaluation.service().get("/evaluation/v1/due-rectifications?q=" + station.uuid(), OFFICER, "Accept", "text/csv").text())
                .contains("整改期限", deadline.toString());
    }

    @Test
    @Order(4)
    void Article17_theDeadlineIsExtendedForAReason() {
        LocalDate later = SeededStation.today().plusMonths(4);
        String path = station.rectification() + "/extensions";
        refused(post(path, OFFICER, Map.of("deadline", SeededStation.today().plusMonths(2).toString(), "reason", "场地修缮")), 422,
                "DEADLINE_NOT_LATER");
        assertThat(post(path, OFFICER, Map.of("deadline", later.toString(), "reason", " ")).status()).isEqualTo(400);
        refused(post(path, LEADER, Map.of("deadline", later.toString(), "reason", "场地修缮")), 403, "FORBIDDEN");
        Answer extended = post(path, OFFICER, Map.of("deadline", later.toString(), "reason", "场地修缮"));
        assertThat(extended.status()).as(extended.text()).isEqualTo(200);
        JsonNode row = shown(station, extended.position());
        assertThat(row.get("deadline").asString()).isEqualTo(later.toString());
        assertThat(row.get("extensions")).hasSize(1);
    }

    @Test
    @Order(5)
    void Article17_theRecheckWaitsForTheReportOfTheStationsOwnHost() {
        String review = station.rectification() + "/review";
        refused(post(review, LEADER, Map.of("accepted", true, "findings", "整改到位。")), 422, "RECHECK_TOO_EARLY");
        refused(post(station.rectification() + "/report", STRANGER, Map.of("text", "制度已修订。")), 403, "OUT_OF_SCOPE");
        Answer reported = post(station.rectification() + "/report", HOST, Map.of("text", "制度已修订。", "evidence",
                List.of(Map.of("name", "制度.pdf", "sha256", "0".repeat(64)))));
        assertThat(reported.status()).as(reported.text()).isEqualTo(200);
        assertThat(shown(station, reported.position()).get("report").get("evidence")).hasSize(1);
        assertThat(tasks(LEADER, station.rectification(), reported.position())).containsExactly("REVIEW_RECTIFICATION");
        assertThat(tasks(HOST, station.rectification(), reported.position())).isEmpty();
        refused(post(review, OFFICER, Map.of("accepted", true, "findings", "整改到位。")), 403, "FORBIDDEN");
        assertThat(post(review, LEADER, Map.of("findings", "整改到位。")).status()).isEqualTo(400);
        Answer accepted = post(review, LEADER, Map.of("accepted", true, "findings", "整改到位。"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(shown(station, accepted.position()).get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(tasks(LEADER, station.rectification(), accepted.position())).isEmpty();
        refused(post(review, LEADER, Map.of("accepted", false, "findings", "整改不到位。")), 409, "RECTIFICATION_OVER");
        assertThat(RunningEvaluation.service().post("/evaluation/v1/demonstrations", OFFICER, Map.of("stationId", station.id(), "criteria",
                Arrays.stream(DemonstrationCriterion.values()).map(c -> Map.of("criterion", c.name(), "finding", "MET", "evidence", "见台账。"))
                        .toList())).status()).as("active again").isEqualTo(201);
    }

    @Test
    @Order(6)
    void Article17_aPassedDeadlineMakesTheRecheckDueAndNothingElse() {
        SeededStation late = SeededStation.of(Given.HOST_2);
        SeededEvents.append(RunningEvaluation.service(), "Rectification", late.rectification(), late.ordered(SeededStation.today().minusDays(1)));
        late.enter(new RectificationStarted(late.standing(), late.rectification()));
        Eventually.until("it is noted", SOON, () -> isShown(late, "OVERDUE"));
        Eventually.until("the leader has to re-check", SOON, () -> tasks(LEADER, late.rectification(), 0).equals(List.of("REVIEW_RECTIFICATION")));
        Answer failed = post(late.rectification() + "/review", LEADER, Map.of("accepted", false, "findings", "仍不能正常发挥作用。"));
        assertThat(failed.status()).as(failed.text()).isEqualTo(200);
        assertThat(shown(late, failed.position()).get("state").asString()).isEqualTo("FAILED");
    }

    @Test
    @Order(7)
    void Article17_withTheTitleItIsClosedAndNobodyRechecksIt() {
        SeededStation leaving = SeededStation.of(Given.HOST_2).concludedWith(EvaluationOutcome.RECTIFY);
        assertThat(order(leaving, LEADER, SeededStation.today().plusMonths(3), "完善管理制度。").status()).isEqualTo(201);
        RunningEvaluation.learn(leaving.id(), new StationWithdrawalPublished(leaving.id(), SeededStation.today()));
        Eventually.until("it is closed", SOON, () -> isShown(leaving, "CLOSED"));
        refused(post(leaving.rectification() + "/review", LEADER, Map.of("accepted", true, "findings", "整改到位。")), 409, "RECTIFICATION_OVER");
        SeededStation left = SeededStation.of(Given.HOST_2).concludedWith(EvaluationOutcome.RECTIFY);
        Settled.await(RunningEvaluation.service());
        assertThat(tasks(LEADER, left.evaluation(), 0)).containsExactly("ORDER_RECTIFICATION");
        RunningEvaluation.learn(left.id(), new StationWithdrawalPublished(left.id(), SeededStation.today()));
        Eventually.until("nobody has to order it", SOON, () -> tasks(LEADER, left.evaluation(), 0).isEmpty());
        refused(order(left, LEADER, SeededStation.today().plusMonths(3), "完善管理制度。"), 409, "TITLE_NOT_HELD");
    }

    @Test
    @Order(8)
    void everyViewOfItRebuiltFromTheLogEqualsTheLiveOne() {
        Settled.await(RunningEvaluation.service());
        var rebuild = RunningEvaluation.service().bean(ViewRebuild.class);
        var names = List.of("rectifications", "due-rectifications", "expert-tasks");
        var views = RunningEvaluation.service().context().getBeansOfType(View.class).values().stream()
                .filter(v -> names.contains(v.name())).toList();
        assertThat(views).hasSize(names.size());
        for (View<?> view : views) {
            assertThat(rebuild.rebuild(view)).as(view.name()).isPositive();
            assertThat(rebuild.compare(view)).as(view.name()).isEmpty();
        }
    }

    @Test
    @Order(90)
    void Article17_anUpheldAppealSetsTheConclusionAsideAndTheRectificationThatRestsOnIt() {
        LocalDate today = SeededStation.today();
        SeededStation appealed = SeededStation.of(Given.HOST_2).concludedWith(EvaluationOutcome.RECTIFY);
        SeededStation unordered = SeededStation.of(Given.HOST_2).concludedWith(EvaluationOutcome.RECTIFY);
        assertThat(order(appealed, LEADER, today.plusMonths(3), "完善管理制度。").status()).isEqualTo(201);
        for (SeededStation each : List.of(appealed, unordered)) {
            RunningEvaluation.learn(each.id(), new EvaluationAppealUpheldPublished("appeal-" + each.uuid(), each.id(), each.evaluation(), today));
            Eventually.until("the conclusion is set aside", SOON, () -> {
                Answer shown = RunningEvaluation.service().get("/evaluation/v1/evaluations/" + each.evaluation(), OFFICER);
                return shown.status() == 200 && shown.json().get("state").asString().equals("SET_ASIDE");
            });
            Eventually.until("two years count from its designation again", SOON, () -> {
                JsonNode due = RunningEvaluation.service().get("/evaluation/v1/due-evaluations?stationId=" + each.id(), OFFICER).json().get("items");
                return due.size() == 1 && due.get(0).get("countedFrom").asString().equals(each.facts().titleFrom().toString());
            });
        }
        Eventually.until("the rectification is set aside", SOON, () -> isShown(appealed, "SET_ASIDE"));
        Eventually.until("nobody has to report", SOON, () -> tasks(HOST, appealed.rectification(), 0).isEmpty());
        refused(post(appealed.rectification() + "/report", HOST, Map.of("text", "制度已修订。", "evidence", List.of())), 409, "RECTIFICATION_OVER");
        refused(order(unordered, LEADER, today.plusMonths(3), "完善管理制度。"), 409, "EVALUATION_NOT_CONCLUDED");
    }
}
