package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The talent database over HTTP: who enters, who sees what, and that no name is seen by whom it does not concern. Articles 2, 8 and 11. */
class TalentsOverHttpTests {

    private static final String DISTRICT = TestIssuer.token("district.huancui", "huancui", null, Role.DISTRICT_OFFICER);
    private static final String ELSEWHERE = TestIssuer.token("district.wendeng", "wendeng", null, Role.DISTRICT_OFFICER);
    private static final String ANALYST = TestIssuer.token("analyst.sample", null, null, Role.ANALYST);

    @Test
    void Article8_aHostEntersTalentsThroughItsOwnStation() {
        String station = station(HOST);
        Map<String, Object> body = body(person("欧阳明日"));
        body.remove("jurisdiction");
        body.put("stationId", station);
        refused(post("/talents", host(OTHER_HOST), body), 403, "OUT_OF_SCOPE");
        String id = ok(post("/talents", host(HOST), body)).id();
        JsonNode row = shown("/talents/" + id, host(HOST));
        assertThat(row.get("name").asString()).isEqualTo("欧＊＊");
        assertThat(row.get("stations").get(0).asString()).isEqualTo(station);
        assertThat(RunningRegistry.service().get("/registry/v1/talents/" + id, host(OTHER_HOST)).status()).isEqualTo(403);
        body.put("stationId", "station-unknown");
        refused(post("/talents", host(HOST), body), 404, "STATION_UNKNOWN");
    }

    @Test
    void Article13_aDistrictEntersAndSeesItsOwn() {
        String id = ok(post("/talents", DISTRICT, body(person("孙少安")))).id();
        refused(post("/talents", ELSEWHERE, body(person("孙少平"))), 403, "OUT_OF_SCOPE");
        assertThat(shown("/talents?limit=200", DISTRICT).get("items").findValuesAsString("id")).contains(id);
        assertThat(shown("/talents?limit=200", ELSEWHERE).get("items").findValuesAsString("id")).doesNotContain(id);
        Map<String, Object> nowhere = body(person("孙少安"));
        nowhere.remove("jurisdiction");
        refused(post("/talents", BUREAU, nowhere), 400, "JURISDICTION_REQUIRED");
        nowhere.put("jurisdiction", "mars");
        refused(post("/talents", BUREAU, nowhere), 400, "UNKNOWN_JURISDICTION");
    }

    @Test
    void badInputIsRefusedInItsFieldAndNeverQuoted() {
        Map<String, Object> person = person("王五");
        person.put("identityNumber", "371002198001019999");
        Answer refused = refused(post("/talents", BUREAU, body(person)), 400, "RESIDENT_ID_CHECK_CHARACTER");
        assertThat(refused.text()).doesNotContain("371002198001019999", "王五");
        Map<String, Object> body = body(person("王五"));
        body.put("profile", Map.of("category", "OTHER", "expertise", List.of(Map.of("field", "520", "level", "TOP"))));
        refused(post("/talents", BUREAU, body), 400, "CATEGORY_OTHER_NEEDS_TEXT");
        body.put("profile", Map.of("category", "YOUNG_TALENT", "expertise", List.of(Map.of("field", "999", "level", "TOP"))));
        refused(post("/talents", BUREAU, body), 400, "FIELD_UNKNOWN");
        body.put("profile", Map.of("category", "YOUNG_TALENT", "expertise", List.of(Map.of("field", "520", "level", "TOP"), Map.of("field", "520",
                "level", "TOP"))));
        refused(post("/talents", BUREAU, body), 400, "FIELD_TWICE");
        body.put("profile", Map.of("category", "YOUNG_TALENT", "expertise", List.of()));
        refused(post("/talents", BUREAU, body), 400, "EXPERTISE_REQUIRED");
        body.put("profile", Map.of("category", "YOUNG_TALENT", "expertise", List.of(Map.of("field", "520", "level", "TOP")), "availability",
                Map.of("from", "2026-02-01", "until", "2026-01-01")));
        refused(post("/talents", BUREAU, body), 400, "AVAILABILITY_INVERTED");
        body.put("extra", 1);
        assertThat(post("/talents", BUREAU, body).status()).isEqualTo(400);
        assertThat(post("/talents", BUREAU, Map.of("jurisdiction", "huancui")).status()).isEqualTo(400);
    }

