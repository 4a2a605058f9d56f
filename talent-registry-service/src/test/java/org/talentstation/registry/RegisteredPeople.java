package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** People in the running service's database, entered as an officer enters them. */
public final class RegisteredPeople {

    public static final String HOST = "91371000MA3C00011R";
    public static final String OTHER_HOST = "91371000MA3C0002XH";
    public static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    public static final String AUDITOR = TestIssuer.token("auditor.sample", null, null, Role.AUDITOR);
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private RegisteredPeople() {
    }

    public static String host(String host) {
        return TestIssuer.token("host.staff", null, host, Role.HOST_STAFF);
    }

    public static String talent(String account) {
        return TestIssuer.token(account, null, null, Role.TALENT);
    }

    /** A number that nobody else in these tests has. */
    public static String identityNumber() {
        String seventeen = "37100219800101%03d".formatted(NEXT.getAndIncrement());
        int product = 0;
        for (char digit : seventeen.toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        return seventeen + "0123456789X".charAt((12 - product) % 11);
    }

    public static Map<String, Object> person(String name) {
        return new HashMap<>(Map.of("name", name, "identityNumber", identityNumber(), "mobile", "13863100001", "employer", "威海某研究院" + NEXT.get()));
    }

    public static Map<String, Object> profile() {
        return Map.of("category", "EXPERT_SCHOLAR", "expertise", List.of(Map.of("field", "520", "level", "LEADING")), "titles", List.of("教授"),
                "programmes", List.of(), "availability", Map.of("modes", List.of("PROJECT_COOPERATION"), "places", List.of("huancui")));
    }

    public static Map<String, Object> body(Map<String, Object> person) {
        return new HashMap<>(Map.of("person", person, "profile", profile(), "jurisdiction", "huancui"));
    }

    public static Answer post(String path, String token, Object body) {
        return service().post("/registry/v1" + path, token, body);
    }

    public static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    public static Answer refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        return answer;
    }

    public static String register(Map<String, Object> person) {
        return ok(post("/talents", BUREAU, body(person))).id();
    }

    public static String register(String name) {
        return register(person(name));
    }

    public static JsonNode shown(String path, String token) {
        Settled.await(service());
        Answer answer = service().get("/registry/v1" + path, token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Somebody who was registered and is forgotten. */
    public static String erased(String name) {
        String id = register(name);
        ok(post("/talents/" + id + "/erasure", BUREAU, Map.of("reason", "本人申请删除")));
        Settled.await(service());
        return id;
    }

    /** A station with its title. */
    public static String station(String host) {
        String id = "station-" + UUID.randomUUID();
        RunningRegistry.learn("station-service", id, new StationDesignationPublished(id, "application-1", host, "某研究院", "某驿站", StationType.INNOVATION,
                host.equals(HOST) ? "huancui" : "wendeng", LocalDate.of(2026, 1, 5), "威人社字〔2026〕1号", "weihai-successor"));
        return id;
    }

    private static ServiceUnderTest service() {
        return RunningRegistry.service();
    }
}
