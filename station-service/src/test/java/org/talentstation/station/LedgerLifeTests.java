package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Desk.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.FilingPublished;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.view.activities.Activities;
import org.talentstation.station.view.duefilings.DueFilings;
import org.talentstation.station.view.filings.Filings;
import org.talentstation.station.view.issues.Issues;
import org.talentstation.station.view.publicity.PublicityCases;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import tools.jackson.databind.JsonNode;

/** What is done at a station and for it, over HTTP on real servers, until it gives its title up. Articles 5, 8, 15, 16(4), 17. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerLifeTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OWNER = "91371082MA3D8K1W0Y";
    private static final String STATION = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d71";
    private static final String AT = "/stations/" + STATION;

    @BeforeAll
    static void aTitledStation() {
        RunningStation.service();
        itIs("2022-03-01T09:00:00");
        var about = new Particulars(OWNER, "荣海单位", HostKind.CLUSTER_ENTERPRISE, UnitClass.ENTERPRISE_OR_OTHER, "rongcheng", "荣成市",
                StationType.INNOVATION, "荣海人才驿站");
        SeededEvents.append(RunningStation.service(), "Station", STATION, new StationDesignated(STATION, STATION.replace("station", "application"),
                about, "某路1号", LocalDate.of(2021, 3, 1), "威人社字〔2021〕RH-1号", Measures2020.ID));
    }

    private static List<JsonNode> listed(String path, String query) {
        return shown(path + "?stationId=" + STATION + query, BUREAU).get("items").valueStream().toList();
    }

    private static String only(String path, String query) {
        return Eventually.passes(SOON, () -> {
            List<JsonNode> found = listed(path, query);
            assertThat(found).hasSize(1);
            return found.getFirst().get("id").asString();
        });
    }

    @Test
    @Order(1)
    void Article8_activitiesArePlannedHeldCorrectedAndCancelled() {
        String activities = AT + "/activities";
        Map<String, Object> forum = Map.of("function", "EXCHANGE", "kind", "INNOVATION_FORUM", "title", "创新论坛", "plannedOn", "2022-02-20");
        refused(activities, host("12370000495571602G"), forum, 403, "OUT_OF_SCOPE");
        JsonNode unusual = refused(activities, host(OWNER), Map.of("function", "EXCHANGE", "kind", "PROJECT_ROADSHOW", "title", "路演",
                "plannedOn", "2022-03-20"), 422, "ACTIVITY_KIND_NEEDS_REASON");
        assertThat(unusual.get("article").asString()).isEqualTo("5");
        done(activities, host(OWNER), forum);
        done(activities, host(OWNER), Map.of("function", "FELLOWSHIP", "otherKind", "登山", "title", "人才登山", "plannedOn", "2022-04-20",
                "outsideReason", "人才联谊需要"));
        String held = only("/activities", "&function=EXCHANGE");
        String completion = activities + "/" + held + "/completion";
        refused(completion, host(OWNER), Map.of("heldOn", "2022-02-20", "visits", 10, "talents", 11), 422, "ATTENDANCE_INCONSISTENT");
        done(completion, host(OWNER), Map.of("heldOn", "2022-02-20", "visits", 80, "talents", 62));
        refused(activities + "/" + held + "/cancellation", host(OWNER), Map.of("reason", "天气"), 409, "ACTIVITY_NOT_PLANNED");
        done(activities + "/" + held + "/corrections", BUREAU, Map.of("heldOn", "2022-02-21", "visits", 78, "talents", 60, "reason", "重复计数"));
        Eventually.passes(SOON, () -> assertThat(listed("/activities", "&month=2022-02&status=COMPLETED")).singleElement()
                .satisfies(row -> assertThat(row.get("talents").asInt()).isEqualTo(60)));
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(ActivityPublished.class)).filteredOn(a -> a.stationId().equals(STATION))
                .hasSize(2).last().isEqualTo(new ActivityPublished(held, STATION, StationFunction.EXCHANGE, ActivityKind.INNOVATION_FORUM, "创新论坛",
                        LocalDate.of(2022, 2, 21), 78, 60)));
        assertThat(EvaluationSide.subjects(ActivityPublished.class)).as("others look it up by its own number").contains(held);
        String csv = RunningStation.service().get("/station/v1/activities?stationId=" + STATION, AUDITOR, "Accept", "text/csv").text();
        assertThat(csv).contains("参加人才数", "登山", "计划中", "重复计数");
        assertThat(shown("/activities?stationId=" + STATION, district("huancui")).get("items").size()).as("another district's").isZero();
    }

    private static Map<String, Object> plan(int year) {
        return Map.of("kind", "ANNUAL_PLAN", "year", year, "title", year + "年度工作计划", "file", Map.of("name", "计划.pdf", "sha256", "a".repeat(64)));
    }

    @Test
    @Order(2)
    void Article15_filingsAreDueMadeReturnedAndRefiled() {
        String filings = AT + "/filings";
        Eventually.passes(SOON, () -> assertThat(listed("/due-filings", "&on=2022-03-01&overdue=true")).extracting(row -> row.get("dueOn").asString())
                .containsExactly("2021-05-30", "2021-05-30", "2021-05-30", "2022-01-31", "2022-01-31"));
        assertThat(listed("/due-filings", "&on=2022-03-01&overdue=false")).singleElement()
                .satisfies(row -> assertThat(row.get("dueOn").asString()).isEqualTo("2023-01-31"));
        done(filings, host(OWNER), plan(2022));
        refused(filings, host(OWNER), plan(2022), 422, "FILING_ALREADY_MADE");
        refused(filings, host(OWNER), plan(2020), 422, "FILING_YEAR_INVALID");
        String id = only("/filings", "&year=2022");
        refused(filings + "/" + id + "/return", district("huancui"), Map.of("opinion", "请补充"), 403, "OUT_OF_SCOPE");
        done(filings + "/" + id + "/return", district("rongcheng"), Map.of("opinion", "请补充活动安排"));
        Eventually.passes(SOON, () -> assertThat(listed("/due-filings", "&kind=ANNUAL_PLAN&year=2022")).hasSize(1));
        done(filings + "/" + id + "/refiling", host(OWNER), Map.of("title", "计划(修订)", "file", Map.of("name", "修订.pdf", "sha256", "b".repeat(64))));
        Eventually.passes(SOON, () -> assertThat(listed("/due-filings", "&kind=ANNUAL_PLAN&year=2022")).hasSize(0));
        assertThat(listed("/due-filings", "&kind=ANNUAL_PLAN&year=2022&on=2022-02-15")).as("as of the day before it was filed").hasSize(1);
        Eventually.passes(SOON, () -> assertThat(EvaluationSide.received(FilingPublished.class)).hasSize(2).last().isEqualTo(new FilingPublished(id, STATION,
                FilingKind.ANNUAL_PLAN, 2022, "计划(修订)", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 1, 31))));
        String csv = RunningStation.service().get("/station/v1/filings?stationId=" + STATION, AUDITOR, "Accept", "text/csv").text();
        assertThat(csv).contains("年度工作计划", "逾期", "修订.pdf");
    }

    @Test
    @Order(3)
    void Article12_issuesAreFollowedAndPublicityRestsOnConsent() {
        done(AT + "/issues", district("rongcheng"), Map.of("subject", "场地不足", "details", "容纳不下"));
        done(AT + "/issues", host(OWNER), Map.of("subject", "经费紧张", "details", "活动经费不足"));
        String issue = only("/issues", "&q=场地");
        done(AT + "/issues/" + issue + "/follow-ups", host(OWNER), Map.of("note", "已联系园区"));
        refused(AT + "/issues/" + issue + "/resolution", host(OWNER), Map.of("result", "完"), 403, "FORBIDDEN");
        done(AT + "/issues/" + issue + "/resolution", district("rongcheng"), Map.of("result", "增加会议室"));
        Eventually.passes(SOON, () -> assertThat(listed("/issues", "&open=false")).singleElement()
                .satisfies(row -> assertThat(row.at("/followUps/0/note").asString()).isEqualTo("已联系园区")));
        String consent = "consent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d72";
        Map<String, Object> person = Map.of("talentRef", "talent-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d72", "consentId", consent, "consentedOn", "2022-02-01",
                "textVersion", "2022-1");
        refused(AT + "/publicity-cases", host(OWNER), Map.of("title", "案例", "summary", "内容", "person", Map.of("talentRef", person.get("talentRef"))),
                422, "CONSENT_REQUIRED");
        done(AT + "/publicity-cases", host(OWNER), Map.of("title", "具名案例", "summary", "内容", "person", person));
        done(AT + "/publicity-cases", host(OWNER), Map.of("title", "综合案例", "summary", "内容"));
        Eventually.passes(SOON, () -> assertThat(listed("/publicity-cases", "&shown=true")).hasSize(2));
        done(AT + "/publicity-consent-withdrawals", host(OWNER), Map.of("consentId", consent));
        Eventually.passes(SOON, () -> assertThat(listed("/publicity-cases", "&shown=false")).singleElement()
                .satisfies(row -> assertThat(row.get("cause").asString()).isEqualTo("本人撤回同意")));
    }

    private static int innovationInRongcheng() {
        JsonNode coverage = RunningStation.service().get("/station/v1/coverage", BUREAU).json();
        assertThat(coverage.findValuesAsString("jurisdiction")).as("also those without a station").contains("huancui", "rushan", "nanhai");
        return coverage.valueStream().filter(row -> row.get("jurisdiction").asString().equals("rongcheng")).findFirst().orElseThrow()
                .at("/byType/INNOVATION").asInt();
    }

    @Test
    @Order(4)
    void Article4_coverageCountsEveryJurisdictionByType() {
        Eventually.passes(SOON, () -> assertThat(innovationInRongcheng()).isPositive());
    }

    @Test
    @Order(8)
    void Article17_whatIsOpenEndsWithTheTitle() {
        itIs("2022-10-01T09:00:00");
        done(AT + "/withdrawal-request", host(OWNER), Map.of("reason", "业务调整"));
        done(AT + "/withdrawal-decision", LEADER, Map.of("accepted", true, "reasons", "同意退出"));
        Eventually.passes(SOON, () -> assertThat(listed("/activities", "&status=PLANNED")).hasSize(0));
        assertThat(listed("/activities", "&status=CANCELLED")).singleElement()
                .satisfies(row -> assertThat(row.get("remark").asString()).contains("退出"));
        Eventually.passes(SOON, () -> assertThat(listed("/due-filings", "")).as("owed after the loss").hasSize(0));
        Eventually.passes(SOON, () -> assertThat(listed("/issues", "&open=true")).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(listed("/publicity-cases", "&shown=true")).hasSize(0));
        refused(AT + "/filings", host(OWNER), plan(2023), 409, "STATION_WITHOUT_TITLE");
        refused(AT + "/activities", host(OWNER), Map.of("function", "EXCHANGE", "kind", "INNOVATION_FORUM", "title", "论坛", "plannedOn", "2022-11-01"),
                409, "STATION_WITHOUT_TITLE");
    }

    @Test
    @Order(9)
    void everyViewOfALedgerRebuiltFromTheLogEqualsTheLiveOne() {
        var service = RunningStation.service();
        String head = service.get("/ops/event-log", null).json().get("headPosition").asString();
        Map<Class<? extends View<?>>, String> paths = Map.of(Activities.class, "/activities", Filings.class, "/filings", DueFilings.class,
                "/due-filings", Issues.class, "/issues", PublicityCases.class, "/publicity-cases");
        paths.forEach((type, path) -> {
            View<?> view = service.bean(type);
            shown(path, AUDITOR, "Await-Position", head);
            assertThat(service.bean(ViewRebuild.class).rebuild(view)).as(view.name()).isPositive();
            assertThat(service.bean(ViewRebuild.class).compare(view)).as(view.name()).isEmpty();
        });
    }
}
