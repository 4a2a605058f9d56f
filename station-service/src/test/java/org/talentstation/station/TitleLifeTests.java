package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Desk.*;

import java.time.Duration;
import java.time.LocalDate;
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
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.PlaqueHung;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.host.Host;
import org.talentstation.station.host.HostEvent.HostRegistered;
import org.talentstation.station.view.appeals.Appeals;
import org.talentstation.station.view.servicecases.ServiceCases;
import org.talentstation.station.view.stations.Stations;
import org.talentstation.station.view.tasks.Tasks;
import org.talentstation.station.view.timelines.StationTimelines;
import org.talentstation.station.view.verifications.Verifications;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** What happens to titled stations over HTTP on real servers, the evaluation-service played by its integration events. Articles 5, 10, 15, 17. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TitleLifeTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OWNER = "91371002MA3C1A2B4X";
    private static final String HEIR = "12370000495571602G";
    private static final String STATION = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d01";
    private static final String QUIET = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d02";
    private static final String RECTIFICATION = "rectification-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d03";
    private static final String TALENT = "talent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d0";
    private static final String SECOND_LEADER = TestIssuer.token("second.leader", null, null, Role.BUREAU_LEADER);

    @BeforeAll
    static void twoStations() {
        RunningStation.service();
        itIs("2022-03-01T09:00:00");
        seed(STATION, OWNER, "海州", "huancui", "环翠区", HostKind.CLUSTER_ENTERPRISE, UnitClass.ENTERPRISE_OR_OTHER, "HZ-1");
        seed(QUIET, HEIR, "静海", "wendeng", "文登区", HostKind.UNIVERSITY, UnitClass.UNIVERSITY_OR_INSTITUTE, "HZ-2");
    }

    private static void seed(String station, String host, String name, String jurisdiction, String jurisdictionName, HostKind kind,
                             UnitClass unit, String plaque) {
        var about = new Particulars(host, name + "单位", kind, unit, jurisdiction, jurisdictionName, StationType.INNOVATION, name + "人才驿站");
        LocalDate title = LocalDate.of(2021, 3, 1);
        SeededEvents.append(RunningStation.service(), "Host", Host.idOf(host), new HostRegistered(host, about.hostName(), kind, unit, jurisdiction,
                jurisdictionName, "某路1号", title));
        SeededEvents.append(RunningStation.service(), "Station", station, new StationDesignated(station, station.replace("station", "application"),
                about, "某路1号", title, "威人社字〔2021〕" + plaque + "号", Measures2020.ID), new PlaqueHung(station, plaque, LocalDate.of(2021, 3, 15)));
        standsAs(station, "titleStatus", "ACTIVE");
    }

    private static JsonNode standsAs(String station, String field, String value) {
        return Eventually.passes(SOON, () -> {
            JsonNode row = shown("/stations/" + station, BUREAU);
            assertThat(row.path(field).asString("")).as(row.toString()).isEqualTo(value);
            return row;
        });
    }

    private static List<String> tasks(String token, String station) {
        return shown("/tasks?subjectId=" + station, token).get("items").findValuesAsString("task");
    }

    private static List<JsonNode> cases(String query) {
        return shown("/service-cases?stationId=" + STATION + query, BUREAU).get("items").valueStream().toList();
    }

    @Test
    @Order(1)
    void Article10_aTalentIsServedAndACommissionerWhoLeavesLosesNoCase() {
        String at = "/stations/" + STATION + "/service-cases";
        refused(at, host(OWNER), Map.of("talentRef", "王小明", "commissioner", "host.li"), 400, "TALENT_REFERENCE_INVALID");
        refused(at, host(HEIR), Map.of("talentRef", TALENT + "1", "commissioner", "host.li"), 403, "OUT_OF_SCOPE");
        for (int i = 1; i <= 3; i++) {
            done(at, host(OWNER), Map.of("talentRef", TALENT + i, "commissioner", i == 3 ? "host.wang" : "host.li"));
        }
        refused(at, host(OWNER), Map.of("talentRef", TALENT + "1", "commissioner", "host.li"), 409, "TALENT_ALREADY_SERVED");
        Eventually.passes(SOON, () -> assertThat(cases("&open=true")).hasSize(3));
        String first = cases("&talentRef=" + TALENT + "1").getFirst().get("id").asString();
        refused(at + "/" + first + "/matters", host(OWNER), Map.of("matter", "子女入学", "details", "请办理"), 422, "MATTER_NOT_LISTED");
        done(at + "/" + first + "/matters", host(OWNER), Map.of("matter", "项目申报", "details", "申报省级项目"));
        refused(at + "/" + first + "/closing", host(OWNER), Map.of("result", "完"), 422, "MATTERS_STILL_OPEN");
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER), STATION)).containsExactly("待办理专员服务"));
        done(at + "/reassignment", host(OWNER), Map.of("from", "host.li", "to", "host.zhao", "reason", "离任"));
        refused(at + "/reassignment", host(OWNER), Map.of("from", "host.li", "to", "host.zhao", "reason", "离任"), 409, "NO_OPEN_CASES");
        done(at + "/" + first + "/results", host(OWNER), Map.of("matter", "项目申报", "result", "已申报"));
        long closed = done(at + "/" + first + "/closing", host(OWNER), Map.of("result", "服务期满")).position();
        assertThat(shown("/service-cases?commissioner=host.zhao", host(OWNER), "Await-Position", Long.toString(closed)).get("items").size()).isEqualTo(2);
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER), STATION)).hasSize(0));
        assertThat(cases("&talentRef=" + TALENT + "1").getFirst().at("/matters/0/result").asString()).isEqualTo("已申报");
        assertThat(cases("&overdue=true")).as("there is no time limit by default [R]").isEmpty();
        assertThat(shown("/service-cases", host(HEIR)).get("items").size()).isZero();
    }

    @Test
    @Order(2)
    void Article17_aRectificationAnEvaluationAndADemonstrationAreSeenFromTheStationInAnyOrder() {
        var order = new RectificationOrderPublished(RECTIFICATION, STATION, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 6, 30), Measures2020.ID);
        EvaluationSide.send("life-evaluated", "evaluation-1", new EvaluationPublished("evaluation-1", STATION, EvaluationOutcome.RECTIFY, 5550,
                LocalDate.of(2022, 3, 20), LocalDate.of(2024, 3, 20), Measures2020.ID));
        EvaluationSide.send("life-demonstration", "demonstration-1", new DemonstrationPublished("demonstration-1", STATION, LocalDate.of(2022, 3, 25), Measures2020.ID));
        EvaluationSide.send("life-ordered", RECTIFICATION, order);
        EvaluationSide.send("life-ordered", RECTIFICATION, order);
        JsonNode row = standsAs(STATION, "titleStatus", "UNDER_RECTIFICATION");
        Eventually.passes(SOON, () -> assertThat(shown("/stations/" + STATION, BUREAU).get("evaluation").asString()).isEqualTo("责令整改"));
        Eventually.passes(SOON, () -> assertThat(shown("/stations/" + STATION, BUREAU).get("demonstration").asBoolean()).isTrue());
        assertThat(row.get("titleStatusName").asString()).isEqualTo("整改中");
        String early = "rectification-early";
        EvaluationSide.send("life-early-review", early, new RectificationReviewPublished(early, QUIET, true, LocalDate.of(2022, 5, 1), Measures2020.ID));
        EvaluationSide.send("life-late-order", early, new RectificationOrderPublished(early, QUIET, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30),
                Measures2020.ID));
        Eventually.passes(SOON, () -> assertThat(shown("/stations/" + QUIET, BUREAU).at("/rectifications/0/deadline").asString("")).isEqualTo("2022-04-30"));
        standsAs(QUIET, "titleStatus", "ACTIVE");
    }

    @Test
    @Order(3)
    void Article17_theTitleIsRevokedOnlyAfterAFailedRecheckAndByAnotherPerson() {
        String at = "/stations/" + STATION;
        Map<String, Object> proposal = Map.of("rectificationId", RECTIFICATION, "reasons", "复核不合格");
        itIs("2022-07-04T09:00:00");
        JsonNode refused = refused(at + "/revocation-proposal", BUREAU, proposal, 422, "RECTIFICATION_NOT_RECHECKED");
        assertThat(refused.get("article").asString()).isEqualTo("17");
        EvaluationSide.send("life-reviewed", RECTIFICATION, new RectificationReviewPublished(RECTIFICATION, STATION, false, LocalDate.of(2022, 7, 5), Measures2020.ID));
        itIs("2022-07-10T09:00:00");
        Eventually.passes(SOON, () -> assertThat(shown("/stations?revocable=true", BUREAU).get("items").findValuesAsString("id")).contains(STATION));
        Eventually.passes(SOON, () -> assertThat(tasks(BUREAU, STATION)).contains("待提出取消建议"));
        refused(at + "/revocation", LEADER, Map.of("documentNumber", "威人社字〔2022〕30号"), 409, "REVOCATION_NOT_PREPARED");
        done(at + "/revocation-proposal", BUREAU, proposal);
        refused(at + "/revocation", BUREAU, Map.of("documentNumber", "威人社字〔2022〕30号"), 403, "FORBIDDEN");
        Eventually.passes(SOON, () -> assertThat(tasks(LEADER, STATION)).contains("待决定取消称号"));
        done(at + "/revocation", LEADER, Map.of("documentNumber", "威人社字〔2022〕30号"));
        standsAs(STATION, "titleStatusName", "已取消");
        assertThat(shown(at, BUREAU).get("status").asString()).isEqualTo("牌匾待收回");
        Eventually.passes(SOON, () -> assertThat(cases("&open=true")).as("open cases of a station that lost its title").hasSize(0));
        assertThat(cases("")).hasSize(3);
        refused(at + "/service-cases", host(OWNER), Map.of("talentRef", TALENT + "9", "commissioner", "host.li"), 409, "STATION_WITHOUT_TITLE");
        Eventually.passes(SOON, () -> assertThat(tasks(BUREAU, STATION)).contains("待收回牌匾"));
        done(at + "/plaque-return", BUREAU, null);
        Eventually.passes(SOON, () -> assertThat(tasks(BUREAU, STATION)).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(StationRevocationPublished.class))
                .filteredOn(e -> e.stationId().equals(STATION)).containsExactly(new StationRevocationPublished(STATION, RECTIFICATION, "威人社字〔2022〕30号", LocalDate.of(2022, 7, 10), Measures2020.ID)));
    }

    @Test
    @Order(4)
    void Article17_anUpheldAppealBringsTheTitleAndThePlaqueBack() {
        String at = "/stations/" + STATION;
        itIs("2022-08-01T09:00:00");
        refused(at + "/appeals", host(HEIR), Map.of("decisionId", RECTIFICATION, "grounds", "复核程序有误"), 403, "OUT_OF_SCOPE");
        done(at + "/appeals", host(OWNER), Map.of("decisionId", RECTIFICATION, "grounds", "复核程序有误"));
        refused(at + "/appeals", host(OWNER), Map.of("decisionId", RECTIFICATION, "grounds", "再次"), 422, "ALREADY_APPEALED");
        String appeal = Eventually.passes(SOON, () -> {
            JsonNode open = shown("/appeals?stationId=" + STATION + "&open=true", BUREAU).at("/items/0");
            assertThat(open.path("status").asString("")).isEqualTo("待决定");
            return open.get("id").asString();
        });
        Map<String, Object> decision = Map.of("upheld", true, "reasons", "复核程序确有瑕疵");
        refused(at + "/appeals/" + appeal + "/decision", LEADER, decision, 422, "APPEAL_JUDGES_ITSELF");
        done(at + "/appeals/" + appeal + "/decision", SECOND_LEADER, decision);
        standsAs(STATION, "titleStatus", "ACTIVE");
        Eventually.passes(SOON, () -> assertThat(tasks(BUREAU, STATION)).contains("待发还牌匾"));
        done(at + "/plaque-restoration", BUREAU, null);
        standsAs(STATION, "status", "已授牌");
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(StationReinstatementPublished.class))
                .filteredOn(e -> e.stationId().equals(STATION)).containsExactly(new StationReinstatementPublished(STATION, LocalDate.of(2022, 8, 1))));
        Eventually.passes(SOON, () -> assertThat(asked(at + "/service-cases", host(OWNER), Map.of("talentRef", TALENT + "8", "commissioner", "host.zhao"))
                .status()).isIn(200, 201));
    }

    @Test
    @Order(4)
    void Article17_anUpheldAppealAgainstAConclusionIsToldAndItsRectificationEnds() {
        String at = "/stations/" + QUIET;
        String rectification = "rectification-quiet";
        EvaluationSide.send("life-quiet-evaluated", "evaluation-quiet", new EvaluationPublished("evaluation-quiet", QUIET, EvaluationOutcome.RECTIFY,
                5550, LocalDate.of(2022, 7, 20), LocalDate.of(2024, 7, 20), Measures2020.ID));
        EvaluationSide.send("life-quiet-ordered", rectification, new RectificationOrderPublished(rectification, QUIET, LocalDate.of(2022, 7, 21),
                LocalDate.of(2022, 12, 31), Measures2020.ID));
        standsAs(QUIET, "titleStatus", "UNDER_RECTIFICATION");
        itIs("2022-08-01T09:00:00");
        Eventually.passes(SOON, () -> assertThat(asked(at + "/appeals", host(HEIR), Map.of("decisionId", "evaluation-quiet", "grounds", "得分有误")).status())
                .isEqualTo(200));
        String appeal = Eventually.passes(SOON, () -> {
            List<String> open = shown("/appeals?stationId=" + QUIET + "&open=true", BUREAU).get("items").findValuesAsString("id");
            assertThat(open).hasSize(1);
            return open.getFirst();
        });
        done(at + "/appeals/" + appeal + "/decision", SECOND_LEADER, Map.of("upheld", true, "reasons", "得分确有误"));
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(EvaluationAppealUpheldPublished.class))
                .containsExactly(new EvaluationAppealUpheldPublished(appeal, QUIET, "evaluation-quiet", LocalDate.of(2022, 8, 1))));
        standsAs(QUIET, "evaluation", "责令整改（申诉成立，结论已撤销）");
        EvaluationSide.send("life-quiet-set-aside", rectification, new RectificationSetAsidePublished(rectification, QUIET, LocalDate.of(2022, 8, 1)));
        standsAs(QUIET, "titleStatus", "ACTIVE");
    }

    @Test
    @Order(5)
    void Article17_theRegisterShowsEachDayAsItWas() {
        Map<String, String> then = Map.of("2022-03-31", "正常", "2022-04-01", "整改中", "2022-07-09", "整改中", "2022-07-10", "已取消",
                "2022-07-31", "已取消", "2022-08-01", "正常");
        then.forEach((day, status) -> {
            JsonNode row = shown("/stations?hostId=" + OWNER + "&asOf=" + day, BUREAU).at("/items/0");
            assertThat(row.path("titleStatusName").asString("")).as(day).isEqualTo(status);
            assertThat(shown("/stations?titleStatus=" + row.get("titleStatus").asString() + "&asOf=" + day, BUREAU).get("items").findValuesAsString("id"))
                    .as(day).contains(STATION);
        });
        assertThat(shown("/stations?titleStatus=REVOKED", BUREAU).get("items").findValuesAsString("id")).doesNotContain(STATION);
        String csv = RunningStation.service().get("/station/v1/stations?asOf=2022-07-10&hostId=" + OWNER, AUDITOR, "Accept", "text/csv").text();
        assertThat(csv).contains("称号状态", "已取消", "责令整改");
        List<String> told = shown("/stations/" + STATION + "/timeline", host(OWNER)).get("timeline").findValuesAsString("event");
        assertThat(told).containsSubsequence("station.station-designated", "station.plaque-hung", "station.revocation-prepared", "station.station-revoked",
                "station.plaque-returned", "station.appeal-filed", "station.appeal-upheld", "station.station-reinstated", "station.plaque-restored")
                .contains("published.evaluation.biennial", "published.evaluation.demonstration", "station.rectification-begun", "station.rectification-ended");
    }

    @Test
    @Order(6)
    void Article5_anotherTypeIsGrantedOnANewAssessment() {
        String at = "/stations/" + STATION + "/type-changes";
        itIs("2022-09-01T09:00:00");
        done(at, host(OWNER), Map.of("stationType", "SERVICE", "reason", "业务转型"));
        String verification = openVerification();
        refused(at + "/" + verification + "/decision", LEADER, Map.of("approved", true, "reasons", "同意"), 422, "ASSESSMENT_REQUIRED");
        List<Map<String, Object>> found = Arrays.stream(Condition.values())
                .map(c -> Map.<String, Object>of("condition", c.name(), "finding", "MET", "evidence", "实地核验")).toList();
        done(at + "/" + verification + "/decision", LEADER, Map.of("approved", true, "reasons", "同意", "assessment", Map.of("visitedOn", "2022-08-30",
                "findings", found)));
        standsAs(STATION, "stationType", "SERVICE");
        assertThat(shown("/stations?stationType=INNOVATION&asOf=2022-08-31", BUREAU).get("items").findValuesAsString("id")).contains(STATION);
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(StationChangePublished.class))
                .filteredOn(e -> e.stationId().equals(STATION)).singleElement()
                .satisfies(change -> assertThat(change.stationType()).isEqualTo(StationType.SERVICE)));
    }

    private static String openVerification() {
        return Eventually.passes(SOON, () -> {
            JsonNode open = shown("/verifications?open=true&stationId=" + STATION, BUREAU).at("/items/0");
            assertThat(open.path("status").asString("")).isEqualTo("待核查");
            return open.get("id").asString();
        });
    }

    @Test
    @Order(7)
    void Article15_afterAMergerTheStationAndItsCasesAreItsNewHosts() {
        String at = "/stations/" + STATION;
        refused(at + "/host-changes", district("wendeng"), Map.of("change", "MERGER", "account", "吸收合并"), 403, "OUT_OF_SCOPE");
        done(at + "/host-changes", district("huancui"), Map.of("change", "MERGER", "account", "海州单位并入静海单位"));
        String verification = openVerification();
        assertThat(RunningStation.service().get("/station/v1" + at + "/timeline", host(HEIR)).status()).as("before it is theirs").isEqualTo(403);
        done(at + "/host-changes/" + verification + "/finding", BUREAU, Map.of("finding", "CONTINUES", "hostId", HEIR, "findings", "合并属实"));
        refused(at + "/withdrawal-request", host(OWNER), Map.of("reason", "退出"), 403, "OUT_OF_SCOPE");
        standsAs(STATION, "hostId", HEIR);
        assertThat(shown("/stations", host(OWNER)).get("items").size()).as("what the former host sees").isZero();
        Eventually.passes(SOON, () -> assertThat(shown("/service-cases?stationId=" + STATION, host(HEIR)).get("items").size()).isEqualTo(4));
        assertThat(shown("/service-cases", host(OWNER)).get("items").size()).isZero();
        Eventually.passes(SOON, () -> assertThat(shown(at + "/timeline", host(HEIR)).get("hostId").asString()).isEqualTo(HEIR));
        assertThat(shown("/stations?hostId=" + OWNER + "&asOf=2022-08-31", BUREAU).get("items").findValuesAsString("id")).contains(STATION);
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(StationChangePublished.class))
                .filteredOn(e -> e.stationId().equals(STATION)).hasSize(2).last()
                .satisfies(change -> assertThat(change.hostId()).isEqualTo(HEIR)));
    }

    @Test
    @Order(8)
    void Article17_aTitleIsGivenUpAndItsHostMayApplyAgain() {
        String at = "/stations/" + STATION;
        itIs("2022-10-01T09:00:00");
        EvaluationSide.send("life-demonstration-end", "demonstration-1", new DemonstrationEndPublished("demonstration-1", STATION, LocalDate.of(2022, 9, 30)));
        done(at + "/withdrawal-request", host(HEIR), Map.of("reason", "业务调整"));
        Eventually.passes(SOON, () -> assertThat(tasks(LEADER, STATION)).contains("待办理退出申请"));
        done(at + "/withdrawal-decision", LEADER, Map.of("accepted", true, "reasons", "同意退出"));
        standsAs(STATION, "titleStatusName", "已退出");
        Eventually.passes(SOON, () -> assertThat(shown(at, BUREAU).get("demonstration").asBoolean()).isFalse());
        Eventually.passes(SOON, () -> assertThat(cases("&open=true")).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(StationWithdrawalPublished.class))
                .filteredOn(e -> e.stationId().equals(STATION)).containsExactly(new StationWithdrawalPublished(STATION, LocalDate.of(2022, 10, 1))));
        done("/applications", host(HEIR), Map.of("hostId", HEIR, "stationType", "INNOVATION", "stationName", "再次申报", "address", "某路1号"));
    }

    @Test
    @Order(9)
    void everyViewOfATitlesLifeRebuiltFromTheLogEqualsTheLiveOne() {
        var service = RunningStation.service();
        String head = service.get("/ops/event-log", null).json().get("headPosition").asString();
        Map<Class<? extends View<?>>, String> paths = Map.of(Stations.class, "/stations", StationTimelines.class, "/stations/" + STATION + "/timeline",
                ServiceCases.class, "/service-cases", Verifications.class, "/verifications", Appeals.class, "/appeals", Tasks.class, "/tasks");
        paths.forEach((type, path) -> {
            View<?> view = service.bean(type);
            shown(path, AUDITOR, "Await-Position", head);
            assertThat(service.bean(ViewRebuild.class).rebuild(view)).as(view.name()).isPositive();
            assertThat(service.bean(ViewRebuild.class).compare(view)).as(view.name()).isEmpty();
        });
    }
}
