package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.kernel.actor.Role;
import org.talentstation.testkit.TestIssuer;

/** A draft asks its host for facts inside the command's transaction; that reading must not touch the receipt. */
class RepeatedDraftTests {

    private static final String OFFICER = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String HOST = "52371000MJE6540251";
    private static final String STAFF = TestIssuer.token("host.nanhai", "nanhai", HOST, Role.HOST_STAFF);

    @Test
    void aCommandThatAsksAnotherAggregateHasOneEffectHoweverOftenItIsRepeated() {
        var service = RunningStation.service();
        var host = service.post("/station/v1/hosts", OFFICER, Map.of("unifiedSocialCreditCode", HOST, "name", "南海新区示例孵化器",
                "kind", "INCUBATOR", "unitClass", "ENTERPRISE_OR_OTHER", "jurisdiction", "nanhai", "address", "南海新区滨海路6号"));
        assertThat(host.status()).as(host.text()).isIn(201, 409);
        var body = Map.of("hostId", HOST, "stationType", "ENTREPRENEURSHIP", "stationName", "重复起草的驿站", "address", "南海新区滨海路6号");
        var first = service.postWithoutKey("/station/v1/applications", STAFF, body, "Idempotency-Key", "repeated-draft-1");
        var second = service.postWithoutKey("/station/v1/applications", STAFF, body, "Idempotency-Key", "repeated-draft-1");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(service.bean(JdbcClient.class).sql("SELECT count(*) FROM receipt WHERE key = 'repeated-draft-1'")
                .query(Long.class).single()).isEqualTo(1);
        assertThat(service.bean(JdbcClient.class).sql("""
                SELECT count(*) FROM domain_event WHERE payload_type = 'station.application-drafted'
                AND convert_from(payload, 'UTF8') LIKE '%重复起草的驿站%'""").query(Long.class).single()).isEqualTo(1);
    }
}
