package org.talentstation.analytics.savedquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

class SavedQueriesOverHttpTests {

    private static final String OTHER = TestIssuer.token("other.analyst", null, null, Role.ANALYST);

    @Test
    void a_query_is_saved_asked_again_changed_and_deleted() {
        Scene scene = new Scene("saved-1");
        String station = scene.station(StationType.INNOVATION, "wendeng", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        scene.activity(station, StationFunction.values()[0], LocalDate.of(2021, 5, 3), 40, 30);
        scene.activity(station, StationFunction.values()[0], LocalDate.of(2022, 5, 3), 2, 2);
        Answer saved = Scene.post("/saved-queries", Scene.ANALYST, body("各月人次", Map.of("by", "month", "measures", "visits", "station", station), false));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        String path = "/saved-queries/" + saved.id();
        assertThat(months(path + "/figures", Scene.ANALYST)).isEqualTo("2021-05 40 2022-05 2 ");
        assertThat(months(path + "/figures?from=2022-01-01", Scene.ANALYST)).as("what the request says goes before").isEqualTo("2022-05 2 ");

        assertThat(shown(path, OTHER).code()).isEqualTo("QUERY_NOT_SHARED");
        assertThat(shown("/saved-queries", OTHER).text()).doesNotContain(saved.id());
        assertThat(Scene.post(path + "/changes", OTHER, body("改", Map.of(), true)).code()).isEqualTo("NOT_YOUR_QUERY");
        assertThat(Scene.post(path + "/changes", Scene.ANALYST, body("各月人次", Map.of("by", "month", "measures", "visits", "station", station), true)).status()).isEqualTo(200);
        assertThat(shown("/saved-queries", OTHER).text()).contains(saved.id());
        assertThat(months(path + "/figures", Scene.WENDENG)).isEqualTo("2021-05 40 2022-05 2 ");
        assertThat(months(path + "/figures", TestIssuer.token("huancui.officer", "huancui", null, Role.DISTRICT_OFFICER))).as("each within his own scope").isEmpty();
        assertThat(Scene.ask(path + "/figures", Scene.ANALYST, "Accept", "text/csv").text()).startsWith("\uFEFF月份,参加人次(人次)\r\n");

        assertThat(Scene.post(path + "/deletion", Scene.ANALYST, Map.of()).status()).isEqualTo(200);
        assertThat(shown(path, Scene.ANALYST).status()).isEqualTo(404);
    }

    @Test
    void what_can_not_be_asked_can_not_be_saved() {
        assertThat(Scene.post("/saved-queries", Scene.ANALYST, body("错", Map.of("by", "colour"), false)).code()).isEqualTo("DIMENSION_UNKNOWN");
        assertThat(Scene.post("/saved-queries", Scene.ANALYST, body("错", Map.of("cursor", "x"), false)).code()).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(Scene.post("/saved-queries", Scene.ANALYST, body(" ", Map.of(), false)).status()).isEqualTo(400);
        Map<String, Object> unknown = new HashMap<>(body("错", Map.of(), false));
        unknown.put("dataset", "nothing");
        assertThat(Scene.post("/saved-queries", Scene.ANALYST, unknown).code()).isEqualTo("DATASET_UNKNOWN");
    }

    private static Map<String, Object> body(String name, Map<String, String> parameters, boolean shared) {
        return Map.of("name", name, "dataset", "activities", "parameters", parameters, "shared", shared);
    }

    private static Answer shown(String path, String token) {
        Settled.await(RunningAnalytics.service());
        return RunningAnalytics.service().get("/analytics/v1" + path, token);
    }

    private static String months(String path, String token) {
        Answer answer = Scene.ask(path, token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        StringBuilder text = new StringBuilder();
        for (JsonNode row : answer.json().path("items")) {
            text.append(row.path("dimensions").path("month").path("code").asString()).append(' ').append(row.path("measures").path("visits").asLong()).append(' ');
        }
        return text.toString();
    }
}
