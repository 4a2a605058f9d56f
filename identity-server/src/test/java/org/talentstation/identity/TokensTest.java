package org.talentstation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TokensTest {

    @TempDir
    static Path dir;
    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = RunningIdentity.start(dir, "local");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    private final Browser browser = new Browser(identity.base);

    @Test
    void aDepartmentsSystemGetsATokenBoundToItsJurisdiction() {
        JsonNode answer = browser.systemToken("district-huancui-system", identity.secret("district-huancui-system"),
                "station.read evaluation.read subsidy.read");

        JsonNode claims = Browser.claims(answer.get("access_token").asString());
        assertThat(claims.get("iss").asString()).isEqualTo("http://127.0.0.1:9000");
        assertThat(strings(claims.get("aud"))).containsExactly("talent-station");
        assertThat(claims.get("sub").asString()).isEqualTo("district-huancui-system");
        assertThat(claims.get("name").asString()).isEqualTo("环翠区人社业务系统");
        assertThat(strings(claims.get("roles"))).containsExactly("SYSTEM");
        assertThat(claims.get("jurisdiction").asString()).isEqualTo("huancui");
        assertThat(claims.has("host")).isFalse();
        assertThat(claims.get("scope").asString().split(" ")).containsExactlyInAnyOrder("station.read", "evaluation.read", "subsidy.read");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(30 * 60);
        assertThat(answer.has("refresh_token")).isFalse();
    }

    @Test
    void aSystemOfTheWholeCityHasNoJurisdictionAndTheOperatorHasItsRole() {
        JsonNode bureau = Browser.claims(browser.systemToken("bureau-system", identity.secret("bureau-system"),
                "station.read").get("access_token").asString());
        JsonNode operator = Browser.claims(browser.systemToken("suite-operator", identity.secret("suite-operator"),
                "station.read").get("access_token").asString());

        assertThat(bureau.has("jurisdiction")).isFalse();
        assertThat(bureau.get("scope").asString()).isEqualTo("station.read");
        assertThat(strings(operator.get("roles"))).containsExactly("OPERATOR");
    }

    @Test
    void aSystemGetsNeitherAForeignScopeNorATokenForAWrongSecret() {
        assertThat(browser.systemToken("bureau-system", identity.secret("bureau-system"), "talent-station")
                .get("error").asString()).isEqualTo("invalid_scope");
        assertThat(browser.systemToken("bureau-system", "wrong", "station.read").get("error").asString())
                .isEqualTo("invalid_client");
    }

    @Test
    void aPersonSignsInByCodeAndPkceAndTheTokensSayWhoItIs() {
        HttpResponse<String> start = browser.authorize(Map.of());
        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(Browser.location(start)).endsWith("/login");

        HttpResponse<String> afterLogin = browser.login("host.haiyang", identity.password("host.haiyang"));
        assertThat(Browser.location(afterLogin)).contains("/oauth2/authorize?");

        HttpResponse<String> callback = browser.get(Browser.location(afterLogin));
        assertThat(Browser.location(callback)).startsWith(Browser.REDIRECT + "?");
        Map<String, String> query = Browser.query(Browser.location(callback));
        assertThat(query).containsEntry("state", "xyz");

        JsonNode tokens = RunningIdentity.JSON.readTree(browser.exchange(query.get("code"), Browser.VERIFIER).body());
        JsonNode access = Browser.claims(tokens.get("access_token").asString());
        assertThat(strings(access.get("aud"))).containsExactly("talent-station");
        assertThat(access.get("sub").asString()).isEqualTo("host.haiyang");
        assertThat(access.get("name").asString()).isEqualTo("林海澜");
        assertThat(strings(access.get("roles"))).containsExactly("HOST_STAFF");
        assertThat(access.get("jurisdiction").asString()).isEqualTo("huancui");
        assertThat(access.get("host").asString()).isEqualTo("123710004955301A09");
        JsonNode id = Browser.claims(tokens.get("id_token").asString());
        assertThat(strings(id.get("aud"))).containsExactly("talent-station-web");
        assertThat(id.get("name").asString()).isEqualTo("林海澜");
        assertThat(strings(id.get("roles"))).containsExactly("HOST_STAFF");

        HttpResponse<String> userInfo = browser.get("/userinfo", "Authorization",
                "Bearer " + tokens.get("access_token").asString());
        assertThat(userInfo.statusCode()).isEqualTo(200);
        assertThat(RunningIdentity.JSON.readTree(userInfo.body()).get("name").asString()).isEqualTo("林海澜");
    }

    @Test
    void aRefreshTokenGivesNewTokensAndIsGoodOnce() {
        String first = browser.tokens("expert.01", identity.password("expert.01")).get("refresh_token").asString();

        HttpResponse<String> renewed = refresh(first, "talent-station-web");
        HttpResponse<String> again = refresh(first, "talent-station-web");

        JsonNode answer = RunningIdentity.JSON.readTree(renewed.body());
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(Browser.claims(answer.get("access_token").asString()).get("sub").asString()).isEqualTo("expert.01");
        assertThat(answer.get("refresh_token").asString()).isNotEqualTo(first);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("invalid_grant");
    }

    @Test
    void aConfidentialClientCannotPoseAsAPublicOneToRefresh() {
        String token = browser.tokens("expert.02", identity.password("expert.02")).get("refresh_token").asString();

        assertThat(refresh(token, "bureau-system").body()).contains("invalid_client");
    }

    @Test
    void withoutPkceNothingIsIssued() {
        browser.login("bureau.officer", identity.password("bureau.officer"));

        Map<String, String> noChallenge = new HashMap<>();
        noChallenge.put("code_challenge", null);
        noChallenge.put("code_challenge_method", null);
        HttpResponse<String> refused = browser.authorize(noChallenge);

        assertThat(Browser.query(Browser.location(refused))).containsEntry("error", "invalid_request")
                .doesNotContainKey("code");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifierAndOnlyOnce() {
        browser.login("bureau.leader", identity.password("bureau.leader"));
        String stolen = Browser.query(Browser.location(browser.authorize(Map.of()))).get("code");
        assertThat(browser.exchange(stolen, "another-verifier-that-is-long-enough-0123456789abc").statusCode()).isEqualTo(400);

        String code = Browser.query(Browser.location(browser.authorize(Map.of()))).get("code");
        assertThat(browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(200);
        assertThat(browser.exchange(code, Browser.VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void aLoopbackCallbackMayUseAnyPortButNoOtherHost() {
        browser.login("auditor.sample", identity.password("auditor.sample"));

        assertThat(Browser.location(browser.authorize(Map.of("redirect_uri", "http://127.0.0.1:53211/callback"))))
                .startsWith("http://127.0.0.1:53211/callback?").contains("code=");
        HttpResponse<String> elsewhere = browser.authorize(Map.of("redirect_uri", "http://evil.example/callback"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("无法完成请求").doesNotContain("Exception");
    }

    private HttpResponse<String> refresh(String token, String clientId) {
        return browser.post("/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", token,
                "client_id", clientId));
    }

    private static List<String> strings(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }
}
