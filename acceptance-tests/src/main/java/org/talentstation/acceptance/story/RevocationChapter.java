package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.AGENCY;
import static org.talentstation.acceptance.story.Scene.json;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.talentstation.acceptance.client.Sha256;
import tools.jackson.databind.JsonNode;

/** The title is lost: only after a rectification that failed; everything that hung on it ends in every service. Article 17. */
final class RevocationChapter implements Chapter {

    private static final long GRANT = 60_000_00L;
    private static final String DEMONSTRATIONS = "/evaluation/v1/demonstrations";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十三、取消称号与申诉(第十七条)");
        LocalDate today = cast.today();
        begun(scene, cast, today);
        String subsidy = granted(scene, cast, today);
        String rectification = failed(scene, cast, today);
        revoked(scene, cast, rectification);
        ended(scene, cast, subsidy);
        appealed(scene, cast, rectification);
    }

    private static void begun(Scene scene, Cast cast, LocalDate today) {
        scene.arrives("p.titled", "“" + AGENCY.stationName() + "”在驿站服务中可以办理业务", true, () -> scene.lookIfThere(People.AUDITOR,
                "/station/v1/stations/" + cast.stationId(AGENCY)).has("id"));
        scene.command("p.plan", AGENCY.account(), "计划政策咨询活动", cast.at(AGENCY, "activities"), json("function", "CONSULTATION", "kind", "POLICY_CONSULTATION",
                "title", "人才政策咨询日", "plannedOn", today.plusDays(10)));
        scene.command("p.case", AGENCY.account(), "为入站人才指派专员", cast.at(AGENCY, "service-cases"), json("talentRef", scene.talent(2), "commissioner", AGENCY.account()));
    }

    private static String granted(Scene scene, Cast cast, LocalDate today) {
        String id = scene.commandOnceLearned("p.demonstration", People.OFFICER, "提出“" + AGENCY.stationName() + "”为示范站", DEMONSTRATIONS,
                DemonstrationChapter.proposal(cast.stationId(AGENCY), 4), "STATION_UNKNOWN", "NOT_FOUND", "NO_POLICY_IN_FORCE");
        scene.command("p.organization", People.ORGANIZATION, "市委组织部确认", DEMONSTRATIONS + "/" + id + "/organization-confirmation", null);
        scene.command("p.bureau", People.LEADER, "市人社局确认", DEMONSTRATIONS + "/" + id + "/bureau-confirmation", null);
        int year = today.getYear();
        scene.commandUnless("p.fund", People.PREPARER, "建立" + year + "年度专项资金账", "/subsidy/v1/funds", json("fiscalYear", year, "amountFen", 1_000_000_00L,
                "documentNumber", "威财预〔" + year + "〕9号"), "FUND_ALREADY_OPEN");
        scene.command("p.appropriate", People.PREPARER, "追加拨款10万元", "/subsidy/v1/funds/fund-" + year + "/appropriations", json("amountFen", 100_000_00L, "documentNumber",
                "威财预〔" + year + "〕演示" + scene.run() + "号"));
        scene.commandOnceLearned("p.propose", People.PREPARER, "提出60,000.00元的建站补助", "/subsidy/v1/subsidies", json("stationId", cast.stationId(AGENCY), "kind",
                "MUNICIPAL",
                "demonstrationId", id, "amountFen", GRANT, "fiscalYear", year, "note", "演示"), "DEMONSTRATION_NOT_CONFIRMED", "STATION_UNKNOWN", "NO_POLICY_IN_FORCE");
        String subsidy = LifeChapter.remembered(scene, "p.subsidy", "/subsidy/v1/subsidies?stationId=" + cast.stationId(AGENCY), r -> true);
        scene.command("p.grant", People.LEADER, "批准补助", "/subsidy/v1/subsidies/" + subsidy + "/approval", json("documentNumber", "威人社补演示" + scene.run() + "号"));
        return subsidy;
    }

    private static String failed(Scene scene, Cast cast, LocalDate today) {
        BiennialSteps steps = new BiennialSteps(scene, "p.");
        String round = steps.open("提前评估(演示 " + scene.run() + ")", List.of(cast.stationId(AGENCY)), "接到企业和人才集中反映，提前评估。");
        steps.draw(round);
        String evaluation = steps.evaluation(round, cast.stationId(AGENCY));
        steps.report("agency", evaluation, AGENCY);
        steps.facts("agency", evaluation, AGENCY);
        steps.score("agency", evaluation, AGENCY, Collections.nCopies(6, 35));
        steps.check("agency", evaluation, AGENCY);
        steps.conclude("agency", evaluation, AGENCY, "RECTIFY", "责令整改");
        String id = scene.command("p.order", People.LEADER, "责令限期整改", evaluation + "/rectification", EvaluationChapter.order(today.plusDays(60).toString()));
        String path = "/evaluation/v1/rectifications/" + id;
        scene.command("p.report", AGENCY.account(), "提交整改报告", path + "/report", json("text", "正在整改。", "evidence", List.of()));
        scene.command("p.review", People.LEADER, "复核不合格", path + "/review", json("accepted", false, "findings", "驿站长期关闭，未见整改。"));
        return id;
    }

    private static void revoked(Scene scene, Cast cast, String rectification) {
        String to = cast.at(AGENCY, "revocation");
        scene.arrives("p.known", "驿站服务经 Kafka 得知复核结果", false, () -> rectified(scene, cast, rectification).path("accepted").asBoolean(true));
        scene.refused("p.unprepared", People.LEADER, "未经提出即取消称号", to, json("documentNumber", number(scene)), Refused.state("REVOCATION_NOT_PREPARED", ""));
        scene.command("p.prepare", People.OFFICER, "提出取消称号的建议", to + "-proposal", json("rectificationId", rectification, "reasons", "整改复核不合格。"));
        scene.command("p.revoke", People.LEADER, "取消“" + AGENCY.stationName() + "”称号", to, json("documentNumber", number(scene)));
        scene.arrives("p.revoked", "名册中的称号状态", "已取消", () -> standing(scene, cast).path("titleStatusName").asString(""));
    }

    private static void ended(Scene scene, Cast cast, String subsidy) {
        scene.arrives("p.cancelled", "资金服务：未支付的补助已取消", "CANCELLED", () -> scene.look(People.AUDITOR, "/subsidy/v1/subsidies/" + subsidy).path("stage").asString(""));
        scene.arrives("p.returned", "退回专项资金的金额(分)", GRANT, () -> scene.look(People.AUDITOR, "/subsidy/v1/subsidies/" + subsidy).path("amounts").path("freedFen")
                .asLong());
        scene.arrives("p.noDemonstration", "名册中的示范站", false, () -> standing(scene, cast).path("demonstration").asBoolean(true));
        scene.arrives("p.activity", "计划中的活动已取消", List.of("CANCELLED"), () -> scene.items(People.AUDITOR, "/station/v1/activities?stationId=" + cast.stationId(AGENCY))
                .map(r -> r.path("status").asString("")).toList());
        scene.arrives("p.caseEnded", "未结的专员服务已终止", 0L, () -> scene.items(People.AUDITOR, "/station/v1/service-cases?stationId=" + cast.stationId(AGENCY))
                .filter(r -> r.path("status").asString("").equals("OPEN")).count());
        scene.refused("p.over", AGENCY.account(), "取消称号后计划活动", cast.at(AGENCY, "activities"), json("function", "CONSULTATION", "kind", "POLICY_CONSULTATION",
                "title", "政策咨询", "plannedOn", "2030-01-01"), Refused.state("STATION_WITHOUT_TITLE", "17"));
        scene.command("p.plaque", People.OFFICER, "收回牌匾", cast.at(AGENCY, "plaque-return"), null);
    }

    private static void appealed(Scene scene, Cast cast, String rectification) {
        scene.command("p.appeal", AGENCY.account(), "对取消称号提出申诉(程序为增设)", cast.at(AGENCY, "appeals"), json("decisionId", rectification, "grounds", "复核时正在装修。",
                "files", List.of(json("name", "装修合同.pdf", "sha256", Sha256.hex("contract")))));
        String appeal = LifeChapter.remembered(scene, "p.appealId", "/station/v1/appeals?stationId=" + cast.stationId(AGENCY), r -> true);
        scene.refused("p.judge", People.LEADER, "由作出决定的负责人自行裁决申诉", cast.at(AGENCY, "appeals/" + appeal + "/decision"), json("upheld", false, "reasons", "理由不成立。"),
                Refused.rule("APPEAL_JUDGES_ITSELF", "17"));
        scene.command("p.dismissed", People.SECOND_LEADER, "另一负责人驳回申诉", cast.at(AGENCY, "appeals/" + appeal + "/decision"), json("upheld", false, "reasons",
                "闭站已逾半年，理由不成立。"));
    }

    private static JsonNode rectified(Scene scene, Cast cast, String id) {
        return standing(scene, cast).path("rectifications").valueStream().filter(r -> r.path("id").asString("").equals(id)).findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    static JsonNode standing(Scene scene, Cast cast) {
        return scene.look(People.AUDITOR, "/station/v1/stations/" + cast.stationId(AGENCY));
    }

    private static String number(Scene scene) {
        return "威人社取〔演示〕" + scene.run() + "号";
    }
}
