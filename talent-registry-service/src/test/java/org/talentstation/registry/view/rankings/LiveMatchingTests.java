package org.talentstation.registry.view.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.TalentRegistryServiceApplication;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

/** A log of its own: what a starting service makes of one that is there, and what it does about an event that it can't read. */
class LiveMatchingTests {

    private static final int TALENTS = 5_000;
    private static final String CANDIDATES = "/registry/v1/demands/demand-x/candidates";
    private static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);

    /** Further streams like that of {@code talent-0}, {@code consent-0}: the log of a city without writing it event by event. */
    private static final String MORE = """
            INSERT INTO domain_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
            SELECT event_id || n, replace(aggregate_id, '-0', '-' || n), 0, aggregate_type, time_stamp, payload_type, payload_revision,
                   convert_to(replace(convert_from(payload, 'UTF8'), '-0"', '-' || n || '"'), 'UTF8'), meta_data
              FROM domain_event, generate_series(1, ?) AS n WHERE aggregate_id IN ('talent-0', 'consent-0') ORDER BY n, aggregate_type DESC""";

    /** Like the consent of {@code talent-0}, but of a content that means nothing. */
    private static final String UNREADABLE = """
            INSERT INTO domain_event (event_id, aggregate_id, sequence_number, aggregate_type, time_stamp, payload_type, payload_revision, payload, meta_data)
            SELECT event_id || 'x', aggregate_id, 1, aggregate_type, time_stamp, 'registry.consent-withdrawn', payload_revision, '{"purpose":'::bytea, meta_data
              FROM domain_event WHERE aggregate_id = 'consent-0'""";

    @Test
    void aStartedServiceRanksFromTheWholeLogAndStandsStillAtAnEventThatItCannotRead() {
        try (TestServers servers = TestServers.start("registry")) {
            try (ServiceUnderTest first = start(servers)) {
                Seeded.append(first, "Talent", "talent-0", new TalentRegistered("talent-0", Seeded.sealed("talent-0", "张三"),
                        Seeded.profile("520", ExpertiseLevel.SENIOR), new Custody(null, null, "huancui"), Seeded.DAY, null));
                Seeded.append(first, "Consent", "consent-0", new ConsentGiven("consent-0", "talent-0", ConsentPurpose.RECOMMENDATION, "v1", null, "huancui",
                        null, Seeded.DAY));
                Seeded.append(first, "Demand", "demand-x", new DemandPosted("demand-x", Seeded.terms(new Requirement(RequirementKind.FIELD, "520", true, 0)),
                        "91371000MA3C00011R", "某企业", null, "huancui", null, Seeded.DAY, null));
                first.bean(JdbcClient.class).sql(MORE).param(TALENTS - 1).update();
            }
            try (ServiceUnderTest again = start(servers)) {
                Answer found = again.get(CANDIDATES + "?limit=2", BUREAU);
                assertThat(found.status()).as(found.text()).isEqualTo(200);
                assertThat(found.json().get("total").asInt()).isEqualTo(TALENTS);
                assertThat(List.of(found.json().get("items").get(0).get("talentId").asString(), found.json().get("items").get(1).get("talentId").asString()))
                        .as("the earlier registered first").containsExactly("talent-0", "talent-1");

                again.bean(JdbcClient.class).sql(UNREADABLE).update();
                Answer still = again.get(CANDIDATES, BUREAU);
                assertThat(still.status()).as(still.text()).isEqualTo(503);
                assertThat(still.code()).isEqualTo("VIEW_BEHIND");
            }
        }
    }

    private static ServiceUnderTest start(TestServers servers) {
        return ServiceUnderTest.start(TalentRegistryServiceApplication.class, servers, Map.of("spring.profiles.active", "city",
                "talentstation.registry.master-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    }
}
