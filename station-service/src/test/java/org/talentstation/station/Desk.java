package org.talentstation.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.Condition;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The people of one case, working over HTTP. */
final class Desk {

    static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    static final String LEADER = TestIssuer.token("bureau.leader", null, null, Role.BUREAU_LEADER);
    static final String OFFICE = TestIssuer.token("leading.group", null, null, Role.LEADING_GROUP_OFFICE);
    static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    static final String AUDITOR = TestIssuer.token("auditor", null, null, Role.AUDITOR);
    private static final Duration SOON = Duration.ofSeconds(30);

    private Desk() {
    }

    static String host(String code) {
        return TestIssuer.token("host." + code, null, code, Role.HOST_STAFF);
    }

    static String district(String jurisdiction) {
        return TestIssuer.token("district." + jurisdiction, jurisdiction, null, Role.DISTRICT_OFFICER);
    }

    static void itIs(String chinaTime) {
        done("/ops/business-clock", OPERATOR, Map.of("now", chinaTime));
    }

    /** A command that must be accepted. */
    static Answer done(String path, String token, Object body) {
        Answer answer = asked(path, token, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isIn(200, 201);
        return answer;
    }

    static Answer asked(String path, String token, Object body) {
        return RunningStation.service().post("/station/v1" + path, token, body);
    }

    /** A command that must be refused. */
    static JsonNode refused(String path, String token, Object body, int status, String code) {
        Answer answer = asked(path, token, body);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(status);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        return answer.json();
    }

    static JsonNode shown(String path, String token, String... headers) {
        Answer answer = RunningStation.service().get("/station/v1" + path, token, headers);
        assertThat(answer.status()).as("%s: %s", path, answer.text()).isEqualTo(200);
        return answer.json();
    }

    static void eventuallyAt(String applicationId, String stage) {
        Eventually.passes(SOON, () -> {
            JsonNode dossier = shown("/applications/" + applicationId, AUDITOR);
            assertThat(dossier.at("/application/stage").asString()).as(dossier.toString()).isEqualTo(stage);
            return dossier;
        });
    }

    /** Registers the host and drafts an application with all four conditions; answers its id. */
    static String drafted(String code, String name, String kind, String unitClass, String jurisdiction, String type) {
        String host = host(code);
        done("/hosts", host, Map.of("unifiedSocialCreditCode", code, "name", name, "kind", kind, "unitClass", unitClass,
                "jurisdiction", jurisdiction, "address", "某路1号"));
        String id = done("/applications", host, Map.of("hostId", code, "stationType", type, "stationName", name + "人才驿站",
                "address", "某路1号", "coLocations", List.of("CITY_STUDY"))).id();
        for (Condition condition : Condition.values()) {
            Map<String, Object> body = new LinkedHashMap<>(Map.of("condition", condition.name(), "statement", condition.chinese() + "齐备"));
            body.put("attachments", List.of(Map.of("name", "佐证.pdf", "sha256", "a".repeat(64))));
            done("/applications/" + id + "/conditions", host, body);
        }
        return id;
    }
}
