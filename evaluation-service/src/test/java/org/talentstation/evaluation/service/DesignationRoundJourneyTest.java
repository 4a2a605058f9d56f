package org.talentstation.evaluation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.HOST_3;
import static org.talentstation.evaluation.Given.instant;

import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.evaluation.EvaluationServiceApplication;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.evaluation.AssessmentPublished;
import org.talentstation.published.evaluation.ShortlistPublished;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.DesignationRoundPublished;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;
import tools.jackson.databind.JsonNode;

/** Article 7(2) from the round learned from Kafka to the shortlist published on it, over HTTP, on real servers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DesignationRoundJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String UUID_OF_ROUND = UUID.randomUUID().toString();
    private static final String ROUND = "round-" + UUID_OF_ROUND;
    private static final String PANEL = "/evaluation/v1/panels/panel-" + UUID_OF_ROUND;
    private static final List<String> APPLICATIONS = List.of("a", "b", "c").stream().map(x -> UUID.randomUUID().toString()).sorted().toList();
    private static final String ROUND_EVENT = UUID.randomUUID().toString();
    private static final String WITHDRAWAL_EVENT = UUID.randomUUID().toString();
    private static final Set<String> OF_THE_ROUND = Set.of("experts", "evaluation-rounds", "panels", "assessments", "expert-tasks");
    private static final String SEED = "荣成市与环翠区共同见证的抽取种子 '2021-01' 0123456789";
    private static final String OFFICER = token("bureau.officer", Role.BUREAU_OFFICER);
    private static final String LEADER = token("bureau.leader", Role.BUREAU_LEADER);

    private static TestServers servers;
    private static StationTopic station;
    private static ServiceUnderTest service;

    private static String token(String account, Role role) {
        return TestIssuer.token(account, null, null, role);
    }

    private static String expert(String expertId) {
        return token(expertId.substring("expert-".length()), Role.EXPERT);
    }

    @BeforeAll
    static void start() throws Exception {
        servers = TestServers.start("evaluation");
        station = new StationTopic(servers.kafka().bootstrapServers());
        long offset = Duration.between(Instant.now(), instant("2021-01-20T10:00")).toSeconds();
        Files.writeString(servers.folder().resolve("business-clock.json"), "{\"offsetSeconds\": " + offset + "}");
        service = ServiceUnderTest.start(EvaluationServiceApplication.class, servers, Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
        station.close();
        servers.close();
    }

    private static DesignationRoundPublished round() {
        List<String> hosts = List.of(HOST_1, HOST_2, HOST_3);
        return new DesignationRoundPublished(ROUND, "2021年第一批", null, IntStream.range(0, 3)
                .mapToObj(i -> new DesignationRoundPublished.Entry("application-" + APPLICATIONS.get(i), hosts.get(i),
                        "第" + i + "研究院", HostKind.RESEARCH_INSTITUTE, "huancui", StationType.INNOVATION, "第" + i + "驿站", false,
                        Arrays.stream(Condition.values()).map(c -> new DesignationRoundPublished.Evidence(c, "材料")).toList()))
                .toList());
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static JsonNode read(String path, String token) {
        return ok(service.get(path, token)).json();
    }

    private static Answer post(String path, String token, Object body) {
        return service.post(path, token, body);
    }

    private static String assessment(int i) {
        return "/evaluation/v1/assessments/assessment-" + APPLICATIONS.get(i);
    }

    private static List<String> judges(int i) {
        var judges = new ArrayList<String>();
        read(assessment(i), OFFICER).get("judges").forEach(j -> judges.add(j.asString()));
        return judges;
    }

    private static Map<String, Object> sheet(int points) {
        return Map.of("items", Arrays.stream(Condition.values()).map(c -> Map.of("condition", c.name(), "points", points,
                "justification", "材料与现场情况一致，理由充分。")).toList());
    }

    private static Map<String, Object> findings(String finding) {
        return Map.of("findings", Arrays.stream(Condition.values())
                .map(c -> Map.of("condition", c.name(), "finding", finding, "evidence", "见考察报告")).toList());
    }

    private static Map<String, Object> visitBy(List<String> participants) {
        return Map.of("visitedOn", "2021-01-18", "participants", participants, "report", "现场设施齐全。");
    }

    @Test
    @Order(1)
    void Article7_2_theRoundIsLearnedFromKafkaAndAPanelIsWantedForIt() throws Exception {
        for (int i = 1; i <= 8; i++) {
            ok(post("/evaluation/v1/experts", OFFICER, Map.of("account", "expert.0" + i, "name", "专家" + i,
                    "fields", List.of("新材料"), "affiliations", i == 8 ? List.of(HOST_2) : List.of())));
        }
        station.send(ROUND_EVENT, ROUND, instant("2021-01-11T09:00"), round());

        Eventually.until("the panel is open", SOON, () -> service.get(PANEL, OFFICER).status() == 200);
        JsonNode round = read("/evaluation/v1/rounds/" + ROUND, OFFICER);
        assertThat(round.get("openedOn").asString()).isEqualTo("2021-01-11");
        assertThat(round.get("entries")).hasSize(3).allSatisfy(e -> assertThat(e.get("state").asString()).isEqualTo("ENTERED"));
        assertThat(kinds(OFFICER)).containsExactly("COMMIT_DRAW");
        assertThat(kinds(token("auditor", Role.AUDITOR))).containsExactly("COMMIT_DRAW");
        assertThat(kinds(LEADER)).isEmpty();
    }

    @Test
    @Order(2)
    void Article18_untilTheLawHasBeenLearnedNothingIsDecided() throws Exception {
        var refused = post(PANEL + "/commitment", OFFICER, Map.of("commitment", sha256(SEED)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("NO_POLICY_IN_FORCE");

        station.send(UUID.randomUUID().toString(), "policy-register", instant("2020-12-14T09:00"),
                new PolicyVersionPublished(Measures2020.version()));
        Eventually.until("the commitment is accepted", SOON, () ->
                post(PANEL + "/commitment", OFFICER, Map.of("commitment", sha256(SEED))).status() == 200);
    }

    @Test
    @Order(3)
    void Article7_2_theDrawIsRecomputedFromItsPublishedProof() throws Exception {
        assertThat(post(PANEL + "/draw", OFFICER, Map.of("seed", SEED + "!")).code()).isEqualTo("SEED_DOES_NOT_MATCH");
        ok(post(PANEL + "/draw", OFFICER, Map.of("seed", SEED)));

        Eventually.until("the proof shows the draw", SOON, () -> !read(PANEL, OFFICER).get("seed").isNull());
        JsonNode proof = read(PANEL, OFFICER);
        assertThat(proof.get("excluded")).hasSize(1);
        assertThat(proof.get("commitment").get("digest").asString()).isEqualTo(sha256(proof.get("seed").asString()));
        var recomputed = new TreeMap<String, String>();
        proof.get("pool").forEach(m -> recomputed.put(sha256(proof.get("seed").asString() + ":" + m.get("expertId").asString()),
                m.get("expertId").asString()));
        var published = new ArrayList<String>();
        proof.get("members").forEach(m -> published.add(m.get("expertId").asString()));
        proof.get("substitutes").forEach(m -> published.add(m.get("expertId").asString()));
        assertThat(proof.get("members")).hasSize(5);
        assertThat(published).hasSize(7).containsExactlyElementsOf(recomputed.values());
        assertThat(shell(proof.get("recipe").asString())).containsExactlyElementsOf(recomputed.values());
    }

    /** Runs the proof's own recipe in a shell and answers the order that it prints. */
    private static List<String> shell(String recipe) throws Exception {
        String loop = recipe.lines().filter(l -> l.startsWith("for e in")).findFirst().orElseThrow();
        var process = new ProcessBuilder("bash", "-c", loop).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().map(l -> l.substring(l.indexOf(' ') + 1)).toList();
    }

    @Test
    @Order(4)
    void Article7_2_eachApplicationIsVisitedAndScoredByItsJudgesAndThoseWhoMustNotCannot() {
        for (int i = 0; i < 3; i++) {
            int n = i;
            Eventually.until("assessment " + i + " is open", SOON, () -> service.get(assessment(n), OFFICER).status() == 200);
        }
        List<String> judges = judges(0);
        JsonNode proof = read(PANEL, OFFICER);
        String substitute = proof.get("substitutes").get(0).get("expertId").asString();

        assertThat(post(assessment(0) + "/scores", expert(substitute), sheet(90)).code()).isEqualTo("NOT_A_JUDGE");
        assertThat(service.get(assessment(0), expert(substitute)).status()).isEqualTo(403);
        ok(post(assessment(0) + "/site-visit", OFFICER, visitBy(judges.subList(0, 3))));
        ok(post(assessment(0) + "/scores", expert(judges.get(0)), sheet(80)));
        ok(post(assessment(0) + "/scores", expert(judges.get(0)), sheet(90)));
        ok(post(assessment(0) + "/scores", expert(judges.get(1)), sheet(10)));

        // The second judge turns out to work for the host: the sheet stays, struck out, and a substitute judges.
        ok(post("/evaluation/v1/experts/" + judges.get(1) + "/affiliations", OFFICER, Map.of("affiliations", List.of(HOST_1), "reason", "新任顾问")));
        var affiliated = post(assessment(0) + "/scores", expert(judges.get(1)), sheet(99));
        assertThat(affiliated.status()).isEqualTo(422);
        assertThat(affiliated.json().get("article").asString()).isEqualTo("7(2)");
        assertThat(affiliated.code()).isEqualTo("EXPERT_AFFILIATED");
        ok(post(assessment(0) + "/recusals", expert(judges.get(1)), Map.of("reason", "新任该单位顾问")));
        for (String judge : List.of(substitute, judges.get(2), judges.get(3))) {
            ok(post(assessment(0) + "/scores", expert(judge), sheet(90)));
        }
        assertThat(post(assessment(0) + "/completion", OFFICER, findings("MET")).code()).isEqualTo("SCORES_MISSING");
        var last = ok(post(assessment(0) + "/scores", expert(judges.get(4)), sheet(91)));

        JsonNode own = ok(service.get(assessment(0), expert(judges.get(4)), "Await-Position", "" + last.position())).json();
        assertThat(own.get("sheets")).as("no judge sees another's sheet before the result").hasSize(1);
        ok(post(assessment(0) + "/completion", OFFICER, findings("MET")));
        Eventually.until("the result is shown", SOON, () -> !read(assessment(0), OFFICER).get("scoreHundredths").isNull());
        JsonNode row = read(assessment(0), OFFICER);
        assertThat(row.get("scoreHundredths").asInt()).isEqualTo(9020);
        assertThat(statuses(row)).containsExactlyInAnyOrder("SUPERSEDED", "STRUCK_OUT", "VALID", "VALID", "VALID", "VALID", "VALID");
    }

    private static List<String> statuses(JsonNode row) {
        var statuses = new ArrayList<String>();
        row.get("sheets").forEach(s -> statuses.add(s.get("status").asString()));
        return statuses;
    }

    @Test
    @Order(5)
    void Article7_1_aWithdrawnApplicationLeavesTheRoundAndTheJudgesDesks() throws Exception {
        station.send(WITHDRAWAL_EVENT, "application-" + APPLICATIONS.get(2), instant("2021-01-19T09:00"),
                new ApplicationWithdrawalPublished("application-" + APPLICATIONS.get(2), ROUND, "改期申报"));
        Eventually.until("the assessment is cancelled", SOON, () ->
                read(assessment(2), OFFICER).get("stage").asString().equals("CANCELLED"));
        assertThat(post(assessment(2) + "/scores", expert(judges(2).getFirst()), sheet(90)).code()).isEqualTo("ASSESSMENT_CANCELLED");
    }

    @Test
    @Order(6)
    void Article7_2_theShortlistTakesTheBestOfThoseWhoWereVisitedAndAssessed() {
        String second = "application-" + APPLICATIONS.get(1);
        String first = "application-" + APPLICATIONS.get(0);
        Map<String, Object> both = Map.of("selected", List.of(first, second), "reasons", "按综合评估得分择优确定");
        var incomplete = post("/evaluation/v1/rounds/" + ROUND + "/shortlist", LEADER, both);
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.code()).isEqualTo("ASSESSMENT_INCOMPLETE");
        assertThat(incomplete.json().get("reading").asString()).isEqualTo("T");

        List<String> judges = judges(1);
        ok(post(assessment(1) + "/site-visit", expert(judges.get(0)), visitBy(judges.subList(0, 3))));
        judges.forEach(judge -> ok(post(assessment(1) + "/scores", expert(judge), sheet(70))));
        ok(post(assessment(1) + "/completion", OFFICER, findings("MET")));
        Eventually.until("the leader's task is ready", SOON, () -> kinds(LEADER).contains("DECIDE_SHORTLIST"));
        assertThat(kinds(OFFICER)).isEmpty();

        assertThat(post("/evaluation/v1/rounds/" + ROUND + "/shortlist", LEADER,
                Map.of("selected", List.of(second), "reasons", "统筹")).code()).isEqualTo("NOT_BEST_FIRST");
        var decided = ok(post("/evaluation/v1/rounds/" + ROUND + "/shortlist", LEADER, both));
        JsonNode round = ok(service.get("/evaluation/v1/rounds/" + ROUND, LEADER, "Await-Position", "" + decided.position())).json();
        assertThat(round.get("state").asString()).isEqualTo("DECIDED");
        var states = new ArrayList<String>();
        round.get("entries").forEach(e -> states.add(e.get("state").asString() + " " + e.get("rank")));
        assertThat(states).containsExactly("SHORTLISTED 1", "SHORTLISTED 2", "WITHDRAWN null");
        assertThat(kinds(LEADER, decided.position())).doesNotContain("DECIDE_SHORTLIST");
    }

    @Test
    @Order(7)
    void Article7_2_resultsAndTheShortlistArePublishedOnceAndJudgesStayInside() {
        List<CloudEvent> events = station.published(3);
        assertThat(events).extracting(CloudEvent::getType).containsExactlyInAnyOrder(
                "org.talentstation.published.evaluation.assessment.v1", "org.talentstation.published.evaluation.assessment.v1",
                "org.talentstation.published.evaluation.shortlist.v1");
        assertThat(events).allSatisfy(e -> assertThat(new String(e.getData().toBytes(), StandardCharsets.UTF_8)).doesNotContain("expert"));
        var assessments = events.stream().filter(e -> e.getType().contains(".assessment."))
                .map(e -> EventJson.mapper().readValue(e.getData().toBytes(), AssessmentPublished.class))
                .sorted(Comparator.comparing(AssessmentPublished::scoreHundredths).reversed()).toList();
        assertThat(assessments).extracting(AssessmentPublished::scoreHundredths).containsExactly(9020, 7000);
        var shortlist = events.stream().filter(e -> e.getType().contains(".shortlist."))
                .map(e -> EventJson.mapper().readValue(e.getData().toBytes(), ShortlistPublished.class)).findFirst().orElseThrow();
        assertThat(shortlist.selected()).hasSize(2);
        assertThat(shortlist.passedOver()).isEmpty();
        assertThat(shortlist.ranking()).extracting(ShortlistPublished.Ranked::rank).containsExactly(1, 2);
        assertThat(shortlist.policyVersion()).isEqualTo(Measures2020.ID);
    }

    @Test
    @Order(8)
    void aRedeliveredMessageChangesNothing() throws Exception {
        var positions = service.bean(LogPositions.class);
        long before = positions.head();
        station.send(ROUND_EVENT, ROUND, instant("2021-01-11T09:00"), round());
        station.send(WITHDRAWAL_EVENT, "application-" + APPLICATIONS.get(2), instant("2021-01-19T09:00"),
                new ApplicationWithdrawalPublished("application-" + APPLICATIONS.get(2), ROUND, "改期申报"));
        // The same content under new ids is learned, but decides nothing again.
        station.send(UUID.randomUUID().toString(), ROUND, instant("2021-01-11T09:00"), round());
        station.send(UUID.randomUUID().toString(), "application-" + APPLICATIONS.get(2), instant("2021-01-19T09:00"),
                new ApplicationWithdrawalPublished("application-" + APPLICATIONS.get(2), ROUND, "改期申报"));

        Eventually.until("the two new messages are in the log", SOON, () -> positions.head() >= before + 2);
        Eventually.until("every automation has seen them", SOON, DesignationRoundJourneyTest::caughtUp);
        assertThat(positions.head()).isEqualTo(before + 2);
        assertThat(station.published(3)).hasSize(3);
    }

    @Test
    @Order(9)
    void Article7_1_aWithdrawalThatOvertakesItsRoundOnTheWayStillHolds() throws Exception {
        String id = UUID.randomUUID().toString();
        String application = UUID.randomUUID().toString();
        var entry = round().entries().getFirst();
        station.send(UUID.randomUUID().toString(), "application-" + application, instant("2021-01-19T09:00"),
                new ApplicationWithdrawalPublished("application-" + application, "round-" + id, "改期申报"));
        Eventually.until("the withdrawal is known", SOON, () -> service.bean(EventLog.class).ownerOf("round-" + id).isPresent());
        station.send(UUID.randomUUID().toString(), "round-" + id, instant("2021-01-18T09:00"), new DesignationRoundPublished(
                "round-" + id, "2021年第二批", null, List.of(new DesignationRoundPublished.Entry("application-" + application,
                entry.hostId(), entry.hostName(), entry.hostKind(), entry.jurisdiction(), entry.stationType(), entry.stationName(),
                entry.unusualHostKind(), entry.evidence()))));

        Eventually.until("the round shows it", SOON, () -> {
            Answer shown = service.get("/evaluation/v1/rounds/round-" + id, OFFICER);
            return shown.status() == 200 && shown.json().get("entries").get(0).get("state").asString().equals("WITHDRAWN");
        });
        assertThat(service.get("/evaluation/v1/assessments/assessment-" + application, OFFICER).status()).isEqualTo(404);
    }

    private static boolean caughtUp() {
        JsonNode processors = read("/ops/processors", token("operator", Role.OPERATOR));
        for (JsonNode p : processors) {
            if (p.get("lag").asLong() != 0 || p.get("parked").asLong() != 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    @Order(10)
    void everyViewRebuiltFromTheLogEqualsTheLiveOneDocumentByDocument() {
        var rebuild = service.bean(ViewRebuild.class);
        var views = service.context().getBeansOfType(View.class).values().stream().filter(v -> OF_THE_ROUND.contains(v.name())).toList();
        assertThat(views).hasSize(OF_THE_ROUND.size());
        for (View<?> view : views) {
            assertThat(rebuild.rebuild(view)).as(view.name()).isPositive();
            assertThat(rebuild.compare(view)).as(view.name()).isEmpty();
        }
    }

    @Test
    @Order(11)
    void anExpertSeesOnlyOwnAssignmentsAndTasks() {
        String struckOut = "expert-" + firstAccount(0);
        JsonNode page = read("/evaluation/v1/assessments", expert(struckOut));
        assertThat(page.get("items")).as("struck out of the first, still judge of the other two").hasSize(2);
        assertThat(read("/evaluation/v1/assessments", token("expert.08", Role.EXPERT)).get("items")).as("affiliated, never drawn").isEmpty();
        assertThat(kinds(token("expert.08", Role.EXPERT))).isEmpty();
    }

    private static String firstAccount(int application) {
        for (JsonNode seat : read(assessment(application), OFFICER).get("bench")) {
            if (seat.get("place").asString().equals("STRUCK_OUT")) {
                return seat.get("expertId").asString().substring("expert-".length());
            }
        }
        throw new AssertionError("nobody was struck out");
    }

    private static List<String> kinds(String token) {
        return kinds(token, 0);
    }

    /** The tasks as of a position: each view awaits for itself, so what one of them shows says nothing of another. */
    private static List<String> kinds(String token, long position) {
        var kinds = new ArrayList<String>();
        ok(service.get("/evaluation/v1/tasks", token, "Await-Position", "" + position)).json()
                .get("items").forEach(t -> kinds.add(t.get("kind").asString()));
        return kinds;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
