package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.talentstation.acceptance.client.Answer;
import tools.jackson.databind.JsonNode;

/** 核准, 批复, 授牌, in this order; the register then knows the station from the day of the reply. Article 7(4). */
final class DesignationChapter implements Chapter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("七、核准、批复与授牌(第七条第四项)");
        approval(scene, cast);
        reply(scene, cast);
        plaque(scene, cast);
        register(scene, cast);
        dossier(scene, cast);
        files(scene, cast);
    }

    private static void approval(Scene scene, Cast cast) {
        for (Applicant a : List.of(OCEAN, FISHERY, AGENCY)) {
            scene.command("g.request." + a.key(), People.OFFICER, "报请核准“" + a.stationName() + "”", cast.to(a, "approval-request"), null);
        }
        scene.clock("g.clock1", "2021-02-24T10:00:00");
        scene.refused("g.requester", People.OFFICER, "由报请人自行核准", cast.to(OCEAN, "approval"), null, Refused.forbidden("FORBIDDEN"));
        scene.refused("g.replyFirst", People.LEADER, "未经核准即批复", cast.to(OCEAN, "reply"), json("documentNumber", document(scene, 1)),
                Refused.state("CANNOT_REPLY_NOW", "7(4)"));
        for (Applicant a : List.of(OCEAN, FISHERY)) {
            scene.command("g.approve." + a.key(), People.LEADING_GROUP, "核准“" + a.stationName() + "”", cast.to(a, "approval"), null);
        }
    }

    private static void reply(Scene scene, Cast cast) {
        scene.clock("g.clock2", "2021-03-01T09:00:00");
        scene.refused("g.plaqueFirst", People.OFFICER, "未批复即授牌", cast.to(OCEAN, "plaque"), json("plaqueNumber", plaque(scene, 1)),
                Refused.state("CANNOT_AWARD_PLAQUE_NOW", "7(4)"));
        scene.command("g.reply", People.LEADER, "批复“" + OCEAN.stationName() + "”，文号 " + document(scene, 1), cast.to(OCEAN, "reply"),
                json("documentNumber", document(scene, 1)));
        scene.refused("g.usedNumber", People.LEADER, "以用过的文号批复另一申报", cast.to(FISHERY, "reply"),
                json("documentNumber", document(scene, 1)), new Refused(409, "NUMBER_ALREADY_USED", ""));
        scene.arrives("g.designated", "批复后名册中的状态", "已批复待授牌", () -> station(scene, cast, "").path("status").asString(""));
    }

    private static void plaque(Scene scene, Cast cast) {
        scene.clock("g.clock3", "2021-03-05T15:00:00");
        scene.command("g.plaque", People.OFFICER, "向“" + OCEAN.stationName() + "”授牌", cast.to(OCEAN, "plaque"),
                json("plaqueNumber", plaque(scene, 1)));
        scene.arrives("g.hung", "授牌后名册中的状态", "已授牌", () -> station(scene, cast, "").path("status").asString(""));
    }

    private static void register(Scene scene, Cast cast) {
        scene.check("g.before", "名册截至2021-02-28是否有该站", false, () -> !station(scene, cast, "asOf=2021-02-28").isMissingNode());
        scene.check("g.asOfReply", "名册截至2021-03-01(批复日)的状态", "已批复待授牌",
                () -> station(scene, cast, "asOf=2021-03-01").path("status").asString(""));
        scene.check("g.asOfPlaque", "名册截至2021-03-05的状态", "已授牌",
                () -> station(scene, cast, "asOf=2021-03-05").path("status").asString(""));
        scene.check("g.titleFrom", "称号起算日", "2021-03-01", () -> station(scene, cast, "").path("titleFrom").asString(""));
        scene.check("g.system", "环翠区人社业务系统(客户端凭证)在名册中见到该站", true, () -> scene.get(
                scene.identity().ofSystem("district-huancui-system"), "/station/v1/stations?limit=200&hostId="
                        + scene.hostOf(OCEAN.account()), Map.of()).json().path("items").valueStream()
                .anyMatch(row -> row.path("applicationId").asString("").equals(cast.application(OCEAN))));
    }

    private static void dossier(Scene scene, Cast cast) {
        JsonNode timeline = scene.look(People.AUDITOR, cast.dossier(OCEAN)).path("timeline");
        scene.check("g.timeline", "档案时间线的主要环节(按发生顺序)", List.of("station.application-submitted", "station.application-returned",
                "station.application-resubmitted", "station.application-accepted", "station.application-entered-round",
                "published.evaluation.assessment", "station.application-shortlisted", "station.application-put-on-notice",
                "station.application-cleared-notice", "station.approval-requested", "station.designation-approved",
                "station.reply-issued", "station.plaque-awarded"), () -> timeline.valueStream()
                .map(item -> item.path("event").asString("")).filter(e -> !e.endsWith("drafted") && !e.endsWith("condition-stated")).toList());
        scene.once("g.story", "打印档案", () -> timeline.forEach(item -> scene.note("%s  第%-5s %s:%s".formatted(
                OffsetDateTime.parse(item.path("at").asString()).atZoneSameInstant(CHINA).toLocalDate(), item.path("article").asString("") + "条",
                item.path("role").asString(""), item.path("what").asString("")))));
    }

    private static void files(Scene scene, Cast cast) {
        scene.check("g.csv", "名册 CSV 中该站的行数", 1L, () -> {
            Answer csv = scene.get(scene.identity().of(People.LEADER), "/station/v1/stations", Map.of("Accept", "text/csv"));
            return csv.text().lines().filter(line -> line.contains(document(scene, 1))).count();
        });
        scene.check("g.xlsx", "名册 xlsx 中有该站文号", true, () -> Workbook.of(scene.get(scene.identity().of(People.LEADER),
                "/station/v1/stations", Map.of("Accept", XLSX)).body()).contains(document(scene, 1)));
    }

    static JsonNode station(Scene scene, Cast cast, String query) {
        return scene.items(People.LEADER, "/station/v1/stations?hostId=" + scene.hostOf(OCEAN.account())
                        + (query.isEmpty() ? "" : "&" + query))
                .filter(row -> row.path("applicationId").asString("").equals(cast.application(OCEAN))).findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    static String document(Scene scene, int number) {
        return "威人社字〔2021〕演示" + scene.run() + "-" + number + "号";
    }

    static String plaque(Scene scene, int number) {
        return "WH-" + scene.run() + "-" + number;
    }
}
