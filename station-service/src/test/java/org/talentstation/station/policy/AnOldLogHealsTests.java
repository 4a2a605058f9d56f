package org.talentstation.station.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.law.LawInForce;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.StationServiceApplication;
import org.talentstation.station.view.policyversions.PolicyVersions;
import org.talentstation.station.view.readings.Readings;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

/** A log whose first version an earlier build registered, without a parameter that ships by now and with another value. Article 18. */
class AnOldLogHealsTests {

    private static final String LACKING = "appeal.days";

    private static ServiceUnderTest start(TestServers servers) {
        return ServiceUnderTest.start(StationServiceApplication.class, servers, Map.of());
    }

    private static List<String> supplements(ServiceUnderTest service) {
        return service.bean(JdbcClient.class).sql("SELECT event_id FROM domain_event WHERE payload_type = 'station.policy-version-supplemented'")
                .query(String.class).list();
    }

    private static PolicyVersion law(ServiceUnderTest service) {
        return service.bean(LawInForce.class).policies().version(Measures2020.ID);
    }

    private static void asAnEarlierBuildRegisteredIt(TestServers servers) throws SQLException {
        try (var owner = DriverManager.getConnection(servers.postgres().jdbcUrl("station"), "station_owner", TestServers.OWNER_PASSWORD);
             var statement = owner.createStatement()) {
            statement.execute("ALTER TABLE domain_event DISABLE TRIGGER USER");
            int changed = statement.executeUpdate("""
                    UPDATE domain_event SET payload = convert_to(jsonb_set(convert_from(payload, 'UTF8')::jsonb, '{version,parameters}', (
                        SELECT jsonb_agg(CASE WHEN p ->> 'key' = 'notice.workingDays' THEN jsonb_set(p, '{value}', '"6"') ELSE p END)
                        FROM jsonb_array_elements(convert_from(payload, 'UTF8')::jsonb #> '{version,parameters}') p
                        WHERE p ->> 'key' <> 'appeal.days'))::text, 'UTF8')
                    WHERE payload_type = 'station.policy-version-registered'""");
            assertThat(changed).isEqualTo(1);
            statement.execute("ALTER TABLE domain_event ENABLE TRIGGER USER");
        }
    }

    @Test
    void Article18_whatTheLogLacksIsSupplementedAtTheNextStartOnceAndNoValueChanges() throws SQLException {
        try (var servers = TestServers.start("station")) {
            try (var first = start(servers)) {
                assertThat(supplements(first)).as("a new log has everything").isEmpty();
            }
            asAnEarlierBuildRegisteredIt(servers);
            try (var healed = start(servers)) {
                assertThat(supplements(healed)).hasSize(1);
                assertThat(law(healed).parameter(LACKING)).isEqualTo(Measures2020.version().parameter(LACKING));
                assertThat(law(healed).integer("notice.workingDays")).isEqualTo(6);
                assertThat(law(healed).parameters()).hasSameSizeAs(Measures2020.version().parameters());
                String reader = TestIssuer.token("bureau.leader", null, null, Role.BUREAU_LEADER);
                Eventually.passes(Duration.ofSeconds(30), () -> assertThat(healed.get("/station/v1/policy-versions", reader).json()
                        .at("/items/0/parameters").findValuesAsString("key")).endsWith(LACKING));
                Eventually.passes(Duration.ofSeconds(30), () -> assertThat(healed.get("/station/v1/readings?parameter=" + LACKING, reader).json()
                        .at("/items/0/article").asString()).isEqualTo("17"));
                for (Class<? extends View<?>> type : List.of(PolicyVersions.class, Readings.class)) {
                    View<?> view = healed.bean(type);
                    assertThat(healed.bean(ViewRebuild.class).rebuild(view)).as(view.name()).isPositive();
                    assertThat(healed.bean(ViewRebuild.class).compare(view)).as(view.name()).isEmpty();
                }
            }
            try (var again = start(servers)) {
                assertThat(supplements(again)).as("once").hasSize(1);
                assertThat(law(again).integer("appeal.days")).isEqualTo(60);
            }
        }
    }
}
