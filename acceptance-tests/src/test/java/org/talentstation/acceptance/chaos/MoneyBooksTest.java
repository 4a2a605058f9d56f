package org.talentstation.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MoneyBooksTest {

    private static final JsonNode FUND = json("""
            {"id":"fund-2022","appropriatedFen":1000,"transferredInFen":0,"transferredOutFen":0,"recoveredFen":0,"reservedFen":50,"paidFen":150,"freeFen":800}""");
    private static final JsonNode SUBSIDY = json("""
            {"id":"s1","fundId":"fund-2022","amountFen":200,"stage":"GRANTED","grantedOn":"2022-03-14","amounts":{"paidFen":150,"freedFen":0,"sentFen":0}}""");
    private static final JsonNode PAYMENT = json("""
            {"id":"p1","subsidyId":"s1","amountFen":150,"stage":"PAID"}""");
    private static final JsonNode MONEY = json("""
            {"id":"s1","paidFen":150,"recoveredFen":0,"usedFen":100,"unexplainedFen":50}""");

    @Test
    void booksThatAgreeAreInOrder() {
        assertThat(books(FUND, SUBSIDY, PAYMENT, MONEY).violated()).isEmpty();
    }

    @Test
    void aPaymentThatCountedTwiceIsFound() {
        assertThat(new MoneyBooks(List.of(), List.of(FUND), List.of(SUBSIDY), List.of(PAYMENT, PAYMENT), List.of(MONEY)).violated())
                .anyMatch(v -> v.contains("s1 的到账金额")).anyMatch(v -> v.contains("超过补助额"));
    }

    @Test
    void aFundWhoseSumsDoNotAgreeOrThatIsNegativeIsFound() {
        JsonNode wrong = json(FUND.toString().replace("\"freeFen\":800", "\"freeFen\":-1"));
        assertThat(books(wrong, SUBSIDY, PAYMENT, MONEY).violated()).anyMatch(v -> v.contains("可用")).anyMatch(v -> v.contains("为负"));
    }

    @Test
    void aCancelledGrantMustHaveGivenItsUnpaidPartBack() {
        JsonNode cancelled = json(SUBSIDY.toString().replace("GRANTED", "CANCELLED"));
        assertThat(books(FUND, cancelled, PAYMENT, MONEY).violated()).anyMatch(v -> v.contains("没有全部退回"));
    }

    @Test
    void usesBeyondThePaymentsAreFound() {
        JsonNode overspent = json(MONEY.toString().replace("\"usedFen\":100", "\"usedFen\":151"));
        assertThat(books(FUND, SUBSIDY, PAYMENT, overspent).violated()).anyMatch(v -> v.contains("使用超过到账"));
    }

    private static MoneyBooks books(JsonNode fund, JsonNode subsidy, JsonNode payment, JsonNode money) {
        return new MoneyBooks(List.of(), List.of(fund), List.of(subsidy), List.of(payment), List.of(money));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
