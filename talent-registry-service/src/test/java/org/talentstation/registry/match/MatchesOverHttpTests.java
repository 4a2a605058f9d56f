package org.talentstation.registry.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.match.MatchScene.ANALYST;
import static org.talentstation.registry.match.MatchScene.AUDITOR;
import static org.talentstation.registry.match.MatchScene.BUREAU;
import static org.talentstation.registry.match.MatchScene.COLLEAGUE;
import static org.talentstation.registry.match.MatchScene.DISTRICT;
import static org.talentstation.registry.match.MatchScene.HOST_STAFF;
import static org.talentstation.registry.match.MatchScene.PAPER;
import static org.talentstation.registry.match.MatchScene.TALENT;
import static org.talentstation.registry.match.MatchScene.consented;
import static org.talentstation.registry.match.MatchScene.demand;
import static org.talentstation.registry.match.MatchScene.done;
import static org.talentstation.registry.match.MatchScene.pair;
import static org.talentstation.registry.match.MatchScene.proposed;
import static org.talentstation.registry.match.MatchScene.refused;
import static org.talentstation.registry.match.MatchScene.shown;
import static org.talentstation.registry.match.MatchScene.stage;
import static org.talentstation.registry.match.MatchScene.talent;
import static org.talentstation.registry.match.MatchScene.today;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.book.MatchBook;
import org.talentstation.registry.match.book.MatchBookEvent.MatchLeft;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import tools.jackson.databind.JsonNode;

