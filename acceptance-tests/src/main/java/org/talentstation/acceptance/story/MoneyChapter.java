package org.talentstation.acceptance.story;

import static org.talentstation.acceptance.story.Applicant.OCEAN;
import static org.talentstation.acceptance.story.Scene.json;

import org.talentstation.acceptance.client.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the special fund to what a demonstration station used the money for. Article 9. */
final class MoneyChapter implements Chapter {

    private static final int YEAR = 2022;
    private static final long GRANT = 120_000_00L;
    private static final long FIRST_PART = 70_000_00L;
    private static final String ACCOUNT = "6222020200112233445";

    @Override
    public void play(Scene scene, Cast cast) {
        scene.chapter("十、专项资金、示范站补助与使用(第九条)");
        fund(scene);
        grant(scene, cast);
        payment(scene, cast);
        receipts(scene, cast);
        use(scene, cast);
    }

    private static void fund(Scene scene) {
        scene.clock("m.clock1", "2022-03-14T09:00:00");
        scene.commandUnless("m.fund", People.PREPARER, "建立2022年度人才工作专项资金账，拨款100万元", "/subsidy/v1/funds",
                json("fiscalYear", YEAR, "amountFen", 1_000_000_00L, "documentNumber", "威财预〔2022〕15号"), "FUND_ALREADY_OPEN");
        scene.command("m.appropriate", People.PREPARER, "追加拨款20万元", "/subsidy/v1/funds/fund-" + YEAR + "/appropriations",
                json("amountFen", 200_000_00L, "documentNumber", "威财预〔2022〕演示" + scene.run() + "号"));
    }

    private static void grant(Scene scene, Cast cast) {
        scene.refusedOnceLearned("m.below", People.PREPARER, "提出49,999.99元的建站补助", "/subsidy/v1/subsidies", proposal(cast, 49_999_99L),
                Refused.rule("SUBSIDY_BELOW_MINIMUM", "9"),
                "STATION_UNKNOWN", "DEMONSTRATION_NOT_CONFIRMED");
        scene.refused("m.above", People.PREPARER, "提出200,000.01元的建站补助", "/subsidy/v1/subsidies", proposal(cast, 200_000_01L), Refused.rule("SUBSIDY_ABOVE_MAXIMUM", "9"));
        scene.commandOnceLearned("m.propose", People.PREPARER, "提出120,000.00元的建站补助", "/subsidy/v1/subsidies", proposal(cast, GRANT), "DEMONSTRATION_NOT_CONFIRMED");
        String subsidy = LifeChapter.remembered(scene, "m.subsidy", "/subsidy/v1/subsidies?stationId=" + cast.stationId(OCEAN), r -> true);
        cast.granted(subsidy);
        scene.refused("m.again", People.PREPARER, "对同一示范站再次提出建站补助", "/subsidy/v1/subsidies", proposal(cast, GRANT),
                Refused.rule("DEMONSTRATION_ALREADY_SUBSIDISED", "9"));
        scene.command("m.grant", People.APPROVER, "批准补助，资金随即预留", "/subsidy/v1/subsidies/" + subsidy + "/approval",
                json("documentNumber", "威人社补〔2022〕演示" + scene.run() + "号"));
        scene.arrives("m.reserved", "补助批准后的未支付金额(分)", GRANT, () -> money(scene, cast).path("grantedFen").asLong() - money(scene, cast).path("paidFen").asLong());
    }

    private static void payment(Scene scene, Cast cast) {
        String first = prepared(scene, cast, "m.pay1", FIRST_PART);
        scene.refused("m.tooMuch", People.PREPARER, "安排超出补助余额的支付", "/subsidy/v1/payments", body(cast, GRANT - FIRST_PART + 1),
                Refused.rule("PAYMENTS_EXCEED_GRANT", "9"));
        scene.refused("m.notReviewed", People.APPROVER, "未经复核即审批", first + "/approval", null, Refused.state("PAYMENT_WRONG_STAGE", "9"));
        approved(scene, "m.pay1", first);
        scene.command("m.pay1.instruct", People.PREPARER, "汇成支付指令交国库", "/subsidy/v1/instructions", json("instructionNumber", instruction(scene, 1), "paymentIds",
                java.util.List.of(id(first))));
        scene.check("m.file", "支付指令文件(CSV)两次导出完全相同，且列有该笔金额", true, () -> {
            String path = "/subsidy/v1/instructions/instruction-" + instruction(scene, 1) + "/file";
            Answer one = scene.get(scene.identity().of(People.PREPARER), path, java.util.Map.of());
            return one.text().contains("70000.00") && one.text().equals(scene.get(scene.identity().of(People.PREPARER), path, java.util.Map.of()).text());
        });
    }

