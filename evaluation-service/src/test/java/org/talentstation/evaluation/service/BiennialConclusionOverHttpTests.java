package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Articles 16 and 17 from the draw of the round's panel to the conclusion of two stations and their ranking, over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BiennialConclusionOverHttpTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DESIGNATED = LocalDate.of(2023, 12, 20);
    private static final String SEED = "2026年定期评估抽取种子-由两名见证人各写一半-0123456789abcdef";
    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String LEADER = TestIssuer.token("bureau.leader", null, null, Role.BUREAU_LEADER);
    private static final String BOTH = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_LEADER);
    private static final List<String> HOSTS = List.of(Given.HOST_1, Given.HOST_3);
    private static final List<String> STATIONS = List.of("station-" + UUID.randomUUID(), "station-" + UUID.randomUUID());
    private static String round;
    private static String panel;
    private static List<String> evaluations;
    private static List<String> judges;

    @BeforeAll
    static void twoStationsAndEightExpertsAreKnown() {
        PolicyVersion text = Measures2020.version();
        RunningEvaluation.learn("policy-register", new PolicyVersionPublished(new PolicyVersion("weihai-transition", text.documentNumber(),
                text.title(), text.effectiveTo().plusDays(1), null, text.parameters())));
        for (int i = 0; i < 2; i++) {
            RunningEvaluation.learn(STATIONS.get(i), new StationDesignationPublished(STATIONS.get(i), "application-" + i, HOSTS.get(i), "第" + i + "院",
                    "第" + i + "站", StationType.INNOVATION, i == 0 ? "huancui" : "wendeng", DESIGNATED, "威人社〔2023〕21号", "weihai-transition"));
        }
        for (int i = 1; i <= 8; i++) {
            ok(post("/evaluation/v1/experts", OFFICER, Map.of("account", "biennial.0" + i, "name", "定评专家" + i, "fields", List.of("新材料"),
                    "affiliations", i == 8 ? List.of(Given.HOST_3) : List.of())));
        }
        Eventually.until("both stations are known", SOON, () -> STATIONS.stream().allMatch(s -> service()
                .get("/evaluation/v1/due-evaluations?list=overdue&limit=100", OFFICER).text().contains(s.substring("station-".length()))));
    }

    private static ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static Answer post(String path, String token, Object body) {
        return service().post(path, token, body);
    }

    private static Answer refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        return answer;
    }

    private static String expert(String expertId) {
        return TestIssuer.token(expertId.substring("expert-".length()), null, null, Role.EXPERT);
    }

    private static String host(int i) {
        return TestIssuer.token("host." + i, null, HOSTS.get(i), Role.HOST_STAFF);
    }

    private static String of(int i) {
        return "/evaluation/v1/evaluations/" + evaluations.get(i);
    }

    private static JsonNode shown(int i, String token, long position) {
        return ok(service().get(of(i), token, "Await-Position", "" + position)).json();
    }

    private static List<String> tasks(String token, long position) {
        var kinds = new ArrayList<String>();
        ok(service().get("/evaluation/v1/tasks?roundId=" + round, token, "Await-Position", "" + position)).json().get("items")
                .forEach(t -> kinds.add(t.get("kind").asString()));
        return kinds;
    }

    private static Map<String, Object> sheet(int first, int others) {
        return Map.of("items", Arrays.stream(EvaluationItem.values()).map(i -> Map.of("item", i.name(), "points",
                i == EvaluationItem.GRASSROOTS ? first : others, "justification", "材料与事实一致，理由充分。")).toList());
    }

    private static Map<String, Object> confirmations(String ofTheFirst) {
        return Map.of("items", Arrays.stream(EvaluationItem.values()).map(i -> i == EvaluationItem.GRASSROOTS
                ? Map.of("item", i.name(), "statement", ofTheFirst) : Map.of("item", i.name())).toList());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Order(1)
    void Article7_2_aRoundComesWithThePanelThatWillJudgeItsStations() {
        Answer opened = ok(post("/evaluation/v1/biennial-rounds", OFFICER, Map.of("name", "2026年评估", "stations",
                STATIONS.stream().map(s -> Map.of("stationId", s)).toList())));
        round = opened.id();
        JsonNode shown = ok(service().get("/evaluation/v1/biennial-rounds/" + round, OFFICER, "Await-Position", "" + opened.position())).json();
        evaluations = shown.get("entries").valueStream().map(e -> e.get("evaluationId").asString()).toList();
        panel = "/evaluation/v1/panels/" + shown.get("panelId").asString();
        JsonNode proof = ok(service().get(panel, OFFICER, "Await-Position", "" + opened.position())).json();
        assertThat(proof.get("roundId").asString()).isEqualTo(round);
        assertThat(proof.get("entries").valueStream().map(e -> e.get("hostId").asString())).containsExactlyElementsOf(HOSTS);
        assertThat(tasks(OFFICER, opened.position())).containsExactlyInAnyOrder("COMMIT_DRAW", "RECORD_FACTS", "RECORD_FACTS");
        assertThat(tasks(host(0), opened.position())).containsExactly("SUBMIT_SELF_REPORT");
        assertThat(shown(0, OFFICER, opened.position()).get("judging").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void Article7_2_theDrawnPanelIsTheBenchOfEveryStationOfTheRound() throws Exception {
        Settled.await(service());
        refused(post(of(0) + "/quality-check", OFFICER, confirmations("x")), 409, "PANEL_NOT_DRAWN");
        ok(post(panel + "/commitment", OFFICER, Map.of("commitment", sha256(SEED))));
        Answer drawn = ok(post(panel + "/draw", OFFICER, Map.of("seed", SEED)));
        JsonNode proof = ok(service().get(panel, OFFICER, "Await-Position", "" + drawn.position())).json();
        assertThat(proof.get("excluded").valueStream().map(e -> e.get("expertId").asString())).contains("expert-biennial.08");
        judges = proof.get("members").valueStream().map(m -> m.get("expertId").asString()).toList();
        for (int i = 0; i < 2; i++) {
            int n = i;
            Eventually.until("the bench is seated", SOON, () -> !shown(n, OFFICER, 0).get("judging").isNull());
            assertThat(shown(i, OFFICER, 0).get("judging").get("judges").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(judges);
        }
        Settled.await(service());
        assertThat(ok(service().get("/evaluation/v1/assessments?roundId=" + round, OFFICER)).json().get("items")).isEmpty();
    }

    @Test
    @Order(3)
    void Article16_nobodyScoresWithoutReportAndFactsAndTheRefusalSaysWhoMustActFirst() {
        Map<String, Object> report = Map.of("statements", Arrays.stream(EvaluationItem.values())
                .map(i -> Map.of("item", i.name(), "text", "本评估期内按计划完成。")).toList());
        Answer early = refused(post(of(0) + "/scores", expert(judges.getFirst()), sheet(80, 80)), 422, "SELF_REPORT_MISSING");
        assertThat(early.json().get("detail").asString()).contains("依托单位");
        for (int i = 0; i < 2; i++) {
            ok(post(of(i) + "/self-report", host(i), report));
            refused(post(of(i) + "/scores", expert(judges.getFirst()), sheet(80, 80)), 422, "FACTS_MISSING");
            ok(post(of(i) + "/facts", OFFICER, null));
        }
        Answer missing = refused(post(of(0) + "/conclusion", LEADER, Map.of("outcome", "QUALIFIED", "statement", "合格")), 422,
                "EVALUATION_ITEM_MISSING");
        assertThat(missing.json().get("article").asString()).isEqualTo("16(1)");
        assertThat(missing.json().get("parameter").asString()).isEqualTo("evaluation.missingItem");
    }

    @Test
    @Order(4)
    void Article16_everyJudgeScoresAloneAndNobodyElse() {
        refused(post(of(0) + "/scores", expert("expert-biennial.08"), sheet(80, 80)), 403, "NOT_A_JUDGE");
        refused(service().get(of(0), expert("expert-biennial.08")), 403, "NOT_A_JUDGE");
        assertThat(tasks(expert(judges.getFirst()), Settled.await(service()))).containsExactly("SCORE_EVALUATION", "SCORE_EVALUATION");
        assertThat(post(of(0) + "/scores", expert(judges.getFirst()), Map.of("items", List.of(Map.of("item", "TEAM", "points", 1.5,
                "justification", "材料与事实一致，理由充分。")))).status()).isEqualTo(400);
        ok(post(of(0) + "/scores", expert(judges.get(0)), sheet(70, 70)));
        ok(post(of(0) + "/scores", expert(judges.get(0)), sheet(80, 80)));
        ok(post(of(0) + "/scores", expert(judges.get(1)), sheet(10, 80)));
        Answer last = ok(post(of(0) + "/scores", expert(judges.get(2)), sheet(80, 80)));

        assertThat(shown(0, expert(judges.get(2)), last.position()).get("judging").get("sheets")).hasSize(1);
        assertThat(shown(0, OFFICER, last.position()).get("judging").get("sheets")).hasSize(4);
        assertThat(shown(0, host(0), last.position()).get("judging").isNull()).isTrue();
        JsonNode list = ok(service().get("/evaluation/v1/evaluations?roundId=" + round, expert(judges.get(2)))).json().get("items");
        assertThat(list).hasSize(2).allSatisfy(e -> assertThat(e.get("judging").get("sheets").size()).isLessThanOrEqualTo(1));
        assertThat(ok(service().get("/evaluation/v1/evaluations?roundId=" + round, host(0))).json().get("items")).hasSize(1)
                .allSatisfy(e -> assertThat(e.get("judging").isNull()).isTrue());
        assertThat(ok(service().get("/evaluation/v1/evaluations?roundId=" + round, expert("expert-biennial.08"))).json().get("items")).isEmpty();
    }

    @Test
    @Order(5)
    void Article7_2_aRecusedJudgesSheetStaysStruckOutAndTheSubstituteSits() {
        Answer recused = ok(post(of(0) + "/recusals", expert(judges.get(2)), Map.of("reason", "曾任该单位顾问")));
        JsonNode judging = shown(0, OFFICER, recused.position()).get("judging");
        List<String> seated = judging.get("judges").valueStream().map(JsonNode::asString).toList();
        assertThat(seated).hasSize(5).doesNotContain(judges.get(2));
        assertThat(judging.get("sheets").valueStream().map(s -> s.get("status").asString()))
                .containsExactly("SUPERSEDED", "VALID", "VALID", "STRUCK_OUT");
        assertThat(shown(1, OFFICER, recused.position()).get("judging").get("judges").valueStream().map(JsonNode::asString))
                .as("the other station's bench").containsExactlyElementsOf(judges);
        refused(post(of(0) + "/scores", expert(judges.get(2)), sheet(80, 80)), 403, "NOT_A_JUDGE");
        refused(post(of(0) + "/quality-check", OFFICER, confirmations("x")), 422, "SCORES_MISSING");
        for (String judge : List.of(seated.get(2), seated.get(3), seated.get(4))) {
            ok(post(of(0) + "/scores", expert(judge), sheet(80, 80)));
        }
        for (String judge : judges) {
            ok(post(of(1) + "/scores", expert(judge), sheet(60, 76)));
        }
    }

    @Test
    @Order(6)
    void Article16_theCheckExplainsScoresFarApartOrReturnsASheet() {
        refused(post(of(0) + "/quality-check", OFFICER, confirmations("")), 422, "SPREAD_UNEXPLAINED");
        refused(post(of(0) + "/quality-check", OFFICER, Map.of("items", List.of(Map.of("item", "TEAM")), "returned",
                List.of(Map.of("expertId", judges.get(1), "reason", "第一项与事实不符")))), 400, "CHECK_BOTH_WAYS");
        refused(post(of(0) + "/quality-check", OFFICER, Map.of()), 422, "CHECK_ITEM_MISSING");
        Answer returned = ok(post(of(0) + "/quality-check", OFFICER, Map.of("returned",
                List.of(Map.of("expertId", judges.get(1), "reason", "第一项与事实不符")))));
        assertThat(tasks(expert(judges.get(1)), returned.position())).containsExactly("SCORE_EVALUATION");
        assertThat(shown(0, expert(judges.get(1)), returned.position()).get("judging").get("sheets").get(0).get("returnReason").asString())
                .isEqualTo("第一项与事实不符");
        refused(post(of(0) + "/quality-check", OFFICER, confirmations("x")), 422, "SCORES_MISSING");
        ok(post(of(0) + "/scores", expert(judges.get(1)), sheet(20, 80)));
        refused(post(of(0) + "/conclusion", LEADER, Map.of("outcome", "QUALIFIED", "statement", "合格")), 422, "QUALITY_CHECK_MISSING");
        Answer checked = ok(post(of(0) + "/quality-check", OFFICER, confirmations("已核对材料，专家意见各有依据。")));
        JsonNode item = shown(0, OFFICER, checked.position()).get("judging").get("check").get("items").get(0);
        assertThat(item.get("least").asInt()).isEqualTo(20);
        assertThat(item.get("most").asInt()).isEqualTo(80);
        ok(post(of(1) + "/quality-check", OFFICER, confirmations("")));
        assertThat(tasks(LEADER, Settled.await(service()))).containsExactly("CONCLUDE_EVALUATION", "CONCLUDE_EVALUATION");
    }

    @Test
    @Order(7)
    void Article17_theLeaderConcludesAndTheNextTwoYearsCountFromThatDay() {
        refused(post(of(0) + "/conclusion", BOTH, Map.of("outcome", "QUALIFIED", "statement", "合格")), 422, "CONCLUDER_IS_CHECKER");
        refused(post(of(0) + "/conclusion", LEADER, Map.of("outcome", "COMMENDED", "statement", "好", "grounds",
                List.of(Map.of("ground", "RECOGNISED", "statement", "企业反映好")))), 422, "COMMENDATION_GROUND_MISSING");
        refused(post(of(0) + "/conclusion", LEADER, Map.of("outcome", "RECTIFY", "statement", "差")), 422, "RECTIFICATION_GROUND_MISSING");
        ok(post(of(0) + "/conclusion", LEADER, Map.of("outcome", "COMMENDED", "statement", "作用显著。", "grounds",
                List.of("SIGNIFICANT_ROLE", "RECOGNISED", "OUTSTANDING_CONTRIBUTION").stream()
                        .map(g -> Map.of("ground", g, "statement", "见评估材料。")).toList())));
        Answer second = ok(post(of(1) + "/conclusion", LEADER, Map.of("outcome", "RECTIFY", "statement", "运行不力。", "grounds",
                List.of(Map.of("ground", "BADLY_MANAGED", "statement", "制度未落实。")))));

        JsonNode row = shown(0, host(0), second.position());
        assertThat(row.get("state").asString()).isEqualTo("CONCLUDED");
        JsonNode conclusion = row.get("conclusion");
        // Item 1: 80, 20, 80, 80, 80 = 340 of 500; the others 80: (340 + 5 · 400) / 30 = 78.
        assertThat(conclusion.get("scoreHundredths").asInt()).isEqualTo(7800);
        assertThat(conclusion.get("items").get(0).get("meanHundredths").asInt()).isEqualTo(6800);
        assertThat(conclusion.get("items").valueStream().map(i -> i.get("weight").asInt())).containsOnly(1).hasSize(6);
        LocalDate on = LocalDate.parse(conclusion.get("concludedOn").asString());
        assertThat(conclusion.get("nextDueOn").asString()).isEqualTo(on.plusYears(2).toString());
        JsonNode due = ok(service().get("/evaluation/v1/due-evaluations?hostId=" + HOSTS.get(0) + "&sort=-countedFrom", OFFICER,
                "Await-Position", "" + second.position())).json().get("items").get(0);
        assertThat(due.get("id").asString()).endsWith(STATIONS.get(0).substring("station-".length()));
        assertThat(due.get("dueOn").asString()).isEqualTo(on.plusYears(2).toString());
        assertThat(due.get("due").asString()).isEqualTo("NOT_DUE");
        assertThat(tasks(OFFICER, second.position())).isEmpty();
        assertThat(tasks(LEADER, second.position())).containsExactly("ORDER_RECTIFICATION");
    }

    @Test
    @Order(8)
    void Article16_whatIsConcludedCannotBeChanged() {
        refused(post(of(0) + "/scores", expert(judges.get(0)), sheet(90, 90)), 409, "EVALUATION_CONCLUDED");
        refused(post(of(0) + "/conclusion", LEADER, Map.of("outcome", "QUALIFIED", "statement", "合格")), 409, "EVALUATION_CONCLUDED");
        refused(post("/evaluation/v1/biennial-rounds", OFFICER, Map.of("name", "又一轮", "stations", List.of(Map.of("stationId", STATIONS.get(0))))),
                422, "EVALUATION_NOT_DUE");
    }

    @Test
    @Order(9)
    void Article16_theRoundRanksWhatIsConcludedAndOtherWeightsAreOnlyTried() {
        String path = "/evaluation/v1/biennial-rounds/" + round;
        JsonNode ranking = ok(service().get(path, LEADER)).json().get("ranking");
        assertThat(ranking.valueStream().map(r -> r.get("evaluationId").asString())).containsExactlyElementsOf(evaluations);
        assertThat(ranking.valueStream().map(r -> r.get("scoreHundredths").asInt())).containsExactly(7800, 7333);

        long head = Settled.await(service());
        JsonNode tried = ok(service().get(path + "/what-if?weights=1,0,0,0,0,0", LEADER)).json();
        assertThat(tried.get("ranking").valueStream().map(r -> r.get("scoreHundredths").asInt())).containsExactly(6800, 6000);
        assertThat(tried.get("flips")).isEmpty();
        assertThat(tried.get("nearestFlip").isNull()).as("the first is better in every item").isTrue();
        refused(service().get(path + "/what-if?weights=1,1", LEADER), 400, "WEIGHTS_INVALID");
        refused(service().get(path + "/what-if", LEADER), 400, "WEIGHTS_REQUIRED");
        refused(service().get(path + "/what-if?weights=1,1,1,1,1,1&weight=2", LEADER), 400, "UNKNOWN_PARAMETER");
        assertThat(service().bean(LogPositions.class).head()).as("nothing was appended").isEqualTo(head);
        assertThat(ok(service().get(path, LEADER)).json().get("ranking")).isEqualTo(ranking);
    }

    @Test
    @Order(10)
    void everyViewOfItRebuiltFromTheLogEqualsTheLiveOne() {
        Settled.await(service());
        var rebuild = service().bean(ViewRebuild.class);
        var names = List.of("due-evaluations", "biennial-rounds", "evaluations", "panels", "expert-tasks");
        var views = service().context().getBeansOfType(View.class).values().stream().filter(v -> names.contains(v.name())).toList();
        assertThat(views).hasSize(names.size());
        for (View<?> view : views) {
            assertThat(rebuild.rebuild(view)).as(view.name()).isPositive();
            assertThat(rebuild.compare(view)).as(view.name()).isEmpty();
        }
    }

    @Test
    @Order(11)
    void Article17_whatWasConcludedWithRectificationIsOrderedAndTheOtherIsNot() {
        Map<String, Object> order = Map.of("opinion", "落实管理制度。", "deadline", "2099-01-01");
        refused(post(of(0) + "/rectification", LEADER, order), 422, "OUTCOME_IS_NOT_RECTIFICATION");
        Answer ordered = ok(post(of(1) + "/rectification", LEADER, order));
        assertThat(tasks(LEADER, ordered.position())).isEmpty();
    }
}
