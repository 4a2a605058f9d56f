package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.OCEAN;
import static org.talentstation.acceptance.story.Scene.json;

import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** After two years: evaluated, told to rectify while its unpaid money is held, re-checked as accepted, and paid the rest. Articles 9, 16 and 17. */
public final class EvaluationChapter implements Chapter {

    private static final String ROUNDS = "/evaluation/v1/biennial-rounds";
    private static final long SECOND_PART = 50_000_00L;

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十一、两年一次的评估与整改(第十六、十七条)");
        BiennialSteps steps = new BiennialSteps(scene, "n.");
        due(scene, cast);
        String round = steps.open("2023年定期评估(演示 " + scene.run() + ")", List.of(cast.stationId(OCEAN)), null);
        steps.draw(round);
        String evaluation = steps.evaluation(round, cast.stationId(OCEAN));
        judged(scene, steps, evaluation);
        concluded(scene, cast, steps, evaluation);
        String rectification = ordered(scene, cast, evaluation);
        accepted(scene, cast, rectification);
        paid(scene, cast);
        weighed(scene, round);
    }

    private static void due(Scene scene, Cast cast) {
        scene.clock("n.clock1", "2023-01-16T09:00:00");
        LifeChapter.file(scene, cast, "n.file.summary2022", "SUMMARY", 2022, "2022年工作总结");
        LifeChapter.file(scene, cast, "n.file.plan2023", "ANNUAL_PLAN", 2023, "2023年工作计划");
        scene.refused("n.early", People.OFFICER, "未满两年且不说明理由即启动评估", ROUNDS, json("name", "提前评估", "stations",
                List.of(json("stationId", cast.stationId(OCEAN), "earlyReason", null))), Refused.rule("EVALUATION_NOT_DUE", "16"));
        scene.clock("n.clock2", "2023-03-02T09:00:00");
        scene.check("n.due", "2021年3月1日取得称号，两年后到期日", "2023-03-01", () -> scene.items(People.OFFICER, "/evaluation/v1/due-evaluations?hostId="
                + scene.hostOf(OCEAN.account())).filter(r -> r.path("stationId").asString("").equals(cast.stationId(OCEAN))).map(r -> r.path("dueOn")
                        .asString("")).findFirst().orElse(""));
    }

    private static void judged(Scene scene, BiennialSteps steps, String evaluation) {
        List<String> judges = steps.judges("ocean", evaluation);
        scene.refused("n.noReport", judges.getFirst(), "依托单位尚未自评即打分", evaluation + "/scores", BiennialSteps.sheet(Collections.nCopies(6, 60), 0),
                Refused.rule("SELF_REPORT_MISSING", "16"));
        steps.report("ocean", evaluation, OCEAN);
        steps.facts("ocean", evaluation, OCEAN);
        scene.check("n.facts", "第四项由事件预填的场次与人次，第六项缺报", "1/60/0", () -> {
            JsonNode facts = scene.look(People.OFFICER, evaluation).path("facts");
            return sum(facts, "sessions") + "/" + sum(facts, "visits") + "/" + facts.path("missing").size();
        });
        steps.score("ocean", evaluation, OCEAN, List.of(62, 60, 58, 55, 50, 69));
        scene.refused("n.noCheck", People.LEADER, "未经质量审核即作出结论", evaluation + "/conclusion", BiennialSteps.conclusion("QUALIFIED"),
                Refused.rule("QUALITY_CHECK_MISSING", "16"));
        steps.check("ocean", evaluation, OCEAN);
    }

    private static void concluded(Scene scene, Cast cast, BiennialSteps steps, String evaluation) {
        scene.refused("n.noGround", People.LEADER, "没有任何一种情形即责令整改", evaluation + "/conclusion", json("outcome", "RECTIFY", "grounds", List.of(), "statement", "待整改"),
                Refused.rule("RECTIFICATION_GROUND_MISSING", "17"));
        scene.refused("n.notRectify", People.LEADER, "尚无结论即责令整改", evaluation + "/rectification", order("2023-06-02"), Refused.state("EVALUATION_NOT_CONCLUDED", "17"));
        steps.conclude("ocean", evaluation, OCEAN, "RECTIFY", "责令整改");
        scene.check("n.score", "六项等权，得分(百分之一分)", 5900, () -> scene.look(People.AUDITOR, evaluation).path("conclusion").path("scoreHundredths").asInt(-1));
        scene.arrives("n.learned", "评估结论经 Kafka 传到名册，下次到期", "2025-03-02", () -> DesignationChapter.station(scene, cast, "").path("nextEvaluationDueOn").asString(""));
    }

    private static String ordered(Scene scene, Cast cast, String evaluation) {
        scene.refused("n.today", People.LEADER, "整改期限不在将来", evaluation + "/rectification", order("2023-03-02"), Refused.rule("DEADLINE_NOT_AHEAD", "17"));
        String id = scene.command("n.order", People.LEADER, "责令整改，限2023年6月2日前", evaluation + "/rectification", order("2023-06-02"));
        String path = "/evaluation/v1/rectifications/" + id;
        scene.arrives("n.underway", "驿站服务经 Kafka 得知后的称号状态", "整改中", () -> DesignationChapter.station(scene, cast, "").path("titleStatusName").asString(""));
        scene.arrives("n.held", "资金服务经 Kafka 得知后，未支付的补助暂停", true, () -> subsidy(scene, cast).path("held").asBoolean(false));
        scene.refused("n.heldPayment", People.PREPARER, "整改期间安排支付", "/subsidy/v1/payments", MoneyChapter.body(cast, SECOND_PART), Refused.rule("SUBSIDY_HELD", "9"));
        scene.refusedOnceLearned("n.revokeNow", People.OFFICER, "整改尚未结束即建议取消称号", cast.at(OCEAN, "revocation-proposal"), json("rectificationId", id, "reasons", "期限将至"),
                Refused.rule("RECTIFICATION_NOT_OVER", "17"), "NO_RECTIFICATION_ORDERED");
        scene.command("n.extend", People.OFFICER, "有理由延长期限到6月30日", path + "/extensions", json("deadline", "2023-06-30", "reason", "场地施工延期。"));
        scene.refused("n.recheckEarly", People.LEADER, "未到期限、未交报告即复核", path + "/review", json("accepted", true, "findings", "合格"),
                Refused.rule("RECHECK_TOO_EARLY", "17"));
        return path;
    }

    private static void accepted(Scene scene, Cast cast, String rectification) {
        scene.clock("n.clock3", "2023-06-12T09:00:00");
        scene.command("n.report", OCEAN.account(), "提交整改报告", rectification + "/report", json("text", "已补齐管理制度并调整专职人员。", "evidence",
                List.of(LifeChapter.document("整改报告"))));
        scene.command("n.review", People.LEADER, "复核合格", rectification + "/review", json("accepted", true, "findings", "整改到位。"));
        scene.arrives("n.active", "复核合格后的称号状态", "正常", () -> DesignationChapter.station(scene, cast, "").path("titleStatusName").asString(""));
        scene.arrives("n.released", "未支付的补助恢复支付", false, () -> subsidy(scene, cast).path("held").asBoolean(true));
    }

    private static void paid(Scene scene, Cast cast) {
        String second = MoneyChapter.prepared(scene, cast, "n.pay2", SECOND_PART);
        MoneyChapter.approved(scene, "n.pay2", second);
        scene.command("n.instruct", People.PREPARER, "第二份支付指令", "/subsidy/v1/instructions", json("instructionNumber", MoneyChapter.instruction(scene, 2), "paymentIds",
                List.of(MoneyChapter.id(second))));
        scene.upload("n.receipts", People.PREPARER, "导入第二份国库回单", "/subsidy/v1/receipts", "指令号,支付编号,结果,金额(元),支付日期,银行流水号,原因\n%s,%s,成功,50000.00,2023-06-12,B%s3,\n"
                .formatted(MoneyChapter.instruction(scene, 2), MoneyChapter.id(second), scene.run()));
        scene.arrives("n.paid", "全部到账(分)", 120_000_00L, () -> MoneyChapter.money(scene, cast).path("paidFen").asLong());
    }

    private static void weighed(Scene scene, String round) {
        scene.check("n.whatIf", "换用权重试算(第五项加倍)的得分，结论不变", 5771, () -> scene.look(People.LEADER, ROUNDS + "/" + round + "/what-if?weights=1,1,1,1,2,1")
                .path("ranking").path(0).path("scoreHundredths").asInt(-1));
    }

    private static int sum(JsonNode facts, String field) {
        return facts.path("activities").valueStream().mapToInt(f -> f.path(field).asInt(0)).sum();
    }

    public static JsonNode order(String deadline) {
        return json("opinion", "管理制度不健全，须限期整改。", "deadline", deadline);
    }

    private static JsonNode subsidy(Scene scene, Cast cast) {
        return scene.look(People.AUDITOR, "/subsidy/v1/subsidies/" + cast.subsidy());
    }
}
