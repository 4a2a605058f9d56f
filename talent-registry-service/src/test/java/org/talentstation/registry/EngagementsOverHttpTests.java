package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.registry.published.RegistryPublication;
import org.talentstation.registry.view.conversions.Conversions;
import org.talentstation.registry.view.engagements.Engagements;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Flexible engagement and conversions over HTTP. Articles 8(5), 16(1) and 16(2). */
class EngagementsOverHttpTests {

    private static final Map<String, Object> FILE = Map.of("name", "合同.pdf", "sha256", "a".repeat(64));

    private static LocalDate today() {
        return ChinaTime.dateOf(RunningRegistry.service().bean(BusinessClock.class).instant());
    }

    private static String talentAt(String station, String host) {
        Map<String, Object> body = body(person("程引才"));
        body.put("stationId", station);
        return ok(post("/talents", host(host), body)).id();
    }

    private static Answer begin(String token, String station, String talent) {
        return post("/engagements", token, Map.of("talentId", talent, "stationId", station, "mode", "PART_TIME_POST", "startedOn", today().minusDays(9).toString()));
    }

    @Test
    void Article8_5_aTalentOfTheStationIsEngagedAndItsResultIsConvertedAndTheViewsAreTheirReplay() {
        String station = station(HOST);
        String talent = talentAt(station, HOST);
        refused(begin(host(OTHER_HOST), station, talent), 403, "OUT_OF_SCOPE");
        refused(begin(host(HOST), station, register("外来人才")), 422, "TALENT_NOT_AFFILIATED");
        refused(post("/engagements", host(HOST), Map.of("stationId", station, "mode", "OTHER")), 400, "TALENT_REQUIRED");
        String id = ok(begin(host(HOST), station, talent)).id();
        ok(post("/engagements/" + id + "/extensions", host(HOST), Map.of("endsOn", today().plusDays(90).toString(), "reason", "继续合作")));
        String at = "/engagements/" + id + "/conversions";
        refused(post(at, host(OTHER_HOST), Map.of("result", "许可", "valueFen", 1, "achievedOn", today().toString(), "evidence", FILE)), 403, "OUT_OF_SCOPE");
        refused(post(at, host(HOST), Map.of("result", "许可", "valueFen", 1, "achievedOn", today().minusDays(10).toString(), "evidence", FILE)), 400,
                "CONVERSION_DAY_INVALID");
        String conversion = ok(post(at, host(HOST), Map.of("result", "专利许可", "valueFen", 3_000_000, "achievedOn", today().toString(), "evidence", FILE))).id();
        ok(post("/conversions/" + conversion + "/corrections", host(HOST), Map.of("result", "专利许可", "valueFen", 2_000_000, "achievedOn", today().toString(),
                "reason", "金额有误")));
        JsonNode row = shown("/conversions?stationId=" + station + "&counts=true", AUDITOR).get("items").get(0);
        assertThat(row.get("valueFen").asLong()).isEqualTo(2_000_000);
        ok(post("/conversions/" + conversion + "/void", host(HOST), Map.of("reason", "重复登记")));
        refused(post("/conversions/" + conversion + "/void", host(HOST), Map.of("reason", "重复登记")), 409, "CONVERSION_VOIDED");
        assertThat(shown("/conversions?stationId=" + station + "&counts=true", BUREAU).get("items")).isEmpty();
        ok(post("/engagements/" + id + "/end", host(HOST), Map.of("endedOn", today().toString(), "result", "完成样机")));
        assertThat(shown("/engagements/" + id, BUREAU).get("lasting").asBoolean()).isFalse();
        assertThat(shown("/engagements?stationId=" + station, host(OTHER_HOST)).get("items")).isEmpty();
        assertThat(RunningRegistry.service().get("/registry/v1/engagements", BUREAU, "Accept", "text/csv").text()).contains("兼职挂职", "完成样机");
        nothingAboutThePersonLeaves(talent, id, conversion);
        Settled.await(RunningRegistry.service());
        for (Class<? extends View<?>> type : List.of(Engagements.class, Conversions.class)) {
            View<?> view = RunningRegistry.service().bean(type);
            assertThat(RunningRegistry.service().bean(ViewRebuild.class).rebuild(view)).isPositive();
            assertThat(RunningRegistry.service().bean(ViewRebuild.class).compare(view)).isEmpty();
        }
    }

    private static void nothingAboutThePersonLeaves(String talent, String... streams) {
        var publication = RunningRegistry.service().bean(RegistryPublication.class);
        for (String stream : streams) {
            List<Object> told = RunningRegistry.service().bean(EventLog.class).stream(stream, 0).map(LoggedEvent::of).map(publication::integrationEvent)
                    .flatMap(java.util.Optional::stream).toList();
            assertThat(told).isNotEmpty();
            assertThat(JsonMapper.shared().writeValueAsString(told)).contains(stream).doesNotContain(talent);
        }
        assertThat(RunningRegistry.service().bean(EventLog.class).stream(talent, 0).map(LoggedEvent::of).map(publication::integrationEvent)
                .filter(java.util.Optional::isPresent)).as("what is told of a talent itself").isEmpty();
    }

    @Test
    void Article8_5_anAcceptedMatchIsEngagedOnce() {
        String station = station(HOST);
        String demand = MatchScene.demand();
        String talent = MatchScene.talent();
        String match = MatchScene.post("", BUREAU, Map.of("demandId", demand, "talentId", talent)).id();
        Map<String, Object> body = Map.of("matchId", match, "stationId", station, "mode", "PROJECT_COOPERATION", "startedOn", today().toString());
        refused(post("/engagements", BUREAU, body), 409, "MATCH_NOT_ACCEPTED");
        refused(post("/engagements", BUREAU, Map.of("matchId", "match-none", "stationId", station, "mode", "OTHER", "startedOn", today().toString())), 404,
                "NOT_FOUND");
        assertThat(MatchScene.post("/" + match + "/consent", BUREAU, Map.of("evidence", FILE)).status()).isEqualTo(200);
        assertThat(MatchScene.post("/" + match + "/acceptance", host(HOST), Map.of()).status()).isEqualTo(200);
        String id = ok(post("/engagements", BUREAU, body)).id();
        assertThat(shown("/engagements/" + id, BUREAU).get("talentId").asString()).isEqualTo(talent);
        refused(post("/engagements", BUREAU, body), 409, "ENGAGEMENT_ALREADY_BEGUN");
    }
}