/** Over HTTP, with everything real but the broker. Articles 8 and 11. */
class MatchesOverHttpTests {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void Article8And11_fromProposalToAcceptanceWithItsHistoryAndItsTasks() {
        String demand = demand();
        String talent = talent();
        Map<String, Object> body = pair(demand, talent);
        body.put("note", "研究方向与需求一致");
        Answer created = done("", HOST_STAFF, body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith("/registry/v1/matches/" + created.id());
        String id = created.id();
        JsonNode task = shown("/tasks?demandId=" + demand, DISTRICT).at("/items/0");
        assertThat(task.get("title").asString()).isEqualTo("待本人同意");

        refused("/" + id + "/acceptance", COLLEAGUE, NOTHING, 409, "MATCH_NOT_CONSENTED");
        refused("/" + id + "/consent", HOST_STAFF, NOTHING, 422, "CONSENT_EVIDENCE_REQUIRED");
        refused("/" + id + "/consent", TALENT, NOTHING, 403, "OUT_OF_SCOPE");
        done("/" + id + "/consent", HOST_STAFF, PAPER);
        assertThat(shown("/tasks?demandId=" + demand, HOST_STAFF).at("/items/0/title").asString()).isEqualTo("待用人单位答复");
        JsonNode same = refused("/" + id + "/acceptance", HOST_STAFF, NOTHING, 422, "SAME_PERSON_PROPOSED");
        assertThat(same.get("parameter").asString()).isEqualTo("match.proposerMayAccept");
        done("/" + id + "/acceptance", COLLEAGUE, NOTHING);

        assertThat(shown("/tasks?demandId=" + demand, AUDITOR).get("items").size()).isZero();
        JsonNode row = shown("/matches/" + id, ANALYST);
        assertThat(row.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(row.get("history").values()).extracting(s -> s.get("what").asString()).containsExactly("提出对接", "本人书面同意", "用人单位接受");
        assertThat(row.get("scorePosition").asLong()).as("as of when it was scored").isPositive();
        assertThat(row.get("jurisdiction").asString()).isEqualTo("huancui");
        refused("", BUREAU, pair(demand, talent), 409, "MATCH_ALREADY_ACCEPTED");
        refused("/" + id + "/decline", HOST_STAFF, Map.of("reason", "另有人选"), 409, "MATCH_OVER");
        MatchScene.withdraw(demand);
        MatchScene.reacted();
        assertThat(stage(id)).as("an accepted match stays when its demand is closed").isEqualTo(MatchStage.ACCEPTED);
    }

    @Test
    void Article8_whoHasNotAgreedToBeRecommendedIsProposedToNobody() {
        String demand = demand();
        String talent = MatchScene.unasked();
        JsonNode no = refused("", BUREAU, pair(demand, talent), 422, "NO_RECOMMENDATION_CONSENT");
        assertThat(no.get("article").asString()).isEqualTo("8");
        MatchScene.consent(talent);
        MatchScene.takeBack(talent);
        refused("", BUREAU, pair(demand, talent), 422, "NO_RECOMMENDATION_CONSENT");
        MatchScene.consent(talent);
        MatchScene.reacted();
        done("", BUREAU, pair(demand, talent));
    }

    @Test
    void Article8And11_onlyARecordThatStandsAndADemandThatIsOpen() {
        String demand = demand();
        String talent = talent();
        refused("", BUREAU, pair("demand-none", talent), 404, "DEMAND_UNKNOWN");
        refused("", BUREAU, pair(talent, talent), 404, "DEMAND_UNKNOWN");
        refused("", BUREAU, pair(demand, "talent-none"), 404, "TALENT_UNKNOWN");
        refused("", BUREAU, pair(demand, demand), 404, "TALENT_UNKNOWN");
        refused("", BUREAU, Map.of("talentId", talent), 400, "INVALID_FIELD");
        refused("", BUREAU, pair(demand(MatchScene.HOST, "huancui", today().minusDays(1)), talent), 409, "DEMAND_CLOSED");
        done("", BUREAU, pair(demand(MatchScene.HOST, "huancui", today()), talent));
        MatchScene.append("Talent", talent, new TalentMerged(talent, "talent-2", "同一人", "bureau.officer", today()));
        refused("", BUREAU, pair(demand, talent), 409, "TALENT_MERGED");
        MatchScene.append("Talent", talent, new TalentUnmerged(talent, "talent-2", "误并", "bureau.officer", today()));
        done("", BUREAU, pair(demand, talent));
        MatchScene.erase(talent);
        refused("", BUREAU, pair(demand(), talent), 409, "TALENT_ERASED");
        MatchScene.withdraw(demand);
        refused("", BUREAU, pair(demand, talent()), 409, "DEMAND_CLOSED");
    }

    @Test
    void Article13_everybodyMatchesItsOwnDemandsOnly() {
        String talent = talent();
        String elsewhere = demand("91371000MA3C0002XH", "wendeng", today().plusDays(9));
        refused("", HOST_STAFF, pair(elsewhere, talent), 403, "OUT_OF_SCOPE");
        refused("", DISTRICT, pair(elsewhere, talent), 403, "OUT_OF_SCOPE");
        String id = done("", BUREAU, pair(elsewhere, talent)).id();
        refused("/" + id + "/consent", DISTRICT, PAPER, 403, "OUT_OF_SCOPE");
        refused("/" + id + "/decline", HOST_STAFF, Map.of("reason", "不合适"), 403, "OUT_OF_SCOPE");
        done("/" + id + "/consent", BUREAU, PAPER);
        refused("/" + id + "/acceptance", DISTRICT, NOTHING, 403, "OUT_OF_SCOPE");
        assertThat(shown("/matches?talentId=" + talent, DISTRICT).get("items").size()).isZero();
        assertThat(shown("/matches?talentId=" + talent, AUDITOR).get("items").size()).isEqualTo(1);
        assertThat(shown("/tasks?talentId=" + talent, HOST_STAFF).get("items").size()).isZero();
        assertThat(RunningRegistry.service().get("/registry/v1/matches/" + id, HOST_STAFF).code()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void Article11_aDeclinedPairMayBeProposedAgainAtOnceAnOpenOneMayNot() {
        String demand = demand();
        String talent = talent();
        String first = proposed(demand, talent);
        refused("", BUREAU, pair(demand, talent), 409, "MATCH_ALREADY_OPEN");
        refused("/" + first + "/decline", HOST_STAFF, NOTHING, 400, "TEXT_REQUIRED");
        refused("/" + first + "/decline", TALENT, Map.of("reason", "不便"), 403, "OUT_OF_SCOPE");
        done("/" + first + "/decline", HOST_STAFF, Map.of("side", "TALENT", "reason", "暂不考虑"));
        String second = proposed(demand, talent);
        assertThat(stage(second)).isEqualTo(MatchStage.PROPOSED);
        assertThat(shown("/matches/" + first, AUDITOR).get("endReason").asString()).isEqualTo("暂不考虑");
    }

    @Test
    void Article8And11_whatLostItsGroundIsNotConsentedToOrAcceptedAndNothingHalfHappens() {
        String demand = demand();
        String talent = talent();
        String id = consented(demand, talent);
        MatchScene.takeBack(talent);
        Answer late = MatchScene.post("/" + id + "/acceptance", COLLEAGUE, NOTHING);
        assertThat(late.code()).as(late.text()).isIn("NO_RECOMMENDATION_CONSENT", "MATCH_OVER");
        MatchScene.reacted();
        assertThat(stage(id)).isEqualTo(MatchStage.LAPSED);
        assertThat(shown("/matches/" + id, AUDITOR).get("endReason").asString()).isEqualTo("人才撤回推荐同意");
        refused("/" + id + "/acceptance", COLLEAGUE, NOTHING, 409, "MATCH_OVER");
        MatchScene.consent(talent);
        String again = consented(demand, talent);
        Answer accepted = MatchScene.post("/" + again + "/acceptance", COLLEAGUE, Map.of("fulfilsDemand", true));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        MatchScene.reacted();
        assertThat(stage(again)).as("an accepted match outlives its demand").isEqualTo(MatchStage.ACCEPTED);
        assertThat(shown("/demands/" + demand, AUDITOR).get("state").asString()).isEqualTo("FULFILLED");
    }

    @Test
    void Article11_theMatchesOfAMergedRecordLapseAtOnceAndItMayBeProposedAgainOnceItStandsForItself() {
        String talent = MatchScene.talent();
        String demand = MatchScene.demand();
        String match = MatchScene.proposed(demand, talent);
        MatchScene.merge(talent);
        MatchScene.reacted();
        assertThat(MatchScene.shown("/matches/" + match, MatchScene.BUREAU).get("endReason").asString()).isEqualTo("人才记录已并入其他记录");
        MatchScene.refused("", MatchScene.HOST_STAFF, MatchScene.pair(demand, talent), 409, "TALENT_MERGED");
        MatchScene.unmerge(talent);
        MatchScene.reacted();
        assertThat(MatchScene.stage(MatchScene.proposed(demand, talent))).isEqualTo(MatchStage.PROPOSED);
    }

    @Test
    void Article8_thePaperStandsInTheHistoryOfTheMatch() {
        String id = consented(demand(), talent());
        assertThat(RunningRegistry.service().bean(EventLog.class).stream(id, 0).map(e -> (Object) e.getPayload())
                .filter(MatchConsented.class::isInstance).map(e -> ((MatchConsented) e).evidence().name())).containsExactly("同意书.pdf");
    }

    @Test
    void aTalentReadsItsOwnOnlyAndSaysWhichItIs() {
        var service = RunningRegistry.service();
        String talent = talent();
        String id = proposed(demand(), talent);
        shown("/matches/" + id, AUDITOR);
        assertThat(service.get("/registry/v1/matches", TALENT).code()).isEqualTo("TALENT_ID_REQUIRED");
        assertThat(service.get("/registry/v1/tasks", TALENT).code()).isEqualTo("TALENT_ID_REQUIRED");
        assertThat(service.get("/registry/v1/matches?talentId=" + talent, TALENT).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(service.get("/registry/v1/matches/" + id, TALENT).code()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void theTableIsFilteredByStateStationAndDayAndExported() {
        String demand = demand();
        String first = proposed(demand, talent());
        String second = consented(demand, talent());
        assertThat(shown("/matches?demandId=" + demand + "&state=CONSENTED", BUREAU).get("items").values()).extracting(r -> r.get("id").asString())
                .containsExactly(second);
        assertThat(shown("/matches?demandId=" + demand + "&stationId=station-0190&since=" + today(), BUREAU).get("items").size()).isEqualTo(2);
        assertThat(shown("/matches?demandId=" + demand + "&since=" + today().plusDays(1), BUREAU).get("items").size()).isZero();
        assertThat(RunningRegistry.service().get("/registry/v1/matches?since=gestern", BUREAU).status()).isEqualTo(400);
        Answer csv = RunningRegistry.service().get("/registry/v1/matches?demandId=" + demand, BUREAU, "Accept", "text/csv");
        assertThat(csv.text()).startsWith("\uFEFF对接编号,需求编号,人才编号,").contains(first, second, "待用人单位答复");
    }

    @Test
    void aRepeatedKeyHasOneEffectAndAnotherVersionIsRefused() {
        Map<String, Object> body = pair(demand(), talent());
        String key = "match-key-" + System.nanoTime();
        Answer once = RunningRegistry.service().postWithoutKey("/registry/v1/matches", HOST_STAFF, body, "Idempotency-Key", key);
        Answer twice = RunningRegistry.service().postWithoutKey("/registry/v1/matches", HOST_STAFF, body, "Idempotency-Key", key);
        assertThat(twice.id()).isEqualTo(once.id());
        Answer stale = RunningRegistry.service().post("/registry/v1/matches/" + once.id() + "/consent", HOST_STAFF, PAPER, "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void badInputIsRefusedAndNeverAnError() {
        Map<String, Object> note = new HashMap<>(pair(demand(), talent()));
        note.put("note", "电话13800138000");
        refused("", HOST_STAFF, note, 400, "PERSONAL_NUMBER_IN_TEXT");
        String id = proposed(demand(), talent());
        Map<String, Map<String, Object>> bodies = Map.of("/consent", PAPER, "/acceptance", NOTHING, "/decline", Map.of("reason", "不合适"));
        bodies.forEach((path, body) -> {
            refused("/match-none" + path, BUREAU, body, 404, "NOT_FOUND");
            refused("/" + talent() + path, BUREAU, body, 404, "NOT_FOUND");
            refused("/" + id + path, BUREAU, Map.of("nonsense", 1), 400, "UNKNOWN_FIELD");
            refused("/" + id + path, BUREAU, "[", 400, "MALFORMED_BODY");
        });
        refused("/" + id + "/decline", HOST_STAFF, Map.of("side", "NOBODY", "reason", "x"), 400, "INVALID_FIELD");
        assertThat(stage(id)).isEqualTo(MatchStage.PROPOSED);
    }
}
