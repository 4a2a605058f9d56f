package org.talentstation.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.HOST_ONE;
import static org.talentstation.probe.Probe.HUANCUI;
import static org.talentstation.probe.Probe.OPERATOR;
import static org.talentstation.probe.Probe.WENDENG;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.probe.Probe;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.TestIssuer;

class PermissionTests {

    private static final Map<String, Integer> ONE = Map.of("by", 1);

    @Test
    void anEndpointWithoutARowOrWithoutAnOperationIsClosedToEverybody() {
        for (String token : new String[] {BUREAU, OPERATOR}) {
            assertProblem(service().get("/probe/v1/unlisted", token), 403, "FORBIDDEN");
            assertProblem(service().get("/probe/v1/nameless", token), 403, "FORBIDDEN");
        }
        assertProblem(service().get("/probe/v1/unlisted", null), 401, "UNAUTHENTICATED");
        assertThat(service().get("/probe/v1/nameless", null).status()).isIn(401, 403);
    }

    @Test
    void aRoleWithoutARowIsRefusedBeforeItsBodyIsRead() {
        assertProblem(service().post("/sample/v1/counters", TestIssuer.token("a", null, null, Role.AUDITOR), "{nonsense"), 403, "FORBIDDEN");
    }

    @Test
    void aDistrictAndAHostReachTheirOwnObjectsOnly() {
        String own = Probe.counter("huancui", "H1");
        String other = Probe.counter("wendeng", "H2");
        assertThat(raise(own, HUANCUI).status()).isEqualTo(200);
        assertProblem(raise(other, HUANCUI), 403, "OUT_OF_SCOPE");
        assertThat(raise(other, WENDENG).status()).isEqualTo(200);
        assertThat(raise(own, HOST_ONE).status()).isEqualTo(200);
        assertProblem(raise(other, HOST_ONE), 403, "OUT_OF_SCOPE");
        assertProblem(raise(own, TestIssuer.token("unbound", null, null, Role.DISTRICT_OFFICER)), 403, "OUT_OF_SCOPE");
        assertProblem(raise(own, TestIssuer.token("unbound", null, null, Role.HOST_STAFF)), 403, "OUT_OF_SCOPE");
    }

    @Test
    void aDistrictCreatesInItsOwnJurisdictionOnly() {
        var own = service().post("/sample/v1/counters", HUANCUI, Map.of("jurisdiction", "huancui"));
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        assertProblem(service().post("/sample/v1/counters", HUANCUI, Map.of("jurisdiction", "wendeng")), 403, "OUT_OF_SCOPE");
    }

    @Test
    void aSecondObjectOfOneCommandIsJudgedLikeTheFirst() {
        String own = Probe.counter("huancui", "H1");
        String other = Probe.counter("wendeng", "H2");
        assertProblem(service().post("/sample/v1/counters/" + own + "/raise-with/" + other, HUANCUI, ONE), 403, "OUT_OF_SCOPE");
        assertThat(service().post("/sample/v1/counters/" + own + "/raise-with/" + Probe.counter(), HUANCUI, ONE).status()).isEqualTo(200);
    }

    @Test
    void aDepartmentsSystemReachesItsJurisdictionOrTheCityWithTheScopeItWasGiven() {
        String own = Probe.counter("huancui", "H1");
        var other = service().post("/sample/v1/counters", BUREAU, Map.of("jurisdiction", "wendeng", "hostId", "H2"));
        String district = TestIssuer.systemToken("district-system", "huancui", "sample.read other.write");
        String city = TestIssuer.systemToken("bureau-system", null, "sample.read");
        String[] seen = {"Await-Position", Long.toString(other.position())};
        assertThat(service().get("/sample/v1/counters/" + own, district, seen).status()).isEqualTo(200);
        assertProblem(service().get("/sample/v1/counters/" + other.id(), district, seen), 403, "OUT_OF_SCOPE");
        assertThat(service().get("/sample/v1/counters/" + other.id(), city, seen).status()).isEqualTo(200);
        assertThat(service().get("/sample/v1/counters?limit=200", district, seen).json().get("items").findValuesAsString("jurisdiction"))
                .isNotEmpty().containsOnly("huancui");
        assertThat(service().get("/sample/v1/counters?limit=200&jurisdiction=wendeng", city, seen).json().get("items").size()).isPositive();
        assertProblem(raise(own, district), 403, "SCOPE_MISSING");
        assertProblem(service().get("/sample/v1/counters/" + own, TestIssuer.systemToken("s", "huancui", "station.read")), 403, "SCOPE_MISSING");
    }

    @Test
    void theIdOfAnotherKindOfAggregateIsNotFound() {
        String id = org.talentstation.chassis.command.NewId.of("other");
        org.talentstation.testkit.SeededEvents.append(service(), "Another", id,
                new org.talentstation.sample.Counted.CounterRaisePublished(id, 1));
        assertProblem(raise(id, BUREAU), 404, "NOT_FOUND");
    }

    @Test
    void theWidestOfSeveralRolesCounts() {
        String both = TestIssuer.token("both", "huancui", null, Role.DISTRICT_OFFICER, Role.BUREAU_OFFICER);
        assertThat(raise(Probe.counter("wendeng", "H2"), both).status()).isEqualTo(200);
    }

    @Test
    void aPublicEndpointIsOpenButDecidesForNobody() {
        assertThat(service().get("/probe/v1/public", null).json().get("said").asString()).isEqualTo("公开");
        assertThat(service().get("/probe/v1/public", HUANCUI).status()).isEqualTo(200);
        assertProblem(service().post("/probe/v1/public", null, null), 401, "UNAUTHENTICATED");
    }

    @Test
    void theLocalProfileLetsThisMachineReadItsOperationsButNobodyForwarded() {
        assertThat(service().get("/ops/processors", null).status()).isEqualTo(200);
        assertThat(service().get("/ops/event-log", null).json().get("headPosition").asLong()).isNotNegative();
        assertThat(service().get("/actuator/prometheus", null).status()).isEqualTo(200);
        Eventually.until("ready", Duration.ofSeconds(20), () -> service().get("/actuator/health/readiness", null).status() == 200);
        assertProblem(service().get("/ops/processors", null, "X-Forwarded-For", "127.0.0.1"), 401, "UNAUTHENTICATED");
        assertProblem(service().get("/ops/processors", null, "Forwarded", "for=127.0.0.1"), 401, "UNAUTHENTICATED");
        assertThat(service().get("/ops/processors", OPERATOR, "X-Forwarded-For", "10.0.0.1").status()).isEqualTo(200);
        assertProblem(service().get("/ops/processors", BUREAU, "X-Forwarded-For", "10.0.0.1"), 403, "FORBIDDEN");
    }

    @Test
    void aTableOfPermissionsThatContradictsItselfDoesNotLoad() {
        assertThatThrownBy(() -> Permissions.read(new StringReader("operation,role,scope,why\na,OPERATOR,CITY,\n"))).hasMessageContaining("why");
        assertThatThrownBy(() -> Permissions.read(new StringReader("operation,role,scope,why\na,OPERATOR,PUBLIC,因为\n"))).hasMessageContaining("PUBLIC");
        assertThatThrownBy(() -> Permissions.read(new StringReader("operation,role,scope,why\na,PUBLIC,CITY,因为\n"))).hasMessageContaining("PUBLIC");
        assertThatThrownBy(() -> Permissions.read(new StringReader("operation,role,scope,why\na,KING,CITY,因为\n")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static org.talentstation.testkit.ServiceUnderTest.Answer raise(String counter, String token) {
        return service().post("/sample/v1/counters/" + counter + "/raise", token, ONE);
    }
}
