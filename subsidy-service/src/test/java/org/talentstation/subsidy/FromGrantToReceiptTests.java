package org.talentstation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.Desk.APPROVER;
import static org.talentstation.subsidy.Desk.AUDITOR;
import static org.talentstation.subsidy.Desk.LEADER;
import static org.talentstation.subsidy.Desk.PREPARER;
import static org.talentstation.subsidy.Desk.REVIEWER;
import static org.talentstation.subsidy.Desk.approved;
import static org.talentstation.subsidy.Desk.done;
import static org.talentstation.subsidy.Desk.fundStands;
import static org.talentstation.subsidy.Desk.granted;
import static org.talentstation.subsidy.Desk.instructed;
import static org.talentstation.subsidy.Desk.receipts;
import static org.talentstation.subsidy.Desk.refused;
import static org.talentstation.subsidy.Desk.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.subsidy.instruction.InstructionFile;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import tools.jackson.databind.JsonNode;

/** Over HTTP, with everything real but the broker. Articles 9 and 17. */
class FromGrantToReceiptTests {

    private static final String POLICY = RunningSubsidy.SUCCESSOR.id();

    @Test
    void Article9_aGrantIsReservedPaidInPartsAndEachPartOnce() {
        int year = Desk.fund(100_000_000);
        String subsidy = granted(Desk.station("huancui"), 20_000_000, year);
        fundStands(year, 80_000_000, 20_000_000, 0);
        String first = approved(subsidy, 12_000_000);
        refused("/payments", PREPARER, Map.of("subsidyId", subsidy, "amountFen", 8_000_001, "account", "1614020109000012345", "bank", "工商银行", "purpose",
                "建站补助"), 422, "PAYMENTS_EXCEED_GRANT");
        String second = approved(subsidy, 8_000_000);
        String number = instructed(first, second);
        refused("/instructions", PREPARER, Map.of("instructionNumber", number + "-2", "paymentIds", List.of(first)), 409, "PAYMENT_WRONG_STAGE");
        refused("/instructions", PREPARER, Map.of("instructionNumber", number, "paymentIds", List.of(first)), 409, "INSTRUCTION_NUMBER_USED");

        JsonNode imported = receipts(number + "," + first + ",成功,120000.00,2026-04-01,HD1,", number + ",payment-unknown,成功,1.00,2026-04-01,HD2,",
                number + "," + second + ",成功,80000.01,2026-04-01,HD3,", "坏行", number + "," + second + ",失败,80000.00,,,账号与户名不符");
        assertThat(imported.get("accepted").asInt()).as(imported.toString()).isEqualTo(2);
        assertThat(imported.get("refused").values()).extracting(r -> r.get("line").asInt() + " " + r.get("code").asString())
                .containsExactly("3 RECEIPT_PAYMENT_UNKNOWN", "4 RECEIPT_AMOUNT_DIFFERS", "5 RECEIPT_ROW_WIDTH");
        fundStands(year, 80_000_000, 8_000_000, 12_000_000);
        JsonNode again = receipts(number + "," + first + ",成功,120000.00,2026-04-01,HD1,", number + "," + second + ",失败,80000.00,,,账号与户名不符");
        assertThat(again.get("repeated").asInt()).as(again.toString()).isEqualTo(2);
        fundStands(year, 80_000_000, 8_000_000, 12_000_000);

        String retry = instructed(second);
        receipts(number + "," + second + ",失败,80000.00,,,账号与户名不符", retry + "," + second + ",成功,80000.00,2026-04-02,HD9,");
        fundStands(year, 80_000_000, 0, 20_000_000);
        JsonNode row = shown("/subsidies/" + subsidy, AUDITOR);
        assertThat(row.at("/amounts/paidFen").asLong()).isEqualTo(20_000_000);
        assertThat(shown("/payments/" + second, AUDITOR).get("stage").asString()).isEqualTo("PAID");
    }

    @Test
    void Article9_anInstructionIsAlwaysTheSameFileUnderItsDigest() {
        int year = Desk.fund(100_000_000);
        String number = instructed(approved(granted(Desk.station("huancui"), 5_000_000, year), 5_000_000));
        String digest = shown("/instructions/instruction-" + number, PREPARER).get("fileSha256").asString();
        for (int i = 0; i < 2; i++) {
            Answer file = RunningSubsidy.service().get("/subsidy/v1/instructions/instruction-" + number + "/file", PREPARER);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Type")).startsWith("text/csv");
            assertThat(file.text()).startsWith("\uFEFF指令号,序号,支付编号").contains(number + ",1,payment-", ",50000.00,");
            assertThat(InstructionFile.sha256(file.response().body())).isEqualTo(digest);
        }
    }

