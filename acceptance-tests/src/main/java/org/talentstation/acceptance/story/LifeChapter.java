package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.OCEAN;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.Optional;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens at a station: activities, filings, commissioner service, issues and publicity. Articles 5, 8, 10, 12 and 15. */
public final class LifeChapter implements Chapter {

    private static final String HOST = OCEAN.account();
    private static final String DISTRICT = "district.huancui";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("八、驿站运行(第五、八、十、十二、十五条)");
        activities(scene, cast);
        filings(scene, cast);
        service(scene, cast);
        issues(scene, cast);
        publicity(scene, cast);
        people(scene, cast);
        network(scene, cast);
        years(scene, cast);
    }

    private static void activities(Scene scene, Cast cast) {
        scene.clock("k.clock1", "2021-04-12T09:00:00");
        scene.refused("k.outside", HOST, "不说明理由即计划创新型驿站未列明的活动种类", cast.at(OCEAN, "activities"),
                activity("LEISURE_AND_HEALTH", "LEISURE_AND_HEALTH", "专家疗休养", "2021-05-10"), Refused.rule("ACTIVITY_KIND_NEEDS_REASON", "5"));
        scene.command("k.plan.forum", HOST, "计划创新论坛", cast.at(OCEAN, "activities"), activity("EXCHANGE", "INNOVATION_FORUM", "海洋装备创新论坛", "2021-05-18"));
        scene.command("k.plan.sharing", HOST, "计划技术分享", cast.at(OCEAN, "activities"), activity("CONVERSION", "TECHNOLOGY_SHARING", "水下机器人技术分享", "2021-06-10"));
        scene.clock("k.clock2", "2021-05-20T09:00:00");
        String forum = activityId(scene, cast, "海洋装备创新论坛");
        scene.refused("k.attendance", HOST, "登记的人才数多于人次", cast.at(OCEAN, "activities/" + forum + "/completion"), held("2021-05-18", 10, 20),
                Refused.rule("ATTENDANCE_INCONSISTENT", "16(4)"));
        scene.command("k.complete", HOST, "登记创新论坛的参加情况(60人次，45人)", cast.at(OCEAN, "activities/" + forum + "/completion"), held("2021-05-18", 60, 45));
        scene.command("k.cancel", HOST, "取消技术分享", cast.at(OCEAN, "activities/" + activityId(scene, cast, "水下机器人技术分享") + "/cancellation"),
                json("reason", "主讲专家临时出差，改日另行计划。"));
        scene.arrives("k.learned", "评审服务经 Kafka 得知的该站活动人次", 60, () -> scene.items(People.OFFICER, "/evaluation/v1/station-records?stationId="
                + cast.stationId(OCEAN)).mapToInt(r -> r.path("visits").asInt(0)).sum());
    }

    private static void filings(Scene scene, Cast cast) {
        file(scene, cast, "k.file.rules", "RULES", null, "驿站管理办法");
        file(scene, cast, "k.file.plan", "DEVELOPMENT_PLAN", null, "驿站三年发展规划");
        file(scene, cast, "k.file.information", "INFORMATION", null, "五月工作信息");
        String rules = filing(scene, cast, "驿站管理办法");
        scene.command("k.return", DISTRICT, "退回规章制度", cast.at(OCEAN, "filings/" + rules + "/return"), json("opinion", "请补充安全管理内容。"));
        scene.command("k.refile", HOST, "补正后重新报送", cast.at(OCEAN, "filings/" + rules + "/refiling"), json("title", "驿站管理办法(修订)", "file", document("规章修订")));
    }

    private static void service(Scene scene, Cast cast) {
        String cases = cast.at(OCEAN, "service-cases");
        scene.command("k.case", HOST, "为入站人才指派专员", cases, json("talentRef", scene.talent(1), "commissioner", HOST));
        String id = remembered(scene, "k.caseId", "/station/v1/service-cases?stationId=" + cast.stationId(OCEAN), r -> r.path("talentRef").asString("")
                .equals(scene.talent(1)));
        scene.refused("k.seventh", HOST, "登记六类之外的服务事项", cases + "/" + id + "/matters", json("matter", "HOUSING", "details", "住房"),
                Refused.rule("MATTER_NOT_LISTED", "10"));
        scene.command("k.matter", HOST, "登记职称评聘事项", cases + "/" + id + "/matters", json("matter", "PROFESSIONAL_TITLE", "details", "申报高级工程师"));
        scene.command("k.result", HOST, "办结职称评聘事项", cases + "/" + id + "/results", json("matter", "PROFESSIONAL_TITLE", "result", "材料已受理并通过评审。"));
        scene.command("k.closed", HOST, "结案", cases + "/" + id + "/closing", json("result", "人才满意。"));
    }

    private static void issues(Scene scene, Cast cast) {
        scene.command("k.issue", HOST, "反映问题", cast.at(OCEAN, "issues"), json("subject", "停车位不足(演示)", "details", "活动期间来访专家停车困难。"));
        String id = remembered(scene, "k.issueId", "/station/v1/issues?stationId=" + cast.stationId(OCEAN), r -> true);
        scene.command("k.followUp", DISTRICT, "跟进问题", cast.at(OCEAN, "issues/" + id + "/follow-ups"), json("note", "已与校方协调共享地下车库。"));
        scene.command("k.resolved", DISTRICT, "办结问题", cast.at(OCEAN, "issues/" + id + "/resolution"), json("result", "活动日开放地下车库120个车位。"));
    }

    private static void publicity(Scene scene, Cast cast) {
        scene.refused("k.noConsent", HOST, "未经本人同意宣传个人", cast.at(OCEAN, "publicity-cases"), json("title", "驿站人物", "summary", "介绍一位专家。", "person",
                json("talentRef", scene.talent(1), "consentId", null, "consentedOn", null, "textVersion", null)), Refused.rule("CONSENT_REQUIRED", "12"));
        scene.command("k.publicity", HOST, "发布不涉及个人的宣传案例", cast.at(OCEAN, "publicity-cases"), json("title", "论坛促成三个合作项目", "summary", "论坛后签订三份合作意向。",
                "person", null));
    }

    private static void people(Scene scene, Cast cast) {
        scene.command("k.staff", HOST, "任用站长(只登记工号)", cast.at(OCEAN, "staff"), json("staffRef", "GH-0032", "role", "HEAD", "from", "2021-04-01"));
        scene.refused("k.stranger", HOST, "登记不在岗人员参加培训", cast.at(OCEAN, "trainings"), training("GH-9999"), Refused.rule("PARTICIPANT_NOT_ON_STAFF", "12"));
        scene.command("k.training", HOST, "登记站长参加的培训", cast.at(OCEAN, "trainings"), training("GH-0032"));
    }

    private static void network(Scene scene, Cast cast) {
        scene.command("k.resource", HOST, "共享路演厅", cast.at(OCEAN, "shared-resources"), json("kind", "VENUE", "description", "路演厅(演示 " + scene.run() + ")",
                "availableFrom", "2021-06-01", "conditions", "提前三日预约"));
        scene.check("k.shared", "其他驿站的依托单位可以看到共享的资源", true, () -> scene.items("host.rongcheng", "/station/v1/shared-resources?q=" + scene.run()).findFirst().isPresent());
        scene.command("k.link", HOST, "与专家服务基地建立联系", cast.at(OCEAN, "network-links"), link());
        scene.refused("k.linkTwice", HOST, "重复建立同一联系", cast.at(OCEAN, "network-links"), link(), Refused.state("NODE_ALREADY_LINKED", ""));
    }

    private static JsonNode training(String staffRef) {
        return json("topic", "人才政策", "heldOn", "2021-05-12", "hours", 8, "participants", List.of(staffRef), "organisation", "市人社局");
    }

    private static JsonNode link() {
        return json("kind", "EXPERT_BASE", "node", "威海市海洋专家服务基地", "since", "2021-03-15");
    }

    private static void years(Scene scene, Cast cast) {
        scene.clock("k.clock3", "2022-01-20T09:00:00");
        scene.arrives("k.due", "到期应报的年度材料(2021年总结、2022年计划)自动列入", List.of("ANNUAL_PLAN 2022", "SUMMARY 2021"), () -> scene.items(HOST,
                "/station/v1/due-filings?stationId=" + cast.stationId(OCEAN)).map(r -> r.path("kind").asString("") + " " + r.path("year").asInt(0))
                .filter(d -> d.equals("ANNUAL_PLAN 2022") || d.equals("SUMMARY 2021")).sorted().toList());
        file(scene, cast, "k.file.summary2021", "SUMMARY", 2021, "2021年工作总结");
        file(scene, cast, "k.file.plan2022", "ANNUAL_PLAN", 2022, "2022年工作计划");
        scene.refused("k.twice", HOST, "同一年度计划不说明理由再次报送", cast.at(OCEAN, "filings"), filing("ANNUAL_PLAN", 2022, "2022年工作计划(另一份)"),
                Refused.rule("FILING_ALREADY_MADE", "15"));
    }

    static void file(Scene scene, Cast cast, String step, String kind, Integer year, String title) {
        scene.command(step, HOST, "报送《" + title + "》", cast.at(OCEAN, "filings"), filing(kind, year, title));
    }

    private static String filing(Scene scene, Cast cast, String title) {
        return remembered(scene, "k.filing." + title, "/station/v1/filings?stationId=" + cast.stationId(OCEAN), r -> r.path("title").asString("").equals(title));
    }

    private static String activityId(Scene scene, Cast cast, String title) {
        return remembered(scene, "k.activity." + title, "/station/v1/activities?stationId=" + cast.stationId(OCEAN), r -> r.path("title").asString("").equals(title));
    }

    /** The id of the row that is meant, as the view had it first. */
    static String remembered(Scene scene, String step, String path, java.util.function.Predicate<JsonNode> meant) {
        return scene.remember(step, () -> {
            Optional<JsonNode> row = scene.items(People.AUDITOR, path).filter(meant).findFirst();
            return json("id", row.orElseThrow(() -> new IllegalStateException("没有列在 " + path)).path("id"));
        }).path("id").asString();
    }

    private static ObjectNode activity(String function, String kind, String title, String day) {
        return json("function", function, "kind", kind, "title", title, "plannedOn", day);
    }

    private static ObjectNode held(String day, int visits, int talents) {
        return json("heldOn", day, "visits", visits, "talents", talents);
    }

    private static ObjectNode filing(String kind, Integer year, String title) {
        ObjectNode body = json("kind", kind, "title", title, "file", document(title));
        return year == null ? body : body.put("year", year);
    }

    public static JsonNode document(String name) {
        return json("name", name + ".pdf", "sha256", Sha256.hex(name));
    }
}
