package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.security.Permission;
import org.talentstation.chassis.security.Permissions;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Role;

/**
 * Walks every endpoint of a running service × every role (and nobody) × an own and another's object, and expects what
 * permissions.csv says: denied is 403 (401 without a token), allowed is anything else. Commands are sent without an
 * Idempotency-Key, so none of them has an effect. An endpoint without a row, and a row without an endpoint, fail.
 */
public abstract class PermissionMatrixContract {

    private static final Pattern CHINESE_SENTENCE = Pattern.compile("\\p{IsHan}.*\\p{IsHan}");

    /** The running service; started once per class. */
    protected abstract ServiceUnderTest service();

    /** Path prefix of item endpoints (longest match wins), such as {@code /station/v1/applications} → its two objects. */
    protected abstract Map<String, SeededObjects> objects();

    /** Jurisdiction that every token of the walk is bound to: the one of the own objects. */
    protected abstract String ownJurisdiction();

    /** Host that every token of the walk is bound to: the one of the own objects. */
    protected abstract String ownHost();

    @Test
    void everyEndpointHasAnOperationIdOfItsOwnAndAtLeastOneRow() {
        var permissions = service().bean(Permissions.class);
        assertThat(endpoints()).isNotEmpty();
        assertThat(endpoints()).filteredOn(e -> e.operation() == null).as("endpoints without operationId").isEmpty();
        assertThat(endpoints()).filteredOn(e -> permissions.of(e.operation()).isEmpty())
                .as("endpoints without a row in permissions.csv").isEmpty();
        assertThat(endpoints().stream().collect(Collectors.groupingBy(ServiceEndpoint::operation)).values())
                .as("operationIds used by one endpoint each").allMatch(same -> same.stream()
                        .map(e -> e.handler().getMethod()).distinct().count() == 1);
    }

    @Test
    void everyRowNamesAnEndpointAndSaysWhyInChinese() {
        var known = endpoints().stream().map(ServiceEndpoint::operation).toList();
        var rows = service().bean(Permissions.class).rows();
        assertThat(rows).filteredOn(r -> !known.contains(r.operation())).as("rows without an endpoint").isEmpty();
        assertThat(rows).filteredOn(r -> !CHINESE_SENTENCE.matcher(r.why()).find()).as("rows without a Chinese why").isEmpty();
        assertThat(rows.stream().collect(Collectors.groupingBy(r -> r.operation() + " " + r.role())).values())
                .as("one row per operation and role").allMatch(same -> same.size() == 1);
    }

    @Test
    void theSeededObjectsAreReallyOnesOwnAndAnothers() {
        var log = service().bean(EventLog.class);
        objects().forEach((path, seeded) -> {
            var own = log.ownerOf(seeded.own()).orElseThrow(() -> new AssertionError("Not in the log: " + seeded.own()));
            var other = log.ownerOf(seeded.other()).orElseThrow(() -> new AssertionError("Not in the log: " + seeded.other()));
            if (seeded.own().equals(seeded.other())) {
                assertThat(own).as(path).isEqualTo(new EventLog.Owner(null, null));
            } else {
                assertThat(own.jurisdiction()).as(path).isEqualTo(ownJurisdiction()).isNotEqualTo(other.jurisdiction());
                assertThat(own.hostId()).as(path).isIn(ownHost(), null);
                assertThat(other.hostId()).as(path).isNotEqualTo(ownHost());
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> everyRoleReachesWhatItsRowSaysAndNothingElse() {
        return endpoints().stream().map(endpoint -> dynamicContainer(endpoint + " (" + endpoint.operation() + ")", cells(endpoint)));
    }

    private List<ServiceEndpoint> endpoints() {
        return ServiceEndpoint.of(service());
    }

    private Stream<DynamicTest> cells(ServiceEndpoint endpoint) {
        List<Role> roles = new ArrayList<>(Arrays.asList(Role.values()));
        roles.add(null);
        List<String> ids = new ArrayList<>();
        if (endpoint.isItem()) {
            SeededObjects seeded = seeded(endpoint);
            ids.add(seeded.own());
            ids.add(seeded.other());
        } else {
            ids.add(null);
        }
        List<DynamicTest> cells = new ArrayList<>();
        for (Role role : roles) {
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                String name = (role == null ? "nobody" : role.name()) + (id == null ? "" : i == 0 ? " own object" : " other's object");
                cells.add(dynamicTest(name, () -> check(endpoint, role, id)));
            }
        }
        return cells.stream();
    }

    private SeededObjects seeded(ServiceEndpoint endpoint) {
        return objects().entrySet().stream().filter(e -> endpoint.path().startsWith(e.getKey() + "/"))
                .max(Comparator.comparing(e -> e.getKey().length())).map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("objects() seeds nothing for " + endpoint));
    }

    private void check(ServiceEndpoint endpoint, Role role, String id) {
        List<Permission> rows = service().bean(Permissions.class).of(endpoint.operation());
        if (role == null && endpoint.path().startsWith("/ops/")) {
            return; // the local profile lets this machine read them; the chassis's own tests are about that
        }
        Expected expected = expected(rows, role, id);
        if (expected == Expected.ALLOWED && !endpoint.isHarmlessWithoutKey()) {
            return; // would have an effect
        }
        Map<String, String> variables = new HashMap<>();
        if (id != null) {
            variables.put("id", id);
        }
        String token = role == null ? null : TestIssuer.token("matrix-" + role.name().toLowerCase(java.util.Locale.ROOT),
                ownJurisdiction(), ownHost(), role);
        String body = endpoint.method().equals("GET") || endpoint.method().equals("DELETE") ? null : "{}";
        var answer = service().request(endpoint.method(), endpoint.at(variables), token, body);
        String about = "%s as %s: %d %s".formatted(endpoint, role, answer.status(), answer.text());
        switch (expected) {
            case UNAUTHENTICATED -> assertThat(answer.status()).as(about).isEqualTo(401);
            case DENIED -> assertThat(answer.status()).as(about).isEqualTo(403);
            case ASSIGNED -> {
                // The table lets the role in; whether this object is assigned is the aggregate's or the query's answer.
                assertThat(answer.status()).as(about).isNotEqualTo(401);
                assertThat(answer.status() == 403 && "FORBIDDEN".equals(answer.code())).as(about).isFalse();
            }
            case ALLOWED -> assertThat(answer.status()).as(about).isNotIn(401, 403);
        }
    }

    /** Read from the rows alone, independently of the chassis's own judgement. */
    private Expected expected(List<Permission> rows, Role role, String id) {
        if (rows.stream().anyMatch(r -> r.scope() == Scope.PUBLIC)) {
            return Expected.ALLOWED;
        }
        if (role == null) {
            return Expected.UNAUTHENTICATED;
        }
        var row = rows.stream().filter(r -> r.role() == role).findFirst();
        if (row.isEmpty()) {
            return Expected.DENIED;
        }
        if (row.get().scope() == Scope.ASSIGNED) {
            return Expected.ASSIGNED;
        }
        if (id == null || row.get().scope() == Scope.CITY) {
            return Expected.ALLOWED;
        }
        var owner = service().bean(EventLog.class).ownerOf(id).orElseThrow(() -> new AssertionError("Not in the log: " + id));
        boolean reached = row.get().scope() == Scope.HOST ? ownHost().equals(owner.hostId())
                : ownJurisdiction().equals(owner.jurisdiction());
        return reached ? Expected.ALLOWED : Expected.DENIED;
    }

    private enum Expected { UNAUTHENTICATED, DENIED, ASSIGNED, ALLOWED }
}
