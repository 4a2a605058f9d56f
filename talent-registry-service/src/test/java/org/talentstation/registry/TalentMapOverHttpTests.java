package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The talent map over HTTP. Article 8(2). */
class TalentMapOverHttpTests {

    private static final String ANALYST = TestIssuer.token("analyst.sample", null, null, Role.ANALYST);

    private static void talents(int number, String field, String jurisdiction) {
        for (int i = 0; i < number; i++) {
            Map<String, Object> body = body(person("地图" + field + i));
            body.put("jurisdiction", jurisdiction);
            body.put("profile", Map.of("category", "PUBLIC_FIGURE", "expertise", List.of(Map.of("field", field, "level", "TOP")), "availability",
                    Map.of("modes", List.of("TECHNOLOGY_SHARES"))));
            ok(post("/talents", BUREAU, body));
        }
    }

    private static Map<String, JsonNode> cells(String by) {
        Map<String, JsonNode> cells = new HashMap<>();
        shown("/talent-map?by=" + by, ANALYST).get("items").forEach(c -> cells.put(c.get("jurisdiction").asString("") + " " + c.get("field").asString(""), c));
        return cells;
    }

    @Test
    void Article8_2_supplyMeetsDemandPerPlaceAndFieldAndSmallCellsStayHidden() {
        talents(6, "730", "nanhai");
        talents(7, "740", "nanhai");
        talents(8, "750", "nanhai");
        talents(2, "760", "nanhai");
        ok(post("/demands", BUREAU, Map.of("jurisdiction", "nanhai", "employerId", HOST, "employerName", "某公司", "terms", Map.of("kind", "TALENT", "title",
                "求语言学者", "description", "说明", "expiresOn", java.time.LocalDate.now().plusDays(30).toString(), "openPosting", false, "requirements",
                List.of(Map.of("kind", "FIELD", "value", "740", "must", true, "weight", 0))))));
        Map<String, JsonNode> cells = cells("jurisdiction,field");
        assertThat(cells.get("nanhai 760").get("supply").isNull()).isTrue();
        assertThat(cells.get("nanhai 760").get("hidden").asBoolean()).isTrue();
        assertThat(cells.get("nanhai 730").get("hidden").asBoolean()).as("the next smallest, or 760 could be worked out").isTrue();
        assertThat(cells.get("nanhai 750").get("supply").asInt()).isEqualTo(8);
        assertThat(cells.get("nanhai 740").get("demand").asInt()).isEqualTo(1);
        assertThat(cells.get("nanhai 740").get("fieldName").asString()).isEqualTo("语言学");
        JsonNode whole = shown("/talent-map", ANALYST).get("items").valueStream().filter(c -> c.get("jurisdiction").asString("").equals("nanhai")).findFirst()
                .orElseThrow();
        assertThat(whole.get("supply").asInt()).isEqualTo(23);
        assertThat(whole.get("jurisdictionName").asString()).isEqualTo("南海新区");
        JsonNode modes = shown("/talent-map?by=jurisdiction,category,mode", ANALYST);
        assertThat(modes.get("minimum").asInt()).isEqualTo(5);
        assertThat(modes.get("items").valueStream().filter(c -> c.get("jurisdiction").asString("").equals("nanhai")).findFirst().orElseThrow().get("demand")
                .isNull()).isTrue();
        assertThat(RunningRegistry.service().get("/registry/v1/talent-map?by=jurisdiction,field", ANALYST, "Accept", "text/csv").text())
                .contains("南海新区", "不公开(人数过少)");
        refused(RunningRegistry.service().get("/registry/v1/talent-map?by=age", ANALYST), 400, "MAP_DIMENSION_UNKNOWN");
        refused(RunningRegistry.service().get("/registry/v1/talent-map?by=field,field", ANALYST), 400, "MAP_DIMENSION_TWICE");
    }
}
