package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import tools.jackson.databind.JsonNode;

/** Consent, reading, one's own data, and forgetting, over HTTP. Article 8; Personal Information Protection Law, Articles 45 to 47. */
class PrivacyOverHttpTests {

    private static final Map<String, Object> PAPER = Map.of("name", "同意书.pdf", "sha256", "a".repeat(64));

    private static Answer get(String path, String token, String... headers) {
        return RunningRegistry.service().get("/registry/v1" + path, token, headers);
    }

    @Test
    void Article8_consentIsRecordedWithItsPaperOrByThePersonAndTakenBack() {
        Map<String, Object> person = person("黄药师");
        person.put("account", "talent.huang");
        String id = register(person);
        String at = "/talents/" + id + "/consents";
        refused(post(at, BUREAU, Map.of("purpose", "RECOMMENDATION", "textVersion", "2020-1")), 400, "CONSENT_EVIDENCE_REQUIRED");
        refused(post(at, BUREAU, Map.of("purpose", "RECOMMENDATION", "textVersion", "1999-1", "evidence", PAPER)), 400, "CONSENT_TEXT_UNKNOWN");
        assertThat(post(at, BUREAU, Map.of("purpose", "ANYTHING", "textVersion", "2020-1", "evidence", PAPER)).status()).isEqualTo(400);
        ok(post(at, BUREAU, Map.of("purpose", "PUBLICITY", "textVersion", "2020-1", "evidence", PAPER)));
        Settled.await(RunningRegistry.service());
        ok(post(at, talent("talent.huang"), Map.of("purpose", "RECOMMENDATION", "textVersion", "2020-1")));
        refused(post(at, talent("talent.other"), Map.of("purpose", "CONTACT", "textVersion", "2020-1")), 403, "OUT_OF_SCOPE");
        JsonNode consents = shown(at, talent("talent.huang"));
        assertThat(consents.get("live")).extracting(JsonNode::asString).containsExactly("RECOMMENDATION", "PUBLICITY");
        ok(post(at + "/RECOMMENDATION/withdrawal", talent("talent.huang"), Map.of()));
        refused(post(at + "/RECOMMENDATION/withdrawal", talent("talent.huang"), Map.of()), 409, "CONSENT_NOT_GIVEN");
        assertThat(shown(at, BUREAU).get("history").size()).isEqualTo(3);
        assertThat(shown("/consents?live=PUBLICITY&limit=200", AUDITOR).get("items").findValuesAsString("talentId")).contains(id);
        assertThat(shown("/consent-texts", BUREAU).get("items").size()).isEqualTo(3);
        assertThat(post("/talents/talent-none/consents", BUREAU, Map.of("purpose", "CONTACT", "textVersion", "2020-1", "evidence", PAPER)).status())
                .isEqualTo(404);
    }

    @Test
    void everyUnmaskedReadingIsRecordedWithItsReasonBeforeAnythingIsShown() {
        Map<String, Object> person = person("洪七公");
        person.put("account", "talent.hong");
        String id = register(person);
        Settled.await(RunningRegistry.service());
        String at = "/talents/" + id + "/personal-data";
        refused(get(at, BUREAU), 400, "REASON_MISSING");
        refused(get(at + "?reason=看", BUREAU), 400, "REASON_MISSING");
        refused(get(at + "?reason=查13863100001", BUREAU), 400, "PERSONAL_NUMBER_IN_TEXT");
        assertThat(get(at + "?reason=办理入库核实", AUDITOR).status()).isEqualTo(403);
        assertThat(shown(at + "-reads", AUDITOR).get("items")).as("what was refused is no reading").isEmpty();
        Answer read = get(at + "?reason=办理入库核实", BUREAU);
        assertThat(read.json().get("name").asString()).isEqualTo("洪七公");
        assertThat(read.json().get("identityNumber").asString()).isEqualTo(person.get("identityNumber"));
        JsonNode reads = shown(at + "-reads", talent("talent.hong")).get("items");
        assertThat(reads.size()).isEqualTo(1);
        assertThat(reads.get(0).get("readBy").asString()).isEqualTo("bureau.officer");
        assertThat(reads.get(0).get("reason").asString()).isEqualTo("办理入库核实");
    }

    @Test
    void aPersonSeesCopiesAndCorrectsItsOwnData() {
        Map<String, Object> person = person("段智兴");
        person.put("account", "talent.duan");
        String id = register(person);
        Settled.await(RunningRegistry.service());
        refused(get("/my/data", talent("talent.nobody")), 404, "OWN_RECORD_UNKNOWN");
        Map<String, Object> corrected = new java.util.HashMap<>(person);
        corrected.put("position", "院长");
        corrected.put("account", "talent.stolen");
        ok(post("/my/corrections", talent("talent.duan"), Map.of("person", corrected, "reason", "职务变更")));
        JsonNode mine = shown("/my/data", talent("talent.duan")).get("records").get(0);
        assertThat(mine.get("talentId").asString()).isEqualTo(id);
        assertThat(mine.get("person").get("position").asString()).isEqualTo("院长");
        assertThat(mine.get("person").get("account").asString()).as("the login is nobody's to choose").isEqualTo("talent.duan");
        assertThat(mine.get("corrections").get(0).get("before").get("position").isNull()).isTrue();
        assertThat(mine.get("corrections").get(0).get("after").get("position").asString()).isEqualTo("院长");
        Answer copy = get("/my/copy", talent("talent.duan"));
        assertThat(copy.response().headers().firstValue("Content-Disposition")).hasValueSatisfying(v -> assertThat(v).contains("attachment"));
        assertThat(copy.json().get("records").get(0).get("person").get("name").asString()).isEqualTo("段智兴");
        assertThat(get("/talents/" + register("他人"), talent("talent.duan")).status()).isEqualTo(403);
    }

