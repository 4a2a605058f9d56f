package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one door of the running suite: what it shows to whom, and what it refuses. */
@ExtendWith(RunningSuite.class)
class GatewayIT {

    /** The tables that an auditor may read. */
    static final List<String> VIEWS = List.of("/station/v1/applications", "/station/v1/notice-board", "/station/v1/notices",
            "/station/v1/due-notices", "/station/v1/stations", "/station/v1/tasks", "/station/v1/hosts", "/station/v1/rounds",
            "/station/v1/policy-versions", "/station/v1/readings", "/station/v1/working-day-calendar", "/evaluation/v1/experts",
            "/evaluation/v1/rounds", "/evaluation/v1/assessments", "/evaluation/v1/due-evaluations", "/evaluation/v1/biennial-rounds", "/evaluation/v1/evaluations",
            "/evaluation/v1/station-records", "/evaluation/v1/demonstrations", "/evaluation/v1/rectifications", "/evaluation/v1/due-rectifications",
            "/station/v1/service-cases", "/station/v1/verifications", "/station/v1/appeals", "/station/v1/activities",
            "/station/v1/filings", "/station/v1/due-filings", "/station/v1/issues", "/station/v1/publicity-cases", "/station/v1/staff", "/station/v1/trainings",
            "/station/v1/shared-resources", "/station/v1/network-links", "/subsidy/v1/funds", "/subsidy/v1/subsidies",
            "/subsidy/v1/payments", "/subsidy/v1/instructions", "/subsidy/v1/receipts", "/subsidy/v1/tasks", "/subsidy/v1/anomalies", "/subsidy/v1/supports",
            "/subsidy/v1/support-totals", "/subsidy/v1/uses", "/subsidy/v1/use-totals", "/subsidy/v1/subsidy-money", "/subsidy/v1/unexplained-balances",
            "/subsidy/v1/use-anomalies", "/registry/v1/talents", "/registry/v1/consents", "/registry/v1/demands",
            "/registry/v1/matches", "/registry/v1/tasks", "/registry/v1/engagements", "/registry/v1/conversions", "/registry/v1/field-taxonomies", "/registry/v1/imports", "/analytics/v1/datasets",
            "/analytics/v1/datasets/stations/figures", "/analytics/v1/datasets/activities/facts", "/analytics/v1/saved-queries", "/analytics/v1/reports");
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static Client client;
    private static URI base;

    @BeforeAll
    static void signIn(Suite suite) {
        client = new Client(suite);
        base = suite.gateway();
    }

    @Test
    void everybodyReadsTheNoticeBoardWithoutAToken() {
        assertThat(client.get(null, "/station/v1/notice-board", Map.of()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @FieldSource("VIEWS")
    void everyViewIsReachableAsATable(String view) {
        Answer answer = client.get("auditor.sample", view, Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("items").isArray()).isTrue();
    }

    @Test
    void withoutATokenThereIsA401AndWithTheWrongRoleA403BothAsProblems() {
        Answer nobody = client.get(null, "/station/v1/applications", Map.of());
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.problem("code")).isEqualTo("UNAUTHENTICATED");
        Answer wrongRole = client.get("talent.sample", "/station/v1/applications", Map.of());
        assertThat(wrongRole.status()).isEqualTo(403);
        assertThat(wrongRole.problem("code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void aForgedTokenIsNoToken() throws Exception {
        String[] parts = client.token("auditor.sample").split("\\.");
        HttpRequest forged = HttpRequest.newBuilder(base.resolve("/station/v1/applications"))
                .header("Authorization", "Bearer " + parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse()).build();
        assertThat(HttpClient.newHttpClient().send(forged, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void anUnknownPathIsAProblemInChinese() {
        Answer answer = client.get("auditor.sample", "/nowhere", Map.of());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem("code")).isEqualTo("NOT_FOUND");
        assertThat(answer.problem("title")).containsPattern("\\p{IsHan}");
    }

    @Test
    void aChunkedBodyBeyondTheLimitIsRefusedAlthoughItNamesNoLength() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/station/v1/hosts")).version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + client.token("bureau.officer")).header("Content-Type", "application/json")
                .header("Idempotency-Key", "oversize-0001")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TWO_MEGABYTES]))).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("REQUEST_TOO_LARGE");
    }

    @Test
    void oneSwaggerUiListsTheDocumentsOfEveryService() {
        JsonNode config = client.get(null, "/v3/api-docs/swagger-config", Map.of()).json();
        List<String> documents = config.path("urls").valueStream().map(u -> u.path("url").asString("")).toList();
        assertThat(documents).containsExactlyInAnyOrder("/api-docs/station", "/api-docs/evaluation", "/api-docs/subsidy", "/api-docs/registry",
                "/api-docs/analytics");
        for (String document : documents) {
            JsonNode paths = JsonMapper.shared().readTree(client.get(null, document, Map.of()).text()).path("paths");
            assertThat(paths.propertyStream().map(Map.Entry::getKey)).isNotEmpty()
                    .allMatch(path -> path.startsWith(document.replace("/api-docs/", "/") + "/v1/"));
        }
        assertThat(client.get(null, "/swagger-ui/index.html", Map.of()).status()).isEqualTo(200);
    }
}