    private static void receipts(Scene scene, Cast cast) {
        String payment = LifeChapter.remembered(scene, "m.payment1", "/subsidy/v1/payments?stationId=" + cast.stationId(OCEAN), r -> r.path("amountFen")
                .asLong() == FIRST_PART);
        String heading = "指令号,支付编号,结果,金额(元),支付日期,银行流水号,原因\n";
        String good = "%s,%s,成功,70000.00,2022-03-14,B%s1,\n".formatted(instruction(scene, 1), payment, scene.run());
        String bad = "%s,%s,成功,1.00,2022-03-14,B%s2,\n".formatted(instruction(scene, 1), payment, scene.run());
        scene.upload("m.receipts", People.PREPARER, "导入国库回单：一行正确，一行金额不符", "/subsidy/v1/receipts", heading + good + bad);
        scene.upload("m.receiptsAgain", People.PREPARER, "同一回单再次导入", "/subsidy/v1/receipts", heading + good);
        scene.arrives("m.paid", "到账金额(分)：坏行被指出，重复回单只付一次", FIRST_PART, () -> money(scene, cast).path("paidFen").asLong());
    }

    private static void use(Scene scene, Cast cast) {
        String uses = "/subsidy/v1/subsidies/" + cast.subsidy() + "/uses";
        String forum = LifeChapter.remembered(scene, "m.forum", "/station/v1/activities?stationId=" + cast.stationId(OCEAN), r -> r.path("title").asString("")
                .equals("海洋装备创新论坛"));
        scene.commandOnceLearned("m.use", OCEAN.account(), "登记使用：基础建设40,000.00元", uses, used("INFRASTRUCTURE", "会议室改造", 40_000_00L, null), "NOTHING_PAID_YET");
        scene.commandOnceLearned("m.useForum", OCEAN.account(), "登记使用：技术分享12,000.00元，关联驿站活动", uses, used("TECHNOLOGY_SHARING", "论坛会务", 12_000_00L, forum),
                "ACTIVITY_NOT_YET_KNOWN");
        scene.refused("m.useTooMuch", OCEAN.account(), "登记超过到账余额的使用", uses, used("INFRASTRUCTURE", "设备", 18_000_01L, null), Refused.rule("USE_EXCEEDS_PAYMENTS", "9"));
        scene.command("m.useOther", OCEAN.account(), "登记其他服务活动8,000.00元，写明理由", uses, used("OTHER", "专家体检服务", 8_000_00L, null).put("justification", "驻站专家年度体检，属服务活动。"));
        String other = LifeChapter.remembered(scene, "m.other", "/subsidy/v1/uses?stationId=" + cast.stationId(OCEAN), r -> r.path("category").asString("")
                .equals("OTHER"));
        scene.command("m.useApproved", People.OFFICER, "批准其他服务活动的使用", uses + "/" + other + "/approval", null);
        scene.commandOnceLearned("m.support", "district.huancui", "登记区级场地补贴30,000.00元(不动用专项资金)", "/subsidy/v1/supports", json("stationId",
                cast.stationId(OCEAN), "support",
                json("kind", "VENUE_SUBSIDY", "description", "减免场地租金", "amountFen", 30_000_00L, "givenOn", "2022-03-10", "evidence",
                        LifeChapter.document("减免通知"))), "STATION_UNKNOWN");
        scene.arrives("m.unexplained", "到账而未说明用途的余额(分)", FIRST_PART - 60_000_00L, () -> money(scene, cast).path("unexplainedFen").asLong());
    }

    /** A payment of the grant, prepared. @return its path */
    static String prepared(Scene scene, Cast cast, String step, long fen) {
        return "/subsidy/v1/payments/" + scene.command(step + ".prepare", People.PREPARER, "经办支付 " + fen / 100 + " 元", "/subsidy/v1/payments", body(cast, fen));
    }

    static void approved(Scene scene, String step, String payment) {
        scene.command(step + ".review", People.REVIEWER, "复核支付", payment + "/review", null);
        scene.command(step + ".approve", People.APPROVER, "审批支付", payment + "/approval", null);
    }

    static JsonNode money(Scene scene, Cast cast) {
        return scene.items(People.AUDITOR, "/subsidy/v1/subsidy-money?stationId=" + cast.stationId(OCEAN))
                .filter(r -> r.path("id").asString("").equals(cast.subsidy())).findFirst().orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    static ObjectNode body(Cast cast, long fen) {
        return json("subsidyId", cast.subsidy(), "amountFen", fen, "account", ACCOUNT, "bank", "威海银行", "purpose", "示范站建站补助");
    }

    static String instruction(Scene scene, int number) {
        return "WH-" + scene.run().toUpperCase(java.util.Locale.ROOT) + "-" + number;
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ObjectNode proposal(Cast cast, long fen) {
        return json("stationId", cast.stationId(OCEAN), "kind", "MUNICIPAL", "demonstrationId", cast.demonstration(), "amountFen", fen, "fiscalYear", YEAR, "note", "演示");
    }

    private static ObjectNode used(String category, String purpose, long fen, String activityId) {
        ObjectNode body = json("category", category, "purpose", purpose, "amountFen", fen, "usedOn", "2022-03-14", "evidence", LifeChapter.document(purpose));
        return activityId == null ? body : body.put("activityId", activityId);
    }
}
