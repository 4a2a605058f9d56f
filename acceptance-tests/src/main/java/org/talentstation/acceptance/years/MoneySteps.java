package org.talentstation.acceptance.years;

import static org.talentstation.acceptance.story.Scene.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentstation.acceptance.story.DemonstrationChapter;
import org.talentstation.acceptance.story.LifeChapter;
import org.talentstation.acceptance.story.People;
import org.talentstation.acceptance.story.Scene;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Demonstration stations, their grants, one payment instruction with one file of receipts, and what the money was used for. Article 9. */
final class MoneySteps {

    private static final int YEAR = 2022;
    private static final String DAY = "2022-03-14";
    private static final String SUBSIDIES = "/subsidy/v1/subsidies";

    private final Troupe troupe;
    private final Scene scene;
    private final List<StationPlan> chosen;

    MoneySteps(Troupe troupe) {
        this.troupe = troupe;
        this.scene = troupe.scene();
        this.chosen = troupe.which(StationPlan::demonstration);
    }

    void play(LifeSteps life) {
        scene.clock("m.clock1", "2022-03-01T10:00:00");
        Map<String, String> demonstrations = new HashMap<>();
        for (StationPlan s : chosen) {
            String id = scene.commandOnceLearned("m.demonstration." + s.key(), People.OFFICER, "提出示范站", "/evaluation/v1/demonstrations",
                    DemonstrationChapter.proposal(troupe.stationId(s), 4), "STATION_UNKNOWN");
            scene.command("m.bureau." + s.key(), People.LEADER, "市人社局确认", "/evaluation/v1/demonstrations/" + id + "/bureau-confirmation", null);
            scene.command("m.organization." + s.key(), People.ORGANIZATION, "市委组织部确认", "/evaluation/v1/demonstrations/" + id + "/organization-confirmation", null);
            demonstrations.put(s.key(), id);
        }
        scene.clock("m.clock2", DAY + "T09:00:00");
        fund();
        JsonNode subsidies = granted(demonstrations);
        paid(subsidies);
        used(subsidies, life);
    }

    private void fund() {
        scene.commandUnless("m.fund", People.PREPARER, "建立2022年度专项资金账", "/subsidy/v1/funds", json("fiscalYear", YEAR, "amountFen", 1_000_000_00L,
                "documentNumber", "威财预〔2022〕15号"), "FUND_ALREADY_OPEN");
        scene.command("m.appropriate", People.PREPARER, "追加拨款", "/subsidy/v1/funds/fund-" + YEAR + "/appropriations", json("amountFen",
                chosen.stream().mapToLong(s -> s.money().grantFen()).sum(), "documentNumber", "威财预〔2022〕两年" + scene.run() + "号"));
    }

    private JsonNode granted(Map<String, String> demonstrations) {
        chosen.forEach(s -> scene.commandOnceLearned("m.propose." + s.key(), People.PREPARER, "提出建站补助", SUBSIDIES, json("stationId", troupe.stationId(s),
                "kind", "MUNICIPAL", "demonstrationId", demonstrations.get(s.key()), "amountFen", s.money().grantFen(), "fiscalYear", YEAR, "note", "两年演示"),
                "DEMONSTRATION_NOT_CONFIRMED"));
        JsonNode subsidies = troupe.ids("m.subsidies", row -> row.path("stationId").asString(), "id", () -> troupe.rows(People.AUDITOR, SUBSIDIES));
        chosen.forEach(s -> scene.command("m.grant." + s.key(), People.APPROVER, "批准补助", SUBSIDIES + "/" + subsidy(subsidies, s) + "/approval",
                json("documentNumber", "威人社补〔2022〕两年" + scene.run() + "-" + s.key() + "号")));
        long all = chosen.stream().mapToLong(s -> s.money().grantFen()).sum();
        scene.arrives("m.granted", "批准的补助(分)", all, () -> sum("grantedFen"));
        return subsidies;
    }

    private void paid(JsonNode subsidies) {
        Map<String, String> payments = new HashMap<>();
        for (StationPlan s : chosen) {
            String id = scene.command("m.prepare." + s.key(), People.PREPARER, "经办支付", "/subsidy/v1/payments", json("subsidyId", subsidy(subsidies, s), "amountFen",
                    s.money().paidFen(), "account", "6222020200112233445", "bank", "威海银行", "purpose", "示范站建站补助"));
            scene.command("m.review." + s.key(), People.REVIEWER, "复核支付", "/subsidy/v1/payments/" + id + "/review", null);
            scene.command("m.approve." + s.key(), People.APPROVER, "审批支付", "/subsidy/v1/payments/" + id + "/approval", null);
            payments.put(s.key(), id);
        }
        String number = "WH-" + scene.run().toUpperCase(Locale.ROOT) + "-1";
        scene.command("m.instruct", People.PREPARER, "汇成一份支付指令", "/subsidy/v1/instructions", json("instructionNumber", number, "paymentIds",
                chosen.stream().map(s -> payments.get(s.key())).toList()));
        scene.upload("m.receipts", People.PREPARER, "导入一份国库回单", "/subsidy/v1/receipts", chosen.stream().map(s -> "%s,%s,成功,%s,%s,B%s%s,\n".formatted(number,
                payments.get(s.key()), BigDecimal.valueOf(s.money().paidFen(), 2).toPlainString(), DAY, scene.run(), s.key()))
                .collect(Collectors.joining("", "指令号,支付编号,结果,金额(元),支付日期,银行流水号,原因\n", "")));
        scene.arrives("m.paid", "到账(分)", chosen.stream().mapToLong(s -> s.money().paidFen()).sum(), () -> sum("paidFen"));
    }

    private void used(JsonNode subsidies, LifeSteps life) {
        for (StationPlan s : chosen) {
            String uses = SUBSIDIES + "/" + subsidy(subsidies, s) + "/uses";
            scene.commandOnceLearned("m.use1." + s.key(), s.applicant().account(), "登记使用：基础建设", uses, use("INFRASTRUCTURE", s.money().uses().get(0)), "NOTHING_PAID_YET");
            scene.commandOnceLearned("m.use2." + s.key(), s.applicant().account(), "登记使用：联谊交流，关联活动", uses, use("FELLOWSHIP", s.money().uses().get(1))
                    .put("activityId", life.firstHeld(s)), "ACTIVITY_NOT_YET_KNOWN");
        }
    }

    private long sum(String field) {
        return troupe.rows(People.AUDITOR, "/subsidy/v1/subsidy-money").stream().mapToLong(row -> row.path(field).asLong()).sum();
    }

    private String subsidy(JsonNode subsidies, StationPlan s) {
        return subsidies.path(troupe.stationId(s)).asString();
    }

    private static ObjectNode use(String category, long fen) {
        return json("category", category, "purpose", "驿站服务", "amountFen", fen, "usedOn", DAY, "evidence", LifeChapter.document("发票"));
    }
}