    @Test
    void Article9_theBandIsRefusedToTheFenOverHttp() {
        int year = Desk.fund(100_000_000);
        String station = Desk.station("huancui");
        String demonstration = Desk.demonstration(station);
        JsonNode low = refused("/subsidies", PREPARER, Desk.proposal(station, demonstration, 4_999_999, year), 422, "SUBSIDY_BELOW_MINIMUM");
        assertThat(low.get("article").asString()).isEqualTo("9");
        assertThat(low.get("parameter").asString()).isEqualTo("subsidy.minFen");
        refused("/subsidies", PREPARER, Desk.proposal(station, demonstration, 20_000_001, year), 422, "SUBSIDY_ABOVE_MAXIMUM");
        String proposed = done("/subsidies", PREPARER, Desk.proposal(station, demonstration, 5_000_000, year)).id();
        refused("/subsidies", PREPARER, Desk.proposal(station, demonstration, 5_000_000, year), 422, "DEMONSTRATION_ALREADY_SUBSIDISED");
        done("/subsidies/" + proposed + "/rejection", LEADER, Map.of("reason", "材料不全"));
        done("/subsidies", PREPARER, Desk.proposal(station, demonstration, 5_000_000, year));
        refused("/subsidies", PREPARER, Desk.proposal("station-nowhere", demonstration, 5_000_000, year), 404, "STATION_UNKNOWN");
    }

    @Test
    void Article17_rectificationHoldsAcceptanceReleasesAndRevocationCancelsTheUnpaidPart() {
        int year = Desk.fund(100_000_000);
        String station = Desk.station("huancui");
        String subsidy = granted(station, 20_000_000, year);
        String paid = approved(subsidy, 6_000_000);
        receipts(instructed(paid) + "," + paid + ",成功,60000.00,2026-04-01,HD1,");
        String open = approved(subsidy, 4_000_000);
        String out = approved(subsidy, 5_000_000);
        String number = instructed(out);

        RunningSubsidy.learn("evaluation-service", "rectification-a", new RectificationOrderPublished("rectification-a", station, LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 8, 1), POLICY));
        Settled.await(RunningSubsidy.service());
        assertThat(shown("/anomalies?kind=MONEY_HELD&objectId=" + subsidy, AUDITOR).get("items").size()).isEqualTo(1);
        assertThat(shown("/anomalies?objectId=" + out, AUDITOR).get("items").size()).as("the receipt is not overdue yet").isZero();
        assertThat(shown("/anomalies?on=2099-01-01&objectId=" + out, AUDITOR).at("/items/0/kind").asString()).isEqualTo("RECEIPT_OVERDUE");
        refused("/instructions", PREPARER, Map.of("instructionNumber", number + "-H", "paymentIds", List.of(open)), 422, "SUBSIDY_HELD");
        RunningSubsidy.learn("evaluation-service", "rectification-a", new RectificationReviewPublished("rectification-a", station, true,
                LocalDate.of(2026, 7, 1), POLICY));
        assertThat(shown("/subsidies/" + subsidy, AUDITOR).get("held").asBoolean()).isFalse();

        RunningSubsidy.learn("station-service", station, new StationRevocationPublished(station, "rectification-b", "威人社撤〔2026〕1号",
                LocalDate.of(2026, 9, 1), POLICY));
        fundStands(year, 89_000_000, 5_000_000, 6_000_000);
        assertThat(shown("/payments/" + open, AUDITOR).get("stage").asString()).isEqualTo("CANCELLED");
        refused("/payments", PREPARER, Map.of("subsidyId", subsidy, "amountFen", 1, "account", "1614020109000012345", "bank", "工商银行", "purpose",
                "建站补助"), 409, "SUBSIDY_NOT_GRANTED");

        receipts(number + "," + out + ",失败,50000.00,,,账户已销户");
        fundStands(year, 94_000_000, 0, 6_000_000);
        assertThat(shown("/payments/" + out, AUDITOR).get("stage").asString()).isEqualTo("CANCELLED");

