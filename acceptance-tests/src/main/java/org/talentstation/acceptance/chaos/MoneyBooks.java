package org.talentstation.acceptance.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What must be true of the public money, as an auditor reads it. Article 9: payments ≤ grant ≤ what the fund had, uses ≤ payments; in fen. */
record MoneyBooks(List<JsonNode> movements, List<JsonNode> funds, List<JsonNode> subsidies, List<JsonNode> payments, List<JsonNode> money) {

    static MoneyBooks read(Reader auditor) {
        List<JsonNode> funds = auditor.all("/subsidy/v1/funds");
        List<JsonNode> movements = funds.stream().flatMap(fund -> auditor.all("/subsidy/v1/funds/" + fund.path("id").asString() + "/ledger").stream()).toList();
        return new MoneyBooks(movements, funds, auditor.all("/subsidy/v1/subsidies"), auditor.all("/subsidy/v1/payments"), auditor.all("/subsidy/v1/subsidy-money"));
    }

    /** Every violation, in words. */
    List<String> violated() {
        List<String> wrong = new ArrayList<>();
        movements.forEach(m -> balanced(m, "第 " + m.path("number").asString() + " 笔变动后", wrong));
        funds.forEach(f -> balanced(f, "现在", wrong));
        Map<String, Long> paid = sums(payments.stream().filter(p -> p.path("stage").asString("").equals("PAID")).toList(), "subsidyId", "amountFen");
        Map<String, Long> paidOfFund = new HashMap<>();
        Map<String, Long> reservedOfFund = new HashMap<>();
        for (JsonNode subsidy : subsidies) {
            String id = subsidy.path("id").asString();
            long byPayments = paid.getOrDefault(id, 0L);
            JsonNode amounts = subsidy.path("amounts");
            expect(wrong, id + " 的到账金额", byPayments, fen(amounts, "paidFen"));
            if (byPayments + fen(amounts, "freedFen") > fen(subsidy, "amountFen")) {
                wrong.add(id + " 到账与退回之和超过补助额");
            }
            if (subsidy.path("stage").asString("").equals("CANCELLED") && byPayments + fen(amounts, "freedFen") + fen(amounts, "sentFen") != fen(subsidy, "amountFen")) {
                wrong.add(id + " 已终止，但未支付的部分没有全部退回");
            }
            paidOfFund.merge(subsidy.path("fundId").asString(), byPayments, Long::sum);
            if (!subsidy.path("grantedOn").asString("").isEmpty()) {
                reservedOfFund.merge(subsidy.path("fundId").asString(), fen(subsidy, "amountFen") - byPayments - fen(amounts, "freedFen"), Long::sum);
            }
        }
        for (JsonNode fund : funds) {
            String id = fund.path("id").asString();
            expect(wrong, id + " 的已支付", paidOfFund.getOrDefault(id, 0L), fen(fund, "paidFen"));
            expect(wrong, id + " 的已预留", reservedOfFund.getOrDefault(id, 0L), fen(fund, "reservedFen"));
        }
        for (JsonNode row : money) {
            String id = row.path("id").asString();
            expect(wrong, id + " 的资金去向中到账", paid.getOrDefault(id, 0L), fen(row, "paidFen"));
            expect(wrong, id + " 的未说明余额", fen(row, "paidFen") - fen(row, "recoveredFen") - fen(row, "usedFen"), fen(row, "unexplainedFen"));
            if (fen(row, "usedFen") > fen(row, "paidFen") - fen(row, "recoveredFen")) {
                wrong.add(id + " 的使用超过到账");
            }
        }
        return wrong;
    }

    private static void balanced(JsonNode at, String when, List<String> wrong) {
        String fund = at.path("fundId").asString(at.path("id").asString(""));
        long free = fen(at, "appropriatedFen") + fen(at, "transferredInFen") + fen(at, "recoveredFen") - fen(at, "transferredOutFen") - fen(at,
                "reservedFen") - fen(at, "paidFen");
        expect(wrong, fund + " " + when + "可用", free, fen(at, "freeFen"));
        if (fen(at, "freeFen") < 0 || fen(at, "reservedFen") < 0) {
            wrong.add(fund + " " + when + "为负");
        }
    }

    private static Map<String, Long> sums(List<JsonNode> rows, String by, String field) {
        Map<String, Long> sums = new HashMap<>();
        rows.forEach(row -> sums.merge(row.path(by).asString(), fen(row, field), Long::sum));
        return sums;
    }

    private static void expect(List<String> wrong, String what, long expected, long found) {
        if (expected != found) {
            wrong.add("%s应为 %d 分，视图中为 %d 分".formatted(what, expected, found));
        }
    }

    private static long fen(JsonNode row, String field) {
        return row.path(field).asLong();
    }
}
