package org.talentstation.registry.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.BUREAU;
import static org.talentstation.registry.RegisteredPeople.ok;
import static org.talentstation.registry.RegisteredPeople.post;
import static org.talentstation.registry.RegisteredPeople.refused;
import static org.talentstation.registry.RegisteredPeople.shown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.view.fieldtaxonomies.FieldTaxonomies;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** A city registers fields of its own. The version has every code of the shipped one, so that other tests go on under it. */
class TaxonomiesOverHttpTests {

    private static final String ID = "weihai-test";

    private static Map<String, Object> successor() {
        List<Map<String, Object>> fields = new ArrayList<>();
        ShippedTaxonomy.version().fields().forEach(field -> {
            Map<String, Object> row = new HashMap<>(Map.of("code", field.code(), "name", field.name()));
            row.put("parent", field.parent());
            fields.add(row);
        });
        fields.add(Map.of("code", "5202077", "parent", "52020", "name", "海洋智能装备"));
        return Map.of("id", ID, "title", "威海市专业领域表", "source", "威人社字〔2026〕9号", "effectiveFrom", LocalDate.of(2026, 1, 1).toString(), "fields", fields);
    }

    private static Map<String, Object> person(String field) {
        Map<String, Object> body = RegisteredPeople.body(RegisteredPeople.person("某海洋学者"));
        Map<String, Object> profile = new HashMap<>(RegisteredPeople.profile());
        profile.put("expertise", List.of(Map.of("field", field, "level", "LEADING")));
        body.put("profile", profile);
        return body;
    }

    private static Map<String, Object> demand(String field) {
        return Map.of("terms", Map.of("kind", "TALENT", "title", "求海洋装备人才", "description", "说明", "requirements",
                List.of(Map.of("kind", "FIELD", "value", field, "must", true, "weight", 0)), "expiresOn", LocalDate.now().plusDays(30).toString(),
                "openPosting", false), "employerId", RegisteredPeople.HOST, "employerName", "某公司", "jurisdiction", "huancui");
    }

    @Test
    void theShippedVersionIsRegisteredOnceAndACitysOwnTakesItsPlace() {
        var service = RunningRegistry.service();
        assertThat(service.bean(EventLog.class).stream(TaxonomyRegister.ID, 0).map(e -> ((TaxonomyEvent.TaxonomyVersionRegistered) e.getPayload())
                .version().id())).as("once").startsWith(ShippedTaxonomy.ID);
        service.bean(SeedTheTaxonomy.class).run(null);
        assertThat(service.bean(EventLog.class).stream(TaxonomyRegister.ID, 0).filter(e -> ((TaxonomyEvent.TaxonomyVersionRegistered) e.getPayload())
                .version().id().equals(ShippedTaxonomy.ID))).hasSize(1);

        refused(post("/talents", BUREAU, person("5202077")), 400, "FIELD_UNKNOWN");
        String before = ok(post("/talents", BUREAU, person("52020"))).id();
        refused(post("/field-taxonomies", TestIssuer.token("district", "huancui", null, Role.DISTRICT_OFFICER), successor()), 403, "FORBIDDEN");
        ok(post("/field-taxonomies", BUREAU, successor()));
        refused(post("/field-taxonomies", BUREAU, successor()), 409, "TAXONOMY_VERSION_EXISTS");

        String after = ok(post("/talents", BUREAU, person("5202077"))).id();
        assertThat(shown("/talents/" + after, BUREAU).get("expertise").get(0).get("taxonomy").asString()).isEqualTo(ID);
        assertThat(shown("/talents/" + before, BUREAU).get("expertise").get(0).get("taxonomy").asString()).isEqualTo(ShippedTaxonomy.ID);
        String demand = ok(post("/demands", BUREAU, demand("52020"))).id();
        assertThat(shown("/demands/" + demand, BUREAU).get("taxonomy").asString()).isEqualTo(ID);
        for (String talent : List.of(before, after)) {
            ok(post("/talents/" + talent + "/consents", BUREAU, Map.of("purpose", "RECOMMENDATION", "textVersion", "2020-1", "evidence",
                    Map.of("name", "同意书.pdf", "sha256", "a".repeat(64)))));
        }
        JsonNode found = shown("/demands/" + demand + "/candidates?limit=100", BUREAU);
        List<String> ids = new ArrayList<>();
        found.get("items").forEach(item -> ids.add(item.get("talentId").asString()));
        assertThat(ids).contains(before, after);
        assertThat(found.get("items").get(0).get("explanation").get(0).get("chineseText").asString()).contains("52020 人工智能");

        assertThat(shown("/fields", BUREAU).get("version").asString()).isEqualTo(ID);
        assertThat(shown("/fields?asOf=2020-06-01", BUREAU).get("version").asString()).isEqualTo(ShippedTaxonomy.ID);
        assertThat(shown("/fields?version=" + ShippedTaxonomy.ID, BUREAU).get("items")).hasSize(ShippedTaxonomy.version().fields().size());
        refused(service.get("/registry/v1/fields?version=x", BUREAU), 404, "TAXONOMY_VERSION_UNKNOWN");
        refused(service.get("/registry/v1/fields?version=x&asOf=2020-06-01", BUREAU), 400, "TAXONOMY_VERSION_OR_DAY");
        JsonNode versions = shown("/field-taxonomies", BUREAU).get("items");
        assertThat(versions.get(0).get("id").asString()).isEqualTo(ID);
        assertThat(versions.get(1).get("firstLevelCount").asInt()).isEqualTo(62);
    }

    @Test
    void theVersionsAreTheirReplay() {
        var service = RunningRegistry.service();
        Settled.await(service);
        var view = service.bean(FieldTaxonomies.class);
        assertThat(service.bean(ViewRebuild.class).rebuild(view)).isPositive();
        assertThat(service.bean(ViewRebuild.class).compare(view)).isEmpty();
    }
}