        String recovery = done("/subsidies/" + subsidy + "/recoveries", LEADER, Map.of("amountFen", 6_000_000, "basis", "市审计决定书第3号", "documentNumber",
                "威人社追〔2026〕1号")).id();
        assertThat(recovery).isEqualTo(subsidy);
        JsonNode budget = shown("/budgets?fiscalYear=" + year, LEADER).at("/items/0");
        assertThat(List.of(budget.get("grantedFen").asLong(), budget.get("paidFen").asLong(), budget.get("freedFen").asLong(), budget.get("unpaidFen").asLong()))
                .as("granted, paid, back in the fund, unpaid").containsExactly(20_000_000L, 6_000_000L, 14_000_000L, 0L);
        Answer csv = RunningSubsidy.service().get("/subsidy/v1/budgets?fiscalYear=" + year, LEADER, "Accept", "text/csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines()).containsExactly("\uFEFF预算年度,辖区,笔数,批准(元),已付(元),未付(元),不再支付(元),已追回(元)",
                year + ",huancui,1,200000.00,60000.00,0.00,140000.00,0.00");
        Answer sheet = RunningSubsidy.service().get("/subsidy/v1/budgets", LEADER, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Disposition")).contains(".xlsx");
        String id = shown("/subsidies/" + subsidy, AUDITOR).at("/recoveries/0/recoveryId").asString();
        done("/subsidies/" + subsidy + "/recoveries/" + id + "/receipts", PREPARER, Map.of("amountFen", 2_000_000, "voucherNumber", "收据1"));
        fundStands(year, 96_000_000, 0, 6_000_000);
    }

    @Test
    void Article9_anInstructionThatIsOutWhenTheSubsidyEndsIsStillPaidWhenTheTreasuryPaidIt() {
        int year = Desk.fund(20_000_000);
        String station = Desk.station("wendeng");
        String subsidy = granted(station, 20_000_000, year);
        String out = approved(subsidy, 20_000_000);
        String number = instructed(out);
        RunningSubsidy.learn("station-service", station, new StationRevocationPublished(station, "rectification-c", "威人社撤〔2026〕2号",
                LocalDate.of(2026, 9, 1), POLICY));
        fundStands(year, 0, 20_000_000, 0);
        receipts(number + "," + out + ",成功,200000.00,2026-09-02,HD1,");
        fundStands(year, 0, 0, 20_000_000);
    }

    @Test
    void Article9_moneyGoesFromYearToYearInBothFundsOrInNeither() {
        int from = Desk.fund(1_000);
        int to = Desk.fund(1);
        done("/funds/fund-" + from + "/transfers", APPROVER, Map.of("toFiscalYear", to, "amountFen", 999, "documentNumber", "威财〔2026〕8号", "reason", "年末结转"));
        fundStands(from, 1, 0, 0);
        fundStands(to, 1_000, 0, 0);
        refused("/funds/fund-" + from + "/transfers", APPROVER, Map.of("toFiscalYear", to, "amountFen", 2, "documentNumber", "威财〔2026〕9号", "reason", "结转"),
                422, "FUND_INSUFFICIENT");
        refused("/funds/fund-" + from + "/transfers", APPROVER, Map.of("toFiscalYear", 2098, "amountFen", 1, "documentNumber", "威财〔2026〕9号", "reason", "结转"),
                404, "NOT_FOUND");
        fundStands(from, 1, 0, 0);
        JsonNode ledger = shown("/funds/fund-" + from + "/ledger", AUDITOR);
        assertThat(ledger.get("items").values()).extracting(r -> r.get("kind").asString()).containsExactly("结转出", "拨款", "建账");
        assertThat(shown("/funds/fund-" + from + "/ledger?asOf=2020-01-01", AUDITOR).get("items").size()).isZero();
    }

    @Test
    void Article9_aPaymentIsReturnedCorrectedAndAgreedToAnew() {
        int year = Desk.fund(20_000_000);
        String subsidy = granted(Desk.station("huancui"), 20_000_000, year);
        String payment = approved(subsidy, 20_000_000);
        assertThat(shown("/tasks?task=INSTRUCT_PAYMENT&limit=100", PREPARER).get("items").values()).extracting(r -> r.get("id").asString()).contains(payment);
        assertThat(shown("/tasks", REVIEWER).get("items").values()).extracting(r -> r.get("id").asString()).doesNotContain(payment);
        done("/payments/" + payment + "/return", APPROVER, Map.of("reason", "账号有误"));
        done("/payments/" + payment + "/resubmission", PREPARER, Map.of("account", "9988776655443322", "bank", "建设银行", "purpose", "建站补助"));
        refused("/payments/" + payment + "/approval", APPROVER, null, 409, "PAYMENT_WRONG_STAGE");
        done("/payments/" + payment + "/review", REVIEWER, null);
        done("/payments/" + payment + "/rejection", APPROVER, Map.of("reason", "改为分次支付"));
        approved(subsidy, 1);
    }
}
