package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.*;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** On-site visits and comprehensive assessment: both for each application, by judges without a conflict. Articles 6 and 7(2). */
public final class JudgingChapter implements Chapter {

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("四、实地考察与综合评估(第六条，第七条第二项)");
        withdrawal(scene, cast);
        recusal(scene, cast);
        scene.clock("d.clock", "2021-02-04T16:00:00");
        scene.refused("d.noVisit", People.OFFICER, "未实地考察即完成评估", cast.assessment(OCEAN) + "/completion",
                findings("MET"), Refused.rule("SITE_VISIT_MISSING", "7(2)"));
        for (Applicant a : JUDGED) {
            judge(scene, cast, a);
        }
        scene.check("d.struckOut", "回避专家已打的分仍可查，状态", "STRUCK_OUT", () -> sheets(scene, cast, OCEAN)
                .stream().filter(s -> s.path("expertId").asString("").equals(recused(scene, cast))).findFirst().orElseThrow()
                .path("status").asString(""));
        for (Applicant a : JUDGED) {
            scene.check("d.score." + a.key(), "“" + a.stationName() + "”综合得分(百分之一分)", a.points() * 100,
                    () -> scene.look(People.OFFICER, cast.assessment(a)).path("scoreHundredths").asInt(-1));
            scene.arrives("d.learned." + a.key(), "驿站服务经 Kafka 收到的“" + a.stationName() + "”得分", a.points() * 100,
                    () -> scene.look(People.OFFICER, cast.dossier(a)).path("assessment").path("scoreHundredths").asInt(-1));
        }
    }

    private static void withdrawal(Scene scene, Cast cast) {
        new Filing(scene, cast).withdraw(INSTITUTE, "研究院调整内设机构");
        scene.arrives("d.withdrawn", "撤回经 Kafka 传到评审服务，该评估", "CANCELLED", () -> scene.lookIfThere(People.OFFICER,
                cast.assessment(INSTITUTE)).path("stage").asString(""));
    }

    private static void recusal(Scene scene, Cast cast) {
        String leaving = recused(scene, cast);
        String next = scene.remember("d.substitute", () -> json("id", bench(scene, cast, "SUBSTITUTE").getFirst())).path("id").asString();
        scene.command("d.firstScore", account(leaving), "先行打分(每项40分)", cast.assessment(OCEAN) + "/scores", sheet(40));
        scene.command("d.recuse", account(leaving), "声明曾任该校顾问，申请回避", cast.assessment(OCEAN) + "/recusals",
                json("reason", "曾任该校学科建设顾问，应当回避。"));
        scene.check("d.seated", "按抽取顺序递补的专家现为评委", true, () -> bench(scene, cast, "JUDGE").contains(next));
        scene.refused("d.recusedScores", account(leaving), "回避后再打分", cast.assessment(OCEAN) + "/scores", sheet(95),
                Refused.forbidden("NOT_A_JUDGE"));
        scene.refused("d.tooEarly", People.LEADER, "把尚未考察评估的申报列入入选名单", cast.round() + "/shortlist",
                json("selected", List.of(cast.application(OCEAN)), "reasons", "择优"), Refused.rule("ASSESSMENT_INCOMPLETE", "7(2)"));
    }

    private static void judge(Scene scene, Cast cast, Applicant a) {
        List<String> judges = scene.remember("d.judges." + a.key(), () -> json("ids", scene.look(People.OFFICER,
                cast.assessment(a)).path("judges"))).path("ids").valueStream().map(JsonNode::asString).toList();
        scene.command("d.visit." + a.key(), People.OFFICER, "登记对“" + a.stationName() + "”的实地考察，五名专家到场",
                cast.assessment(a) + "/site-visit", json("visitedOn", "2021-02-02", "participants", judges, "report",
                        "现场查看场地、设施和服务台账，访谈驻站专家和企业，与申报材料一致。", "attachments", List.of()));
        IntStream.range(0, judges.size()).forEach(seat -> scene.command("d.score." + a.key() + "." + seat, account(judges.get(seat)),
                "为“" + a.stationName() + "”打分", cast.assessment(a) + "/scores", sheet(a.points() + seat - 2)));
        scene.command("d.complete." + a.key(), People.OFFICER, "完成“" + a.stationName() + "”综合评估",
                cast.assessment(a) + "/completion", findings(a == INCUBATOR ? "NOT_MET" : "MET"));
    }

    /** Who declares a conflict: the judge drawn first. */
    private static String recused(Scene scene, Cast cast) {
        return scene.remember("d.recused", () -> json("id", scene.look(People.AUDITOR, cast.panel()).path("members").get(0)
                .path("expertId"))).path("id").asString();
    }

    private static List<String> bench(Scene scene, Cast cast, String place) {
        return scene.look(People.OFFICER, cast.assessment(OCEAN)).path("bench").valueStream()
                .filter(seat -> seat.path("place").asString("").equals(place)).map(seat -> seat.path("expertId").asString("")).toList();
    }

    private static List<JsonNode> sheets(Scene scene, Cast cast, Applicant a) {
        return scene.look(People.AUDITOR, cast.assessment(a)).path("sheets").valueStream().toList();
    }

    private static String account(String expertId) {
        return expertId.replaceFirst("^expert-", "");
    }

    public static JsonNode sheet(int points) {
        return json("items", Filing.CONDITIONS.stream().map(condition -> json("condition", condition, "points", points,
                "justification", "查阅材料并现场核实，与评分标准对照后给出本项得分。")).toList());
    }

    public static JsonNode findings(String first) {
        return json("findings", IntStream.range(0, Filing.CONDITIONS.size()).mapToObj(i -> json("condition", Filing.CONDITIONS.get(i),
                "finding", i == 0 ? first : "MET", "evidence", "见实地考察报告第" + (i + 1) + "部分。")).toList());
    }
}
