package org.talentstation.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.TalentRegistryServiceApplication;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;
import tools.jackson.databind.JsonNode;

/** The master key is changed on a database of its own, is killed in the middle, and goes on; nobody is lost. */
class KeyRotationTests {

    private static final String OLD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "HBscHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=";
    private static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    private static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    private static final String PERSON = "/personal-data?reason=核对更换主密钥";

    private static ServiceUnderTest start(TestServers servers, String key, String previous) {
        return ServiceUnderTest.start(TalentRegistryServiceApplication.class, servers, Map.of("spring.profiles.active", "city",
                "talentstation.registry.master-key", key, "talentstation.registry.previous-master-key", previous));
    }

    private static String register(ServiceUnderTest service, Map<String, Object> person) {
        var answer = service.post("/registry/v1/talents", BUREAU, RegisteredPeople.body(person));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    private static void forget(ServiceUnderTest service, String id) {
        var answer = service.post("/registry/v1/talents/" + id + "/erasure", BUREAU, Map.of("reason", "本人申请删除"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Settled.await(service);
    }

    private static JsonNode get(ServiceUnderTest service, String path, String token) {
        var answer = service.get("/registry/v1" + path, token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static int wrappedBy(ServiceUnderTest service, MasterKey key) {
        return service.bean(JdbcClient.class).sql("SELECT count(*) FROM person_key WHERE wrapped IS NOT NULL AND master = ?").param(key.id())
                .query(Integer.class).single();
    }

    private static KeyRotation dyingAfter(ServiceUnderTest service, int keys) {
        var jdbc = service.bean(JdbcClient.class);
        var transaction = service.bean(OwnTransaction.class);
        var seen = new AtomicInteger();
        var vault = new PersonVault(jdbc, transaction, new VaultProperties(NEW, OLD, AeadCipher.AES.label()));
        return new KeyRotation(jdbc, transaction, vault, 2, id -> {
            if (seen.incrementAndGet() > keys) {
                throw new IllegalStateException("killed");
            }
        });
    }

    @Test
    void theMasterKeyIsChangedWithACrashInTheMiddleAndTheSamePeopleAreFound() {
        try (TestServers servers = TestServers.start("registry")) {
            List<String> ids = new ArrayList<>();
            Map<String, Object> first = RegisteredPeople.person("张三丰");
            String forgotten;
            try (ServiceUnderTest service = start(servers, OLD, "")) {
                ids.add(register(service, first));
                for (int i = 1; i < 5; i++) {
                    ids.add(register(service, RegisteredPeople.person("某人" + i)));
                }
                forgotten = register(service, RegisteredPeople.person("将忘之人"));
                Settled.await(service);
                forget(service, forgotten);
                assertThat(wrappedBy(service, MasterKey.of(OLD, "x"))).isEqualTo(5);
                // As an earlier build left it: without saying which master key, and hashes keyed by it.
                service.bean(JdbcClient.class).sql("UPDATE person_key SET master = NULL WHERE person_id = ?").param(ids.get(3)).update();

                assertThatThrownBy(() -> dyingAfter(service, 3).run()).hasMessage("killed");
                assertThat(wrappedBy(service, MasterKey.of(NEW, "x"))).as("the portion that was durable, and no half of the next").isEqualTo(2);
                assertThat(wrappedBy(service, MasterKey.of(OLD, "x"))).isEqualTo(2);
            }
            assertThatThrownBy(() -> start(servers, OLD, "").close()).as("neither alone opens all").hasStackTraceContaining("2个人员密钥由另一主密钥包裹");
            assertThatThrownBy(() -> start(servers, NEW, "").close()).hasStackTraceContaining("REGISTRY_MASTER_KEY_PREVIOUS");

            try (ServiceUnderTest service = start(servers, NEW, OLD)) {
                Eventually.until("all keys are wrapped anew", Duration.ofSeconds(20), () -> get(service, "/ops/master-key", OPERATOR).get("left").asInt() == 0);
                JsonNode state = get(service, "/ops/master-key", OPERATOR);
                assertThat(state.get("unreadable").asInt()).isZero();
                assertThat(state.get("note").asString()).contains("可以去掉");
                assertThat(state.toString()).doesNotContain(OLD, NEW);
                assertThat(wrappedBy(service, MasterKey.of(NEW, "x"))).isEqualTo(5);
                forget(service, ids.removeLast());
            }

            try (ServiceUnderTest service = start(servers, NEW, "")) {
                for (String id : ids) {
                    assertThat(get(service, "/talents/" + id + PERSON, BUREAU).toString()).contains("某", "研究院");
                }
                assertThat(service.bean(PersonLookup.class).named("张三丰")).containsExactly(ids.getFirst());
                Map<String, Object> again = new HashMap<>(RegisteredPeople.person("李四"));
                again.put("identityNumber", first.get("identityNumber"));
                String same = register(service, again);
                Settled.await(service);
                assertThat(get(service, "/talents/" + same, BUREAU).get("suspects").get(0).get("otherId").asString()).isEqualTo(ids.getFirst());
                assertThat(get(service, "/talents/" + forgotten, BUREAU).get("name").asString()).isEqualTo("已删除");
                assertThat(get(service, "/ops/master-key", OPERATOR).get("previousAvailable").asBoolean()).isFalse();
                assertThat(service.bean(KeyRotation.class).run()).as("nothing is left, and a further run changes nothing").isZero();
            }
            assertThatThrownBy(() -> start(servers, OLD, "").close()).hasStackTraceContaining("由另一主密钥包裹");
        }
    }

    @Test
    void aKeyThatNoMasterKeyAtHandOpensIsCountedAndHoldsNobodyElseUp() {
        try (TestServers servers = TestServers.start("registry"); ServiceUnderTest service = start(servers, OLD, "")) {
            String lost = register(service, RegisteredPeople.person("失钥之人"));
            String other = register(service, RegisteredPeople.person("另一人"));
            service.bean(JdbcClient.class).sql("UPDATE person_key SET wrapped = ?, master = NULL WHERE person_id = ?").params(new byte[60], lost).update();
            var jdbc = service.bean(JdbcClient.class);
            var vault = new PersonVault(jdbc, service.bean(OwnTransaction.class), new VaultProperties(NEW, OLD, AeadCipher.AES.label()));
            var rotation = new KeyRotation(jdbc, service.bean(OwnTransaction.class), vault, 1, id -> { });
            assertThat(rotation.run()).isEqualTo(1);
            assertThat(rotation.unreadable()).isEqualTo(1);
            assertThat(jdbc.sql("SELECT master FROM person_key WHERE person_id = ?").param(other).query(String.class).single())
                    .isEqualTo(MasterKey.of(NEW, "x").id());
        }
    }
}