    @Test
    void Article11_aTalentIsFoundByNameAndFilteredByWhatItIsAndFilesHaveNoName() {
        String id = register("司马南山");
        assertThat(shown("/talents?name=司马南山", BUREAU).get("items").findValuesAsString("id")).containsExactly(id);
        assertThat(shown("/talents?name=司马南", BUREAU).get("items")).isEmpty();
        refused(RunningRegistry.service().get("/registry/v1/talents?name=x", ANALYST), 403, "NAME_FORBIDDEN");
        JsonNode row = shown("/talents?fields=520&category=EXPERT_SCHOLAR&modes=PROJECT_COOPERATION&limit=200", ANALYST).get("items");
        assertThat(row.findValuesAsString("id")).contains(id);
        assertThat(row.findValuesAsString("name")).isSubsetOf("＊＊＊", "已删除");
        assertThat(shown("/talents?fields=110&limit=200", BUREAU).get("items").findValuesAsString("id")).doesNotContain(id);
        String csv = RunningRegistry.service().get("/registry/v1/talents", BUREAU, "Accept", "text/csv").text();
        assertThat(csv).contains(id, "知名专家学者").doesNotContain("司马");
    }

    @Test
    void Article8_2_profileAndStationsChange() {
        String id = register("周伯通");
        String station = station(OTHER_HOST);
        ok(post("/talents/" + id + "/affiliations", BUREAU, Map.of("stationId", station)));
        ok(post("/talents/" + id + "/profile", BUREAU, Map.of("profile", Map.of("category", "YOUNG_TALENT", "expertise",
                List.of(Map.of("field", "430", "level", "SENIOR"))))));
        JsonNode row = shown("/talents/" + id, BUREAU);
        assertThat(row.get("stations").get(0).asString()).isEqualTo(station);
        assertThat(row.get("categoryName").asString()).isEqualTo("青年人才");
        ok(post("/talents/" + id + "/affiliations/" + station + "/end", BUREAU, Map.of("reason", "合作期满")));
        assertThat(shown("/talents/" + id, BUREAU).get("stations")).isEmpty();
    }

    @Test
    void Article11_theSamePersonTwiceIsSuspectedMergedAndSeparated() {
        Map<String, Object> person = person("郭靖");
        String first = register(person);
        String second = register(person);
        Settled.await(RunningRegistry.service());
        JsonNode suspects = shown("/talents/" + first, BUREAU).get("suspects");
        assertThat(suspects.get(0).get("otherId").asString()).isEqualTo(second);
        assertThat(suspects.get(0).get("basisName").asString()).isEqualTo("公民身份号码相同");
        assertThat(shown("/talents?suspected=true&limit=200", BUREAU).get("items").findValuesAsString("id")).contains(first, second);
        ok(post("/talents/" + second + "/merger", BUREAU, Map.of("into", first, "reason", "同一人重复登记")));
        assertThat(shown("/talents/" + second, BUREAU).get("mergedInto").asString()).isEqualTo(first);
        assertThat(shown("/talents/" + first, BUREAU).get("suspects")).isEmpty();
        refused(post("/talents/" + first + "/merger", BUREAU, Map.of("into", second, "reason", "同一人")), 409, "MERGER_OF_A_SURVIVOR");
        ok(post("/talents/" + second + "/merger/reversal", BUREAU, Map.of("reason", "合并有误")));
        assertThat(shown("/talents/" + second, BUREAU).get("state").asString()).isEqualTo("ACTIVE");
        refused(post("/talents/" + second + "/merger/reversal", BUREAU, Map.of("reason", "合并有误")), 409, "NOT_MERGED");
        refused(post("/talents/" + second + "/merger", BUREAU, Map.of("into", "talent-none", "reason", "同一人")), 404, "NOT_FOUND");
        assertThat(shown("/talents/" + second, BUREAU).get("state").asString()).as("no half of a merger").isEqualTo("ACTIVE");
    }

    @Test
    void Article11_aSimilarNameAtTheSameEmployerIsSuspectedAndDismissedForGood() {
        Map<String, Object> person = person("令狐小冲");
        Map<String, Object> alike = person("令狐晓冲");
        alike.put("employer", person.get("employer"));
        String first = register(person);
        String second = register(alike);
        Settled.await(RunningRegistry.service());
        assertThat(shown("/talents/" + second, BUREAU).get("suspects").get(0).get("basis").asString()).isEqualTo("NAME_AND_EMPLOYER");
        ok(post("/talents/" + first + "/duplicates/" + second + "/dismissal", BUREAU, Map.of("reason", "兄弟二人")));
        assertThat(shown("/talents/" + second, BUREAU).get("suspects")).isEmpty();
        Map<String, Object> corrected = new java.util.HashMap<>(alike);
        corrected.put("position", "教授");
        ok(post("/talents/" + second + "/corrections", BUREAU, Map.of("person", corrected, "reason", "补登职务")));
        Settled.await(RunningRegistry.service());
        assertThat(shown("/talents/" + first, BUREAU).get("suspects")).as("asked again by a correction").isEmpty();
        refused(post("/talents/" + first + "/duplicates/" + second + "/dismissal", BUREAU, Map.of("reason", "兄弟二人")), 409, "NOT_SUSPECTED");
        refused(post("/talents/talent-none/corrections", BUREAU, Map.of("person", corrected, "reason", "补登职务")), 404, "NOT_FOUND");
    }
}