    @Test
    void whoIsForgottenIsGoneEverywhereWithinSecondsAndNoReplayBringsItBack() {
        Map<String, Object> person = person("欧阳锋锋");
        person.put("account", "talent.feng");
        String id = register(person);
        String double1 = register(new java.util.HashMap<>(person));
        Settled.await(RunningRegistry.service());
        ok(post("/talents/" + double1 + "/merger", BUREAU, Map.of("into", id, "reason", "同一人")));
        ok(post("/talents/" + id + "/consents", talent("talent.feng"), Map.of("purpose", "CONTACT", "textVersion", "2020-1")));
        refused(get("/talents/" + id + "/erasure-proof", BUREAU), 409, "NOT_ERASED");
        refused(post("/talents/" + id + "/erasure", talent("talent.other"), Map.of("reason", "他人申请")), 403, "OUT_OF_SCOPE");
        ok(post("/talents/" + id + "/erasure", talent("talent.feng"), Map.of("reason", "本人申请删除")));
        Eventually.until("the keys are destroyed", Duration.ofSeconds(5), () -> get("/talents/" + id + "/erasure-proof", BUREAU).text()
                .contains("\"opened\":0"));
        Settled.await(RunningRegistry.service());
        for (String record : new String[] {id, double1}) {
            assertThat(shown("/talents/" + record, BUREAU).get("name").asString()).isEqualTo("已删除");
            assertThat(shown("/talents/" + record, BUREAU).get("state").asString()).isEqualTo("ERASED");
            JsonNode proof = shown("/talents/" + record + "/erasure-proof", AUDITOR);
            assertThat(proof.get("triedToOpen").asInt()).isPositive();
            assertThat(proof.get("opened").asInt()).isZero();
            assertThat(proof.get("keyDestroyedAt").isNull()).isFalse();
        }
        assertThat(get("/talents/" + id + "/erasure-proof", BUREAU, "Accept", "text/plain").text()).contains("个人信息删除证明", "成功0处", id)
                .doesNotContain("欧阳");
        assertThat(RunningRegistry.service().bean(PersonLookup.class).ofAccount("talent.feng")).isEmpty();
        assertThat(shown("/talents?name=欧阳锋锋", BUREAU).get("items")).isEmpty();
        assertThat(get("/my/data", talent("talent.feng")).status()).isEqualTo(404);
        assertThat(shown("/talents/" + id + "/consents", BUREAU).get("live")).isEmpty();
        refused(get("/talents/" + id + "/personal-data?reason=办理入库核实", BUREAU), 409, "TALENT_ERASED");
        refused(post("/talents/" + id + "/corrections", BUREAU, Map.of("person", person, "reason", "补登")), 409, "TALENT_ERASED");
        refused(post("/talents/" + id + "/consents", BUREAU, Map.of("purpose", "CONTACT", "textVersion", "2020-1", "evidence", PAPER)), 409, "TALENT_ERASED");
        assertThat(get("/ops/history?aggregateId=" + id + "&reason=核对删除情况", AUDITOR).text()).contains("registry.talent-erased")
                .doesNotContain("欧阳锋锋", (String) person.get("identityNumber"));
        everyViewRebuiltEqualsTheLiveOne();
        assertThat(shown("/talents/" + id, BUREAU).get("name").asString()).isEqualTo("已删除");
        Answer again = post("/talents/" + id + "/erasure", BUREAU, Map.of("reason", "再次申请"));
        assertThat(again.status()).as(again.text()).isEqualTo(200);
    }

    private static void everyViewRebuiltEqualsTheLiveOne() {
        var rebuild = RunningRegistry.service().bean(ViewRebuild.class);
        for (View<?> view : RunningRegistry.service().context().getBeansOfType(View.class).values()) {
            rebuild.rebuild(view);
            assertThat(rebuild.compare(view)).as(view.name()).isEmpty();
        }
    }

    @Test
    void nothingOfAPersonStandsInTheLogOrTheViewsInTheClear() {
        Map<String, Object> person = person("独孤求败");
        person.put("email", "dugu.qiubai@example.com");
        person.put("account", "talent.dugu");
        String id = register(person);
        Settled.await(RunningRegistry.service());
        ok(post("/talents/" + id + "/consents", talent("talent.dugu"), Map.of("purpose", "CONTACT", "textVersion", "2020-1")));
        List<String> origins = RunningRegistry.service().bean(JdbcClient.class).sql("SELECT meta_data FROM domain_event WHERE aggregate_id = ?")
                .param(ConsentId.of(id)).query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8)).list();
        assertThat(origins).singleElement().asString().as("who acts as itself is not named").contains("\"人才本人\"");
        String log = RunningRegistry.service().bean(JdbcClient.class).sql("SELECT payload FROM domain_event").query((row, n) ->
                new String(row.getBytes(1), StandardCharsets.UTF_8)).list().stream().collect(Collectors.joining());
        assertThat(log).contains("AES-256-GCM").doesNotContain("独孤", "dugu", (String) person.get("identityNumber"), (String) person.get("employer"));
        String lookup = RunningRegistry.service().bean(JdbcClient.class).sql("SELECT person_id || kind || hash FROM person_lookup").query(String.class).list()
                .toString();
        assertThat(lookup).doesNotContain("独孤", "dugu", (String) person.get("identityNumber"));
    }
}
