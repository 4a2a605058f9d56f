package org.talentstation.registry.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.BUREAU;
import static org.talentstation.registry.RegisteredPeople.HOST;
import static org.talentstation.registry.RegisteredPeople.OTHER_HOST;
import static org.talentstation.registry.RegisteredPeople.body;
import static org.talentstation.registry.RegisteredPeople.host;
import static org.talentstation.registry.RegisteredPeople.ok;
import static org.talentstation.registry.RegisteredPeople.person;
import static org.talentstation.registry.RegisteredPeople.post;
import static org.talentstation.registry.RegisteredPeople.refused;
import static org.talentstation.registry.RegisteredPeople.shown;
import static org.talentstation.registry.RegisteredPeople.station;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.testkit.Settled;
import tools.jackson.databind.JsonNode;

/** A host is merged into another: from the published change on everything that came through its station is the other's. Article 15. */
class HandoverOverHttpTests {

    private static final Map<String, Object> PAPER = Map.of("name", "同意书.pdf", "sha256", "a".repeat(64));
    private final String station = station(HOST);
    private final String old = host(HOST);
    private final String merged = host(OTHER_HOST);

    private static String today() {
        return ChinaTime.dateOf(RunningRegistry.service().bean(org.talentstation.chassis.clock.BusinessClock.class).instant()).toString();
    }

    private String talent() {
        Map<String, Object> body = new HashMap<>(body(person("某随站人才")));
        body.remove("jurisdiction");
        body.put("stationId", station);
        String id = ok(post("/talents", old, body)).id();
        ok(post("/talents/" + id + "/consents", old, consent("RECOMMENDATION")));
        return id;
    }

    private static Map<String, Object> consent(String purpose) {
        return Map.of("purpose", purpose, "textVersion", "2020-1", "evidence", PAPER);
    }

    private String demand() {
        return ok(post("/demands", old, Map.of("terms", terms("随站需求"), "employerId", HOST, "employerName", "某公司", "stationId", station))).id();
    }

    private static Map<String, Object> terms(String title) {
        return Map.of("kind", "TALENT", "title", title, "description", "说明", "requirements", List.of(), "expiresOn",
                LocalDate.parse(today()).plusDays(30).toString(), "openPosting", false);
    }

    private static Map<String, Object> conversion() {
        return Map.of("result", "许可", "valueFen", 100, "achievedOn", today(), "evidence", PAPER);
    }

    private void merge() {
        RunningRegistry.learn("station-service", station, new StationChangePublished(station, OTHER_HOST, "合并后单位", "某驿站", StationType.INNOVATION,
                "wendeng", LocalDate.of(2026, 1, 10)));
        Settled.await(RunningRegistry.service());
    }

    @Test
    void Article15_whatCameThroughTheStationIsTheNewHostsAndTheOldOneIsRefused() {
        String talent = talent();
        String demand = demand();
        String match = ok(post("/matches", old, Map.of("demandId", demand, "talentId", talent))).id();
        String engagement = ok(post("/engagements", old, Map.of("talentId", talent, "stationId", station, "mode", "PROJECT_COOPERATION", "startedOn",
                today()))).id();
        String conversion = ok(post("/engagements/" + engagement + "/conversions", old, conversion())).id();
        String elsewhere = ok(post("/talents", BUREAU, body(person("他处人才")))).id();

        merge();

        for (String path : List.of("/talents/" + talent, "/talents/" + talent + "/consents", "/matches/" + match, "/engagements/" + engagement,
                "/conversions/" + conversion)) {
            refused(RunningRegistry.service().get("/registry/v1" + path, old), 403, "OUT_OF_SCOPE");
            assertThat(shown(path, merged).toString()).contains(path.contains("consents") ? "RECOMMENDATION" : "wendeng");
        }
        assertThat(ids("/talents?limit=100", merged)).contains(talent);
        assertThat(ids("/talents?limit=100", old)).doesNotContain(talent);
        assertThat(ids("/tasks?limit=100", merged)).contains(match);
        assertThat(ids("/tasks?limit=100", old)).doesNotContain(match);
        assertThat(shown("/demands/" + demand, merged).get("hostId").asString()).isEqualTo(OTHER_HOST);
        assertThat(shown("/talents/" + elsewhere, BUREAU).get("jurisdiction").asString()).isEqualTo("huancui");

        refused(post("/demands/" + demand + "/changes", old, Map.of("terms", terms("改"))), 403, "OUT_OF_SCOPE");
        ok(post("/demands/" + demand + "/changes", merged, Map.of("terms", terms("改"))));
        ok(post("/talents/" + talent + "/consents", merged, consent("CONTACT")));
        String later = ok(post("/engagements/" + engagement + "/conversions", merged, conversion())).id();
        assertThat(shown("/conversions/" + later, merged).get("hostId").asString()).isEqualTo(OTHER_HOST);
        ok(post("/engagements/" + engagement + "/end", merged, Map.of("endedOn", today(), "result", "完成")));
        ok(post("/matches/" + match + "/consent", merged, Map.of("evidence", PAPER)));
        String second = ok(post("/talents", merged, withStation())).id();
        assertThat(ok(post("/matches", merged, Map.of("demandId", demand, "talentId", consenting(second)))).id()).startsWith("match-");
        refused(post("/talents", old, withStation()), 403, "OUT_OF_SCOPE");
        everyViewIsItsReplay();
    }

    private String consenting(String talent) {
        ok(post("/talents/" + talent + "/consents", merged, consent("RECOMMENDATION")));
        return talent;
    }

    private Map<String, Object> withStation() {
        Map<String, Object> body = new HashMap<>(body(person("另一随站人才")));
        body.remove("jurisdiction");
        body.put("stationId", station);
        return body;
    }

    private static List<String> ids(String path, String token) {
        List<String> ids = new java.util.ArrayList<>();
        for (JsonNode item : shown(path, token).get("items")) {
            ids.add(item.get("id").asString());
        }
        return ids;
    }

    @SuppressWarnings("rawtypes")
    private static void everyViewIsItsReplay() {
        var service = RunningRegistry.service();
        Settled.await(service);
        Map<String, View> views = service.context().getBeansOfType(View.class);
        assertThat(views).isNotEmpty();
        views.values().forEach(view -> {
            service.bean(ViewRebuild.class).rebuild((View<?>) view);
            assertThat(service.bean(ViewRebuild.class).compare((View<?>) view)).as(view.name()).isEmpty();
        });
    }
}
