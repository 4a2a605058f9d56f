package org.talentstation.subsidy.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.use.MoneyPaid.BUREAU;
import static org.talentstation.subsidy.use.MoneyPaid.HOST_STAFF;
import static org.talentstation.subsidy.use.MoneyPaid.PAID_ON;
import static org.talentstation.subsidy.use.MoneyPaid.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.subsidy.use.MoneyPaid;
import org.talentstation.subsidy.view.subsidymoney.SubsidyMoney;
import org.talentstation.subsidy.view.supports.Supports;
import org.talentstation.subsidy.view.supporttotals.SupportTotals;
import org.talentstation.subsidy.view.useanomalies.UseAnomalies;
import org.talentstation.subsidy.view.uses.Uses;
import org.talentstation.subsidy.view.usetotals.UseTotals;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import tools.jackson.databind.JsonNode;

/** Two stations with one subsidy each: one has used half of its money, the other one none; and a district that supports the first. */
class SubsidyMoneyOverHttpTests {

    private static final String SHA = "e".repeat(64);
    private static String used;

    @BeforeAll
    static void play() {
        used = MoneyPaid.to("half");
        MoneyPaid.to("idle");
        post("subsidies/" + used + "/uses", HOST_STAFF, build(4_000_000, PAID_ON.plusDays(3), SHA), 200);
        post("subsidies/" + used + "/uses", HOST_STAFF, build(1_000_000, PAID_ON.minusDays(3), SHA), 200);
        post("supports", MoneyPaid.DISTRICT, Map.of("stationId", "station-half", "support", Map.of("kind", "PROJECT_GRANT", "amountFen", 1, "givenOn",
                PAID_ON.toString(), "evidence", Map.of("name", "凭证.pdf", "sha256", SHA))), 201);
        Settled.await(RunningSubsidy.service());
    }

    private static void post(String path, String token, Object body, int status) {
        Answer answer = RunningSubsidy.service().post("/subsidy/v1/" + path, token, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    private static JsonNode get(String path) {
        Answer answer = RunningSubsidy.service().get("/subsidy/v1/" + path, BUREAU);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> column(JsonNode items, String field) {
        List<String> values = new ArrayList<>();
        items.forEach(item -> values.add(item.get(field).asString()));
        return values;
    }

    @Test
    void Article9_aStationsMoneyIsShownFromFundToUse() {
        JsonNode money = get("station-money/station-half");
        assertThat(money.get("grantedFen").asLong()).isEqualTo(15_000_000);
        assertThat(money.get("paidFen").asLong()).isEqualTo(10_000_000);
        assertThat(money.get("usedFen").asLong()).isEqualTo(5_000_000);
        assertThat(money.get("unexplainedFen").asLong()).isEqualTo(5_000_000);
        assertThat(money.get("districtSupportFen").asLong()).as("apart from the fund's money").isEqualTo(1);
        assertThat(column(money.get("subsidies").get(0).get("steps"), "kindName")).containsExactly("批准", "到账", "使用", "使用");
        assertThat(money.get("subsidies").get(0).get("fundId").asString()).isEqualTo("fund-2025");
    }

    @Test
    void Article9_aStationsMoneyIsShownAsOfADay() {
        JsonNode money = get("station-money/station-half?asOf=" + PAID_ON.minusDays(1));
        assertThat(money.get("grantedFen").asLong()).isEqualTo(15_000_000);
        assertThat(money.get("paidFen").asLong()).isZero();
        LocalDate before = PAID_ON.minusDays(50);
        assertThat(RunningSubsidy.service().get("/subsidy/v1/station-money/station-half?asOf=" + before, BUREAU).code()).isEqualTo("NOT_FOUND");
        assertThat(get("subsidy-money?stationId=station-half&asOf=" + before).get("items")).isEmpty();
        assertThat(get("subsidy-money?stationId=station-half&asOf=" + PAID_ON).get("items").get(0).get("usedFen").asLong()).isZero();
        assertThat(get("uses?stationId=station-half&asOf=" + PAID_ON).get("items")).isEmpty();
        assertThat(RunningSubsidy.service().get("/subsidy/v1/uses?status=COUNTED&asOf=" + PAID_ON, BUREAU).code()).isEqualTo("AS_OF_WITH_STATUS");
    }

    @Test
    void Article13_balancesThatStayUnexplainedTooLongAreListed() {
        assertThat(column(get("unexplained-balances?jurisdiction=" + MoneyPaid.JURISDICTION).get("items"), "id")).contains("subsidy-half", "subsidy-idle");
        assertThat(column(get("unexplained-balances?olderThanDays=30000").get("items"), "id")).doesNotContain("subsidy-half", "subsidy-idle");
        for (String wrong : List.of("-1", "x", "40000")) {
            assertThat(RunningSubsidy.service().get("/subsidy/v1/unexplained-balances?olderThanDays=" + wrong, BUREAU).code()).isEqualTo("INVALID_DAYS");
        }
        String csv = RunningSubsidy.service().get("/subsidy/v1/unexplained-balances?stationId=station-half", BUREAU, "Accept", "text/csv").text();
        assertThat(csv).contains("未说明余额(元)", "50000.00", PAID_ON.toString());
    }

    @Test
    void Article9_usesAreCountedByYearJurisdictionAndCategory() {
        JsonNode rows = get("use-totals?year=2025&category=INFRASTRUCTURE&jurisdiction=" + MoneyPaid.JURISDICTION).get("items");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("amountFen").asLong()).isGreaterThanOrEqualTo(5_000_000);
        assertThat(rows.get(0).get("categoryName").asString()).isEqualTo("驿站基础建设");
    }

    @Test
    void Article13_aFileUsedTwiceAndAUseBeforeItsPaymentStandOut() {
        assertThat(get("use-anomalies?kind=SAME_EVIDENCE&subject=" + SHA).get("items").get(0).get("suspects")).hasSize(2);
        JsonNode early = get("use-anomalies?kind=BEFORE_PAYMENT&subject=" + used).get("items").get(0).get("suspects");
        assertThat(early).hasSize(1);
        assertThat(early.get(0).get("usedOn").asString()).isEqualTo(PAID_ON.minusDays(3).toString());
        String csv = RunningSubsidy.service().get("/subsidy/v1/use-anomalies?subject=" + used, BUREAU, "Accept", "text/csv").text();
        assertThat(csv).contains("使用早于到账", "half驿站", "10000.00");
    }

    @TestFactory
    Stream<DynamicTest> everyViewOfUseAndSupportRebuiltFromTheLogEqualsTheLiveOne() {
        return Stream.<Class<? extends View<?>>>of(SubsidyMoney.class, Supports.class, SupportTotals.class, UseAnomalies.class, Uses.class, UseTotals.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> rebuilt((View<?>) RunningSubsidy.service().bean(type))));
    }

    private static <R extends Record> void rebuilt(View<R> view) {
        Settled.await(RunningSubsidy.service());
        var rebuild = RunningSubsidy.service().bean(ViewRebuild.class);
        assertThat(rebuild.rebuild(view)).as("events that feed it").isPositive();
        assertThat(rebuild.compare(view)).isEmpty();
    }
}
