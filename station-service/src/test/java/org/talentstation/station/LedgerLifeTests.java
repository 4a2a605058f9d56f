package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Desk.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
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
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.ledger.HandOverLedger;
import org.talentstation.station.ledger.ReopenLedger;
import org.talentstation.station.network.HandOverNetwork;
import org.talentstation.station.network.StationNetwork;
import org.talentstation.station.view.activities.Activities;
import org.talentstation.station.view.duefilings.DueFilings;
import org.talentstation.station.view.filings.Filings;
import org.talentstation.station.view.issues.Issues;
import org.talentstation.station.view.networklinks.NetworkLinks;
import org.talentstation.station.view.publicity.PublicityCases;
import org.talentstation.station.view.sharedresources.SharedResources;
import org.talentstation.station.view.staff.Staff;
import org.talentstation.station.view.tasks.Tasks;
import org.talentstation.station.view.trainings.Trainings;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.SeededEvents;
import tools.jackson.databind.JsonNode;

/** What is done at a station and for it, over HTTP on real servers, until it gives its title up. Articles 3, 4, 5, 8, 12, 15, 16(4), 17. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerLifeTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OWNER = "91371082MA3D8K1W0Y";
    private static final String STATION = "station-0176d5b2-8c00-7a10-9c3e-5f0a1b2c3d71";
    private static final String LEDGER = STATION.replace("station", "ledger");
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

    private static List<String> tasks(String token) {
        return shown("/tasks?subjectId=" + STATION, token).get("items").findValuesAsString("task");
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
        Eventually.passes(SOON, () -> assertThat(shown("/tasks?subjectId=" + STATION, host(OWNER)).get("items").valueStream().toList()).singleElement()
                .satisfies(row -> assertThat(row.get("note").asString()).isEqualTo("2022年年度工作计划：请补充活动安排")));
        done(filings + "/" + id + "/refiling", host(OWNER), Map.of("title", "计划(修订)", "file", Map.of("name", "修订.pdf", "sha256", "b".repeat(64))));
        Eventually.passes(SOON, () -> assertThat(listed("/due-filings", "&kind=ANNUAL_PLAN&year=2022")).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER))).as("nothing is returned any more").hasSize(0));
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
        Eventually.passes(SOON, () -> assertThat(tasks(district("rongcheng"))).containsExactly("待办结问题", "待办结问题"));
        assertThat(tasks(district("huancui"))).as("another district's").isEmpty();
        assertThat(tasks(host(OWNER))).containsExactly("待解决问题", "待解决问题");
        done(AT + "/issues/" + issue + "/follow-ups", host(OWNER), Map.of("note", "已联系园区"));
        refused(AT + "/issues/" + issue + "/resolution", host(OWNER), Map.of("result", "完"), 403, "FORBIDDEN");
        done(AT + "/issues/" + issue + "/resolution", district("rongcheng"), Map.of("result", "增加会议室"));
        Eventually.passes(SOON, () -> assertThat(listed("/issues", "&open=false")).singleElement()
                .satisfies(row -> assertThat(row.at("/followUps/0/note").asString()).isEqualTo("已联系园区")));
        Eventually.passes(SOON, () -> assertThat(tasks(district("rongcheng"))).containsExactly("待办结问题"));
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER))).containsExactly("待解决问题"));
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
    @Order(5)
    void Articles12And15_staffJoinsIsTrainedAndLeaves() {
        String staff = AT + "/staff";
        Map<String, Object> liaison = Map.of("staffRef", "GH-0032", "role", "LIAISON", "from", "2022-01-10");
        refused(staff, host("12370000495571602G"), liaison, 403, "OUT_OF_SCOPE");
        refused(staff, district("rongcheng"), liaison, 403, "FORBIDDEN");
        refused(staff, host(OWNER), Map.of("staffRef", "王小明", "role", "LIAISON", "from", "2022-01-10"), 400, "STAFF_REFERENCE_INVALID");
        done(staff, host(OWNER), liaison);
        done(staff, host(OWNER), Map.of("staffRef", "GH-0001", "role", "HEAD", "from", "2021-03-01"));
        refused(staff, host(OWNER), liaison, 409, "STAFF_ALREADY_APPOINTED");
        String trainings = AT + "/trainings";
        Map<String, Object> early = Map.of("topic", "人才政策", "heldOn", "2022-01-09", "hours", 8, "participants", List.of("GH-0032"), "organisation", "市人社局");
        JsonNode refusal = refused(trainings, host(OWNER), early, 422, "PARTICIPANT_NOT_ON_STAFF");
        assertThat(refusal.get("article").asString()).isEqualTo("12");
        assertThat(refusal.get("parameter").asString()).isEqualTo("training.participantsOnStaff");
        Map<String, Object> policy = Map.of("topic", "人才政策", "heldOn", "2022-02-10", "hours", 8, "participants", List.of("GH-0032", "GH-0001"),
                "organisation", "市人社局");
        done(trainings, BUREAU, policy);
        String training = only("/trainings", "&participants=GH-0032");
        refused(trainings + "/" + training + "/corrections", host(OWNER), policy, 400, "TEXT_REQUIRED");
        done(trainings + "/" + training + "/corrections", host(OWNER), Map.of("topic", "人才政策", "heldOn", "2022-02-10", "hours", 6, "participants",
                List.of("GH-0001"), "organisation", "市人社局", "reason", "学时有误"));
        Eventually.passes(SOON, () -> assertThat(listed("/trainings", "&year=2022")).singleElement()
                .satisfies(row -> assertThat(row.get("hours").asInt()).isEqualTo(6)));
        String member = only("/staff", "&role=LIAISON");
        refused(staff + "/" + member + "/relief", host(OWNER), Map.of("reason", "调岗", "to", "2022-03-02"), 400, "STAFF_DATE_INVALID");
        done(staff + "/" + member + "/relief", host(OWNER), Map.of("reason", "调岗", "to", "2022-02-28"));
        Eventually.passes(SOON, () -> assertThat(listed("/staff", "&working=true")).singleElement()
                .satisfies(row -> assertThat(row.get("staffRef").asString()).isEqualTo("GH-0001")));
        assertThat(listed("/staff", "&on=2022-02-28")).hasSize(2);
        assertThat(listed("/staff", "&on=2022-03-01")).hasSize(1);
        assertThat(shown("/staff?stationId=" + STATION, district("huancui")).get("items").size()).as("another district's").isZero();
        String csv = RunningStation.service().get("/station/v1/staff?stationId=" + STATION, AUDITOR, "Accept", "text/csv").text();
        assertThat(csv).contains("站长", "联络员", "GH-0032", "已离任", "调岗");
    }

    @Test
    @Order(6)
    void Articles3And4_resourcesAreSharedWithEverybodyAndNodesAreLinked() {
        String resources = AT + "/shared-resources";
        Map<String, Object> hall = Map.of("kind", "VENUE", "description", "路演厅", "availableFrom", "2022-02-01", "availableTo", "2022-06-30",
                "conditions", "提前三日预约");
        refused(resources, host("12370000495571602G"), hall, 403, "OUT_OF_SCOPE");
        refused(resources, host(OWNER), Map.of("kind", "VENUE", "description", "路演厅", "availableFrom", "2022-03-01", "availableTo", "2022-02-01"),
                400, "RESOURCE_PERIOD_INVALID");
        done(resources, host(OWNER), hall);
        done(resources, host(OWNER), Map.of("kind", "EQUIPMENT", "description", "检测设备", "availableFrom", "2022-04-01"));
        String another = host("12370000495571602G");
        Eventually.passes(SOON, () -> assertThat(shown("/shared-resources?stationId=" + STATION, another).get("items").size()).isEqualTo(2));
        assertThat(listed("/shared-resources", "&on=2022-03-15")).singleElement()
                .satisfies(row -> assertThat(row.get("kindName").asString()).isEqualTo("场地"));
        assertThat(listed("/shared-resources", "&on=2022-02-15")).as("before it was shared").isEmpty();
        assertThat(listed("/shared-resources", "&on=2022-07-01&stationType=INNOVATION&jurisdiction=rongcheng")).singleElement()
                .satisfies(row -> assertThat(row.get("kind").asString()).isEqualTo("EQUIPMENT"));
        assertThat(listed("/shared-resources", "&stationType=SERVICE")).isEmpty();
        assertThat(RunningStation.service().get("/station/v1/shared-resources?stationType=X", BUREAU).code()).isEqualTo("INVALID_PARAMETER");
        String id = only("/shared-resources", "&kind=VENUE");
        done(resources + "/" + id + "/changes", host(OWNER), Map.of("description", "路演厅(含直播设备)", "availableFrom", "2022-02-01", "availableTo",
                "2022-12-31", "reason", "增配设备"));
        Eventually.passes(SOON, () -> assertThat(listed("/shared-resources", "&kind=VENUE&on=2022-12-01")).singleElement()
                .satisfies(row -> assertThat(row.get("description").asString()).contains("直播")));
        done(resources + "/" + id + "/withdrawal", host(OWNER), Map.of("reason", "场地改造"));
        Eventually.passes(SOON, () -> assertThat(listed("/shared-resources", "&offered=true")).hasSize(1));
        String links = AT + "/network-links";
        Map<String, Object> base = Map.of("kind", "EXPERT_BASE", "node", "荣成市专家服务基地", "since", "2021-06-01");
        done(links, host(OWNER), base);
        refused(links, host(OWNER), base, 409, "NODE_ALREADY_LINKED");
        done(links, host(OWNER), Map.of("kind", "OTHER", "otherKind", "博士后科研工作站", "node", "某研究院", "since", "2021-06-01"));
        String link = only("/network-links", "&kind=OTHER");
        done(links + "/" + link + "/ending", host(OWNER), Map.of("reason", "合作期满"));
        Eventually.passes(SOON, () -> assertThat(listed("/network-links", "&linked=false")).singleElement()
                .satisfies(row -> assertThat(row.get("kindName").asString()).isEqualTo("博士后科研工作站")));
        assertThat(shown("/network-links?stationId=" + STATION, another).get("items").size()).as("another host's").isZero();
    }

    @Test
    @Order(7)
    void Article15_whatIsReturnedWaitsForTheHost() {
        done(AT + "/filings", host(OWNER), Map.of("kind", "INFORMATION", "title", "简报", "file", Map.of("name", "简报.pdf", "sha256", "c".repeat(64))));
        String id = only("/filings", "&kind=INFORMATION");
        done(AT + "/filings/" + id + "/return", BUREAU, Map.of("opinion", "请补充数据"));
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER))).containsExactlyInAnyOrder("待解决问题", "待重新报送"));
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
        Eventually.passes(SOON, () -> assertThat(listed("/staff", "&working=true")).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(listed("/shared-resources", "&offered=true")).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(listed("/network-links", "&linked=true")).hasSize(0));
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER))).as("neither the returned filing nor the issue").hasSize(0));
        Eventually.passes(SOON, () -> assertThat(tasks(district("rongcheng"))).hasSize(0));
        refused(AT + "/filings", host(OWNER), plan(2023), 409, "STATION_WITHOUT_TITLE");
        refused(AT + "/activities", host(OWNER), Map.of("function", "EXCHANGE", "kind", "INNOVATION_FORUM", "title", "论坛", "plannedOn", "2022-11-01"),
                409, "STATION_WITHOUT_TITLE");
    }

    private static void run(Function<Occasion, Command> command) {
        RunningStation.service().bean(CommandDesk.class).run("test", occasion -> List.of(command.apply(occasion)));
    }

    @Test
    @Order(9)
    void Article17_aReopenedLedgerOwesAgainWhatWasReturned() {
        run(occasion -> new ReopenLedger(LEDGER, occasion.date(), occasion));
        Eventually.passes(SOON, () -> assertThat(tasks(host(OWNER))).containsExactly("待重新报送"));
    }

    @Test
    @Order(10)
    void Article15_everyEntryFollowsTheStationToItsNewHost() {
        String heir = "12370000495571602G";
        var place = new Place(STATION, "荣海人才驿站", heir, "承继单位", "huancui");
        run(occasion -> new HandOverLedger(LEDGER, place, occasion.date(), occasion));
        run(occasion -> new HandOverNetwork(StationNetwork.idOf(STATION), place, occasion.date(), occasion));
        for (String view : List.of("/activities", "/filings", "/issues", "/publicity-cases", "/staff", "/trainings", "/shared-resources", "/network-links")) {
            Eventually.passes(SOON, () -> assertThat(listed(view, "")).as(view).isNotEmpty().allSatisfy(row ->
                    assertThat(row.get("hostId").asString()).isEqualTo(heir)));
        }
        Eventually.passes(SOON, () -> assertThat(tasks(host(heir))).containsExactly("待重新报送"));
        assertThat(tasks(host(OWNER))).as("no longer its host's").isEmpty();
    }

    @Test
    @Order(11)
    void everyViewOfALedgerRebuiltFromTheLogEqualsTheLiveOne() {
        var service = RunningStation.service();
        String head = service.get("/ops/event-log", null).json().get("headPosition").asString();
        Map<Class<? extends View<?>>, String> paths = Map.of(Activities.class, "/activities", Filings.class, "/filings", DueFilings.class,
                "/due-filings", Issues.class, "/issues", PublicityCases.class, "/publicity-cases", Staff.class, "/staff", Trainings.class, "/trainings",
                SharedResources.class, "/shared-resources", NetworkLinks.class, "/network-links", Tasks.class, "/tasks");
        paths.forEach((type, path) -> {
            View<?> view = service.bean(type);
            shown(path, AUDITOR, "Await-Position", head);
            assertThat(service.bean(ViewRebuild.class).rebuild(view)).as(view.name()).isPositive();
            assertThat(service.bean(ViewRebuild.class).compare(view)).as(view.name()).isEmpty();
        });
    }
}
