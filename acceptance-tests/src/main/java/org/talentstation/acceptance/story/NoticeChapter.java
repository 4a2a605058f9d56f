package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Five working days with the Spring Festival inside; objections hold their own entry and no other. Article 7(3). */
final class NoticeChapter implements Chapter {

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("六、公示与异议(第七条第三项)");
        publish(scene, cast);
        objections(scene, cast);
        scene.clock("f.clock3", "2021-02-18T10:00:00");
        scene.command("f.founded", People.OFFICER, "认定对“" + MAKERS.stationName() + "”的异议成立", decision(scene, cast, MAKERS),
                json("founded", true, "reasons", "经核查，申报场地已转租他用，异议成立。"));
        scene.arrives("f.removed", "异议成立的申报移出公示，其阶段", "REMOVED", () -> FilingChapter.stage(scene, cast, MAKERS));
        scene.refused("f.tooEarly", People.OFFICER, "公示期未满即报请核准", cast.to(OCEAN, "approval-request"), null,
                Refused.rule("NOTICE_NOT_CLEARED", "7(4)"));
        scene.refused("f.withdraw", OCEAN.account(), "公示后撤回申报", cast.to(OCEAN, "withdrawal"), json("reason", "不再参加"),
                Refused.rule("WITHDRAWAL_AFTER_NOTICE", "7(1)"));
        scene.clock("f.clock4", "2021-02-20T23:50:00");
        scene.check("f.lastDay", "第五个工作日(调休上班的周六)23时50分仍在公示", true,
                () -> scene.look(People.OFFICER, cast.notice()).path("open").asBoolean(false));
        close(scene, cast);
        late(scene, cast);
        scene.command("f.unfounded", People.OFFICER, "认定对“" + FISHERY.stationName() + "”的异议不成立", decision(scene, cast, FISHERY),
                json("founded", false, "reasons", "经核查，所述用地手续齐全，异议不成立。"));
        scene.arrives("f.goesOn", "异议不成立的申报继续办理，其阶段", "CLEARED", () -> FilingChapter.stage(scene, cast, FISHERY));
    }

    private static void publish(Scene scene, Cast cast) {
        scene.clock("f.clock1", "2021-02-08T10:00:00");
        cast.noticePublished(scene.command("f.publish", People.OFFICER, "公示四个入选申报", "/station/v1/notices",
                json("title", "2021年第一批高层次人才驿站拟认定名单(演示 " + scene.run() + ")",
                        "applicationIds", ON_NOTICE.stream().map(cast::application).toList())));
        scene.check("f.closesOn", "2月8日公示，春节放假、2月20日(周六)调休上班，截止日", "2021-02-20",
                () -> scene.look(People.OFFICER, cast.notice()).path("closesOn").asString(""));
        scene.check("f.board", "公示栏(无须登录)上的申报数", ON_NOTICE.size(), () -> onBoard(scene, cast).path("entries").size());
    }

    private static void objections(Scene scene, Cast cast) {
        scene.clock("f.clock2", "2021-02-09T15:00:00");
        scene.refused("f.personal", GUILD.account(), "以个人身份提出异议却登记姓名", cast.notice() + "/objections",
                objection(cast, MAKERS, "INDIVIDUAL", "张三", "场地不实"), Refused.invalid("OBJECTOR_NAME_NOT_KEPT"));
        scene.command("f.objectMakers", GUILD.account(), "对“" + MAKERS.stationName() + "”提出异议", cast.notice() + "/objections",
                objection(cast, MAKERS, "UNIT", "文登区家纺行业协会", "申报场地已转租他用。"));
        scene.command("f.objectFishery", People.OFFICER, "登记来信对“" + FISHERY.stationName() + "”的异议", cast.notice() + "/objections",
                objection(cast, FISHERY, "ANONYMOUS", null, "驿站用地手续不全。"));
        for (Applicant a : List.of(MAKERS, FISHERY)) {
            scene.arrives("f.held." + a.key(), "有异议的“" + a.stationName() + "”在公示栏上", "HELD", () -> onBoard(scene, cast, a));
        }
        for (Applicant a : List.of(OCEAN, AGENCY)) {
            scene.check("f.open." + a.key(), "无异议的“" + a.stationName() + "”不受影响", "OPEN", () -> onBoard(scene, cast, a));
        }
    }

    private static void close(Scene scene, Cast cast) {
        scene.clock("f.clock5", "2021-02-21T00:00:05");
        scene.arrives("f.closed", "24时后公示自行截止，仍在公示", false,
                () -> scene.look(People.OFFICER, cast.notice()).path("open").asBoolean(true));
        for (Applicant a : List.of(OCEAN, AGENCY)) {
            scene.arrives("f.cleared." + a.key(), "无异议的“" + a.stationName() + "”的阶段", "CLEARED",
                    () -> FilingChapter.stage(scene, cast, a));
        }
        scene.check("f.stillHeld", "异议未决的“" + FISHERY.stationName() + "”的阶段", "ON_NOTICE",
                () -> FilingChapter.stage(scene, cast, FISHERY));
        scene.clock("f.clock6", "2021-02-22T09:30:00");
        scene.refused("f.heldNotReported", People.OFFICER, "异议未决即报请核准", cast.to(FISHERY, "approval-request"), null,
                Refused.rule("NOTICE_NOT_CLEARED", "7(4)"));
    }

    private static void late(Scene scene, Cast cast) {
        scene.command("f.late", MAKERS.account(), "公示期满后对“" + OCEAN.stationName() + "”提出异议", cast.notice() + "/objections",
                objection(cast, OCEAN, "UNIT", "青禾众创空间", "专家名册有重复。"));
        scene.check("f.supervision", "逾期异议转为监督线索的件数", 1,
                () -> scene.look(People.OFFICER, cast.notice()).path("supervisionCases").size());
        scene.check("f.notHeld", "逾期异议不影响申报，其阶段", "CLEARED", () -> FilingChapter.stage(scene, cast, OCEAN));
    }

    private static JsonNode objection(Cast cast, Applicant a, String objector, String unit, String grounds) {
        var body = json("applicationId", cast.application(a), "objector", objector, "grounds", grounds, "remedy", "请核查", "files", List.of());
        return unit == null ? body : body.put("unitName", unit);
    }

    private static String decision(Scene scene, Cast cast, Applicant a) {
        String id = scene.remember("f.objection." + a.key(), () -> json("id", scene.look(People.OFFICER, cast.notice()).path("objections")
                .valueStream().filter(o -> o.path("applicationId").asString("").equals(cast.application(a))).findFirst().orElseThrow()
                .path("id"))).path("id").asString();
        return cast.notice() + "/objections/" + id + "/decision";
    }

    private static JsonNode onBoard(Scene scene, Cast cast) {
        return scene.look(null, "/station/v1/notice-board?limit=200&q=" + scene.run()).path("items").get(0);
    }

    private static String onBoard(Scene scene, Cast cast, Applicant a) {
        return onBoard(scene, cast).path("entries").valueStream()
                .filter(e -> e.path("applicationId").asString("").equals(cast.application(a))).findFirst().orElseThrow()
                .path("status").asString("");
    }
}
