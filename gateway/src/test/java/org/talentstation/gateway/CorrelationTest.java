package org.talentstation.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One request's causal tree, assembled from what two services show of their logs. */
class CorrelationTest {

    private static final String TREE = "/history/v1/correlations/request-1?reason=%E5%AE%A1%E8%AE%A1%E6%8A%BD%E6%9F%A5";
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.reset();
        gateway.subsidy.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, page(null));
        gateway.registry.behaviour = gateway.subsidy.behaviour;
        gateway.analytics.behaviour = gateway.subsidy.behaviour;
    }

    @Test
    void anEventHangsBelowItsCauseAcrossServicesAndALearnedOneIsOneNodeThatSaysWhoLearnedIt() {
        gateway.station.behaviour = (exchange, count) -> {
            boolean second = exchange.getRequestURI().toString().contains("cursor=7");
            StandIn.reply(exchange, 200, second ? page(null, event("e4", "evaluation-service:round-1", 9, "e3", "2026-01-01T00:00:04Z"))
                    : page("7", event("e1", "round-1", 7, "request-1", "2026-01-01T00:00:01Z")));
        };
        gateway.evaluation.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, page(null,
                event("e1", "station-service:round-1", 3, "request-1", "2026-01-01T00:00:02Z"),
                event("e2", "panel-1", 4, "e1", "2026-01-01T00:00:03Z"),
                event("e4", "round-1", 6, "e3", "2026-01-01T00:00:04Z"),
                event("e3", "round-1", 5, "e1", "2026-01-01T00:00:03Z")));

        var answer = gateway.get(TREE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode tree = RunningGateway.JSON.readTree(answer.body());
        assertThat(tree.get("complete").asBoolean()).isTrue();
        assertThat(tree.get("events").asInt()).isEqualTo(4);
        assertThat(tree.get("roots")).hasSize(1);
        JsonNode root = tree.get("roots").get(0);
        assertThat(root.get("service").asString()).isEqualTo("station");
        assertThat(root.get("learnedBy").get(0).asString()).isEqualTo("evaluation");
        assertThat(root.get("causes").valueStream().map(n -> n.get("event").get("eventId").asString())).containsExactly("e2", "e3");
        JsonNode last = root.get("causes").get(1).get("causes").get(0);
        assertThat(last.get("event").get("eventId").asString()).isEqualTo("e4");
        assertThat(last.get("service").asString()).isEqualTo("evaluation");
        assertThat(last.get("learnedBy").get(0).asString()).isEqualTo("station");
        assertThat(gateway.station.seen).hasSize(2).allSatisfy(seen -> {
            assertThat(seen.uri()).contains("correlationId=request-1").contains("reason=%E5");
            assertThat(seen.header("Authorization")).startsWith("Bearer ey");
            assertThat(seen.header("X-Request-Id")).isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        });
    }

    @Test
    void aServiceThatIsAwayMakesTheAnswerIncompleteAndIsNamed() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, page(null, event("e1", "round-1", 7, "request-1", "2026-01-01T00:00:01Z")));
        gateway.evaluation.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");
        JsonNode tree = RunningGateway.JSON.readTree(gateway.get(TREE).body());
        assertThat(tree.get("complete").asBoolean()).isFalse();
        assertThat(tree.get("events").asInt()).isEqualTo(1);
        assertThat(tree.get("sources").valueStream().filter(s -> !s.get("complete").asBoolean()).map(s -> s.get("why").asString()))
                .singleElement().asString().contains("评估服务").contains("无法连接");
    }

    @Test
    void aSilentServiceIsWaitedForNoLongerThanARead() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, page(null));
        gateway.evaluation.behaviour = gateway.evaluation::silent;
        assertThat(RunningGateway.JSON.readTree(gateway.get(TREE).body()).get("complete").asBoolean()).isFalse();
    }

    @Test
    void withoutAnyServiceItIsAProblemAndARefusalIsPassedOnAsItIs() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 503, "{}");
        gateway.evaluation.behaviour = (exchange, count) -> StandIn.reply(exchange, 500, "no json");
        gateway.subsidy.behaviour = gateway.evaluation.behaviour;
        gateway.registry.behaviour = gateway.evaluation.behaviour;
        gateway.analytics.behaviour = gateway.evaluation.behaviour;
        var nobody = gateway.get(TREE);
        assertThat(nobody.statusCode()).isEqualTo(503);
        assertThat(RunningGateway.code(nobody)).isEqualTo("SERVICE_UNAVAILABLE");

        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 400, "{\"code\":\"REASON_MISSING\"}");
        var refused = gateway.get("/history/v1/correlations/request-1");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(RunningGateway.code(refused)).isEqualTo("REASON_MISSING");
    }

    @Test
    void eventsThatClaimToCauseEachOtherMakeNoEndlessAnswer() {
        gateway.station.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, page(null,
                event("e1", "a", 1, "e2", "2026-01-01T00:00:01Z"), event("e2", "a", 2, "e1", "2026-01-01T00:00:02Z"),
                event("e3", "a", 3, "e3", "2026-01-01T00:00:03Z")));
        gateway.evaluation.behaviour = (exchange, count) -> StandIn.reply(exchange, 200, page(null));
        assertThat(RunningGateway.JSON.readTree(gateway.get(TREE).body()).get("roots")).hasSize(3);
    }

    @Test
    void withoutATokenNothingIsAsked() {
        var refused = gateway.send(gateway.request(TREE).GET());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(gateway.station.seen).isEmpty();
    }

    private static String page(String next, String... events) {
        return "{\"items\":[" + String.join(",", events) + "],\"next\":" + (next == null ? "null" : "\"" + next + "\"") + "}";
    }

    private static String event(String id, String aggregate, long position, String cause, String recordedAt) {
        return "{\"eventId\":\"%s\",\"aggregateId\":\"%s\",\"position\":%d,\"causationId\":\"%s\",\"recordedAt\":\"%s\"}"
                .formatted(id, aggregate, position, cause, recordedAt);
    }
}
