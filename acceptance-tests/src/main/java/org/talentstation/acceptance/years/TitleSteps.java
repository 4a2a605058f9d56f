package org.talentstation.acceptance.years;

import static org.talentstation.acceptance.story.Scene.json;

import java.util.List;
import java.util.stream.IntStream;
import org.talentstation.acceptance.client.Sha256;
import org.talentstation.acceptance.story.Applicant;
import org.talentstation.acceptance.story.Cast;
import org.talentstation.acceptance.story.DrawChapter;
import org.talentstation.acceptance.story.Filing;
import org.talentstation.acceptance.story.HostsChapter;
import org.talentstation.acceptance.story.JudgingChapter;
import org.talentstation.acceptance.story.People;
import org.talentstation.acceptance.story.Scene;
import tools.jackson.databind.JsonNode;

/** Every station's way to its plaque, in one round. Articles 6 and 7. */
final class TitleSteps {

    private final Troupe troupe;
    private final Scene scene;
    private final Cast cast;

    TitleSteps(Troupe troupe) {
        this.troupe = troupe;
        this.scene = troupe.scene();
        this.cast = troupe.cast();
    }

    void play() {
        new HostsChapter().play(scene, cast);
        scene.chapter("二、申报、推荐与受理(2021年1月)");
        filed();
        scene.chapter("三、专家抽取、实地考察与综合评估(第七条第二项)");
        drawn();
        judged();
        scene.chapter("四、入选、公示、核准、批复与授牌(2021年2月至3月)");
        announced();
        designated();
    }

    private void filed() {
        Filing filing = new Filing(scene, cast);
        troupe.each(s -> {
            Applicant a = s.applicant();
            Applicant named = new Applicant(a.key(), a.account(), a.district(), a.stationType(), troupe.named(a.stationName()), a.points());
            filing.file(named);
            if (!a.direct()) {
                filing.recommend(named);
            }
        });
        scene.clock("t.clock1", "2021-01-27T14:00:00");
        troupe.each(s -> filing.accept(s.applicant()));
    }

    private void drawn() {
        scene.clock("t.clock2", "2021-01-28T09:00:00");
        DrawChapter.experts(scene);
        cast.roundOpened(scene.command("t.round", People.OFFICER, "组织一批认定", "/station/v1/rounds", json("name", troupe.named("2021年认定"), "quota", null,
                "applicationIds", applications())));
        scene.arrives("t.panel", "专家组待抽取", "OPENED", () -> scene.lookIfThere(People.OFFICER, cast.panel()).path("stage").asString(""));
        String seed = Sha256.hex("years " + scene.run());
        scene.command("t.commit", People.OFFICER, "提交种子的承诺值", cast.panel() + "/commitment", json("commitment", Sha256.hex(seed)));
        scene.command("t.draw", People.OFFICER, "公布种子，抽取专家", cast.panel() + "/draw", json("seed", seed));
        scene.arrives("t.assessments", "开启的评估数", (long) troupe.stations().size(), () -> scene.items(People.OFFICER,
                "/evaluation/v1/assessments?roundId=" + cast.roundId()).filter(row -> row.path("judges").size() > 0 || !row.has("judges")).count());
    }

    private void judged() {
        scene.clock("t.clock3", "2021-02-04T16:00:00");
        List<String> judges = judges(troupe, "t.judges", cast.panel());
        troupe.each(s -> {
            Applicant a = s.applicant();
            scene.command("t.visit." + a.key(), People.OFFICER, "登记实地考察", cast.assessment(a) + "/site-visit", json("visitedOn", "2021-02-02", "participants",
                    judges, "report", "现场查看场地、设施和服务台账，与申报材料一致。", "attachments", List.of()));
            IntStream.range(0, judges.size()).forEach(seat -> scene.command("t.score." + a.key() + "." + seat, account(judges.get(seat)), "打分",
                    cast.assessment(a) + "/scores", JudgingChapter.sheet(a.points() + seat - judges.size() / 2)));
            scene.command("t.complete." + a.key(), People.OFFICER, "完成综合评估", cast.assessment(a) + "/completion", JudgingChapter.findings("MET"));
        });
    }

    private void announced() {
        scene.clock("t.clock4", "2021-02-05T10:00:00");
        scene.command("t.shortlist", People.LEADER, "确定入选名单", cast.round() + "/shortlist", json("selected", applications(), "reasons", "按综合评估得分择优确定。"));
        arriveAt("SHORTLISTED", "入选的申报数");
        scene.clock("t.clock5", "2021-02-08T10:00:00");
        cast.noticePublished(scene.command("t.publish", People.OFFICER, "公示", "/station/v1/notices", json("title", troupe.named("2021年拟认定名单"),
                "applicationIds", applications())));
        scene.check("t.closesOn", "公示截止日(春节放假，2月20日调休上班)", "2021-02-20", () -> scene.look(People.OFFICER, cast.notice()).path("closesOn").asString(""));
        scene.clock("t.clock6", "2021-02-21T00:00:05");
        arriveAt("CLEARED", "公示期满无异议的申报数");
    }

    private void designated() {
        scene.clock("t.clock7", "2021-02-22T09:30:00");
        troupe.each(s -> scene.command("t.request." + s.key(), People.OFFICER, "报请核准", cast.to(s.applicant(), "approval-request"), null));
        scene.clock("t.clock8", "2021-02-24T10:00:00");
        troupe.each(s -> scene.command("t.approve." + s.key(), People.LEADING_GROUP, "核准", cast.to(s.applicant(), "approval"), null));
        scene.clock("t.clock9", "2021-03-01T09:00:00");
        troupe.each(s -> scene.command("t.reply." + s.key(), People.LEADER, "批复", cast.to(s.applicant(), "reply"), json("documentNumber",
                "威人社字〔2021〕两年" + scene.run() + "-" + s.key() + "号")));
        scene.clock("t.clock10", "2021-03-05T15:00:00");
        troupe.each(s -> scene.command("t.plaque." + s.key(), People.OFFICER, "授牌", cast.to(s.applicant(), "plaque"), json("plaqueNumber",
                "WH-" + scene.run() + "-" + s.key())));
        scene.arrives("t.hung", "名册中已授牌的驿站数", (long) troupe.stations().size(), () -> troupe.rows(People.AUDITOR, "/station/v1/stations").stream()
                .filter(row -> row.path("status").asString("").equals("已授牌")).count());
    }

    private void arriveAt(String stage, String what) {
        scene.arrives("t.at." + stage, what, (long) troupe.stations().size(), () -> troupe.rows(People.OFFICER, "/station/v1/applications?stage=" + stage).size() * 1L);
    }

    private List<String> applications() {
        return troupe.stations().stream().map(s -> cast.application(s.applicant())).toList();
    }

    /** Who was drawn, in the order of the draw. */
    static List<String> judges(Troupe troupe, String step, String panel) {
        return troupe.scene().remember(step, () -> json("ids", troupe.scene().look(People.AUDITOR, panel).path("members").valueStream()
                .map(e -> e.path("expertId").asString()).toList())).path("ids").valueStream().map(JsonNode::asString).toList();
    }

    static String account(String expertId) {
        return expertId.replaceFirst("^expert-", "");
    }
}
