package org.talentstation.subsidy.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.kernel.actor.Role;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.subsidy.use.MoneyPaid;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;

class SupportOverHttpTests {

    private static Answer post(String path, String token, Object body) {
        return RunningSubsidy.service().post("/subsidy/v1/supports" + path, token, body);
    }

    private static Map<String, Object> support(long fen, String givenOn) {
        return Map.of("kind", "VENUE_SUBSIDY", "amountFen", fen, "givenOn", givenOn, "evidence", Map.of("name", "凭证.pdf", "sha256", "d".repeat(64)));
    }

    private static Map<String, Object> body(String station, Map<String, Object> support) {
        return Map.of("stationId", station, "support", support);
    }

    private static long totals(int year, long position) {
        var rows = RunningSubsidy.service().get("/subsidy/v1/support-totals?year=%d&jurisdiction=%s".formatted(year, MoneyPaid.JURISDICTION),
                MoneyPaid.DISTRICT, "Await-Position", "" + position).json().get("items");
        return rows.isEmpty() ? 0 : rows.get(0).get("totalFen").asLong();
    }

    private static long fundEvents() {
        return RunningSubsidy.service().bean(JdbcClient.class).sql("SELECT count(*) FROM domain_event WHERE payload_type LIKE 'subsidy.fund-%'")
                .query(Long.class).single();
    }

    /** What the record and everything that followed it is known by. */
    private static List<String> followedBy(String supportId) {
        return RunningSubsidy.service().bean(JdbcClient.class).sql("""
                SELECT DISTINCT payload_type FROM domain_event WHERE convert_from(meta_data, 'UTF8')::jsonb ->> 'correlationId' IN
                (SELECT convert_from(meta_data, 'UTF8')::jsonb ->> 'correlationId' FROM domain_event WHERE aggregate_id = ?)""")
                .param(supportId).query(String.class).list();
    }

    @Test
    void Article14_districtSupportIsNeverChargedToTheSpecialFund() {
        MoneyPaid.designate("supported");
        Answer recorded = post("", MoneyPaid.DISTRICT, body("station-supported", support(5_000_000, "2024-05-01")));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        String id = recorded.id();
        Map<String, Object> correction = new HashMap<>(Map.of("support", support(4_000_000, "2023-05-01"), "reason", "年度录错"));
        Answer corrected = post("/" + id + "/corrections", MoneyPaid.DISTRICT, correction);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(totals(2024, corrected.position())).isZero();
        assertThat(totals(2023, corrected.position())).isEqualTo(4_000_000);
        Answer voided = post("/" + id + "/void", MoneyPaid.DISTRICT, Map.of("reason", "重复登记"));
        assertThat(totals(2023, voided.position())).isZero();
        Settled.await(RunningSubsidy.service());
        assertThat(followedBy(id)).as("events that follow a support").containsExactlyInAnyOrder("subsidy.support-recorded",
                "subsidy.support-corrected", "subsidy.support-voided");
        assertThat(RunningSubsidy.service().context().getBeanProvider(Automation.class).stream().flatMap(a -> ((Automation<?>) a).triggers().stream())
                .filter(t -> SupportEvent.class.isAssignableFrom(t) || t.isAssignableFrom(SupportEvent.class))).as("automations that react to it").isEmpty();
        var shown = RunningSubsidy.service().get("/subsidy/v1/supports/" + id, MoneyPaid.HOST_STAFF).json();
        assertThat(shown.get("counts").asBoolean()).isFalse();
        assertThat(shown.get("reason").asString()).isEqualTo("重复登记");
    }

    @Test
    void Article14_aStationHearsOfItsSupportAndTheFundKnowsNothing() {
        String subsidy = MoneyPaid.to("both");
        long before = fundEvents();
        Answer recorded = post("", MoneyPaid.DISTRICT, body("station-both", support(700, "2025-05-01")));
        var money = RunningSubsidy.service().get("/subsidy/v1/station-money/station-both", MoneyPaid.HOST_STAFF, "Await-Position",
                "" + recorded.position()).json();
        assertThat(money.get("districtSupportFen").asLong()).isEqualTo(700);
        assertThat(money.get("paidFen").asLong()).as("of " + subsidy).isEqualTo(10_000_000);
        assertThat(fundEvents()).isEqualTo(before);
    }

    @Test
    void Article14_onlyTheStationsOwnDistrictRecords() {
        MoneyPaid.designate("bounded");
        String wendeng = TestIssuer.token("wendeng.officer", "wendeng", null, Role.DISTRICT_OFFICER);
        assertThat(post("", wendeng, body("station-bounded", support(1, "2025-05-01"))).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(post("", MoneyPaid.BUREAU, body("station-bounded", support(1, "2025-05-01"))).code()).isEqualTo("FORBIDDEN");
        Answer recorded = post("", MoneyPaid.DISTRICT, body("station-bounded", support(1, "2025-05-01")));
        assertThat(post("/" + recorded.id() + "/void", wendeng, Map.of("reason", "?")).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(RunningSubsidy.service().get("/subsidy/v1/supports?stationId=station-bounded", wendeng, "Await-Position",
                "" + recorded.position()).json().get("items")).isEmpty();
        assertThat(RunningSubsidy.service().get("/subsidy/v1/supports?stationId=station-bounded", MoneyPaid.BUREAU).json().get("items")).hasSize(1);
    }

    @Test
    void Article14_aStationThatIsNotKnownYetIsRefusedWithAHint() {
        Answer unknown = post("", MoneyPaid.DISTRICT, body("station-nowhere", support(1, "2025-05-01")));
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("STATION_UNKNOWN");
        assertThat(unknown.text()).contains("稍后再试");
    }

    @Test
    void Article14_supportIsAlsoATableInChinese() {
        MoneyPaid.designate("csv");
        Answer recorded = post("", MoneyPaid.DISTRICT, body("station-csv", support(123_456, "2025-05-01")));
        String csv = RunningSubsidy.service().get("/subsidy/v1/supports?stationId=station-csv", MoneyPaid.BUREAU, "Accept", "text/csv",
                "Await-Position", "" + recorded.position()).text();
        assertThat(csv).contains("支持方式", "金额(元)", "场地补贴", "1234.56", "csv驿站");
    }
}
