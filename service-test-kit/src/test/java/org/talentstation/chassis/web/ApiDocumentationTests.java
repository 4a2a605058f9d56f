package org.talentstation.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.service;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentationTests {

    private static JsonNode api;

    @BeforeAll
    static void read() {
        var answer = service().get("/v3/api-docs", null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        api = answer.json();
    }

    private static List<String> parameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation.path("parameters").forEach(p -> names.add(p.get("in").asString() + " " + p.get("name").asString()
                + (p.path("required").asBoolean() ? " required" : "")));
        return names;
    }

    @Test
    void everyOperationHasAnIdAndAChineseSummary() {
        int operations = 0;
        for (JsonNode path : api.get("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("operationId").asString("").equals("nameless")) {
                    continue; // the probe's own endpoint without a declaration
                }
                assertThat(operation.path("summary").asString("")).as(operation.toString()).matches(".*\\p{IsHan}.*");
                operations++;
            }
        }
        assertThat(operations).isGreaterThan(8);
    }

    @Test
    void aCommandDocumentsItsHeadersAndNotTheChassissOwnParameter() {
        JsonNode raise = api.get("paths").get("/sample/v1/counters/{id}/raise").get("post");
        assertThat(parameters(raise)).containsExactlyInAnyOrder("path id required", "header Idempotency-Key required", "header If-Match");
        assertThat(raise.get("operationId").asString()).isEqualTo("raise-counter");
        assertThat(raise.get("description").asString()).contains("依托单位工作人员(本单位)");
        for (String status : List.of("200", "201", "400", "401", "403", "404", "409", "412", "422")) {
            assertThat(raise.get("responses").has(status)).as(status).isTrue();
        }
        assertThat(raise.get("responses").get("422").get("content").get("application/problem+json").get("schema").get("$ref").asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(raise.get("requestBody").get("content").has("application/json")).isTrue();
    }

    @Test
    void aTableDocumentsItsParametersAndAwaitPosition() {
        assertThat(parameters(api.get("paths").get("/sample/v1/counters").get("get")))
                .containsExactlyInAnyOrder("header Await-Position", "query limit", "query cursor", "query sort", "query q");
        assertThat(parameters(api.get("paths").get("/sample/v1/counters/{id}").get("get")))
                .containsExactlyInAnyOrder("path id required", "header Await-Position");
    }

    @Test
    void aTableThatSaysItsParametersItselfDocumentsThoseAndNoOthers() {
        assertThat(parameters(api.get("paths").get("/sample/v1/ops/dead-letters").get("get"))).containsExactlyInAnyOrder("header Await-Position",
                "query processor", "query cause", "query eventType", "query aggregateId", "query olderThanSeconds", "query sort", "query limit", "query cursor");
        assertThat(parameters(api.get("paths").get("/sample/v1/ops/history").get("get"))).contains("query reason required", "query article").doesNotContain("query q");
        assertThat(parameters(api.get("paths").get("/sample/v1/ops/history/state").get("get"))).contains("query aggregateId required", "query businessTime");
    }

    @Test
    void theTokenAndTheProblemAreDescribedOnce() {
        JsonNode components = api.get("components");
        assertThat(components.get("securitySchemes").get("token").get("scheme").asString()).isEqualTo("bearer");
        assertThat(components.get("schemas").get("Problem").get("properties").has("article")).isTrue();
        assertThat(components.get("schemas").has("CommandRequest")).isFalse();
        assertThat(components.get("schemas").has("QueryRequest")).isFalse();
        assertThat(components.get("schemas").has("CommandAnswer")).isTrue();
        assertThat(api.get("security").toString()).contains("token");
        assertThat(api.get("paths").get("/probe/v1/public").get("get").get("security").isEmpty()).isTrue();
        assertThat(api.get("paths").has("/error")).isFalse();
    }
}
