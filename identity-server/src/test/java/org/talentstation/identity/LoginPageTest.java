package org.talentstation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginPageTest {

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
    void thePageIsChineseLabelledAndCarriesSecurityHeaders() {
        HttpResponse<String> page = browser.get("/login");

        assertThat(page.body()).contains("lang=\"zh-CN\"", "<label for=\"username\">账号", "<label for=\"password\">密码")
                .doesNotContain("http://", "https://");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self' http://127.0.0.1:8080");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.get("/style.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountGetTheSameChineseMessage() {
        String wrong = browser.get(Browser.location(browser.login("fund.preparer", "not-it"))).body();
        String unknown = browser.get(Browser.location(browser.login("nobody.at.all", "not-it"))).body();

        assertThat(wrong).contains("账号或密码不正确");
        assertThat(visible(unknown)).isEqualTo(visible(wrong));
    }

    @Test
    void aLoginWithoutTheCsrfTokenIsRefused() {
        HttpResponse<String> refused = browser.post("/login", Map.of("username", "fund.approver",
                "password", identity.password("fund.approver")), "Accept", "text/html");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("请求被拒绝").doesNotContain("Exception");
    }

    @Test
    void theEleventhAttemptWaitsEvenWithTheRightPasswordAndOnlyThatAccount() {
        for (int i = 0; i < 10; i++) {
            assertThat(Browser.location(browser.login("fund.reviewer", "wrong-" + i))).endsWith("/login?error");
        }

        String slowed = Browser.location(browser.login("fund.reviewer", identity.password("fund.reviewer")));
        HttpResponse<String> page = browser.get(slowed);

        assertThat(slowed).contains("/login?wait=");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("登录失败次数过多，请在 10 分钟后再试");
        assertThat(Browser.location(browser.login("analyst.sample", identity.password("analyst.sample"))))
                .doesNotContain("error", "wait");
    }

    @Test
    void anUnknownPageAnswersInChineseWithoutATrace() {
        browser.login("talent.sample", identity.password("talent.sample"));

        HttpResponse<String> missing = browser.get("/no/such/page");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("您访问的页面不存在").doesNotContain("Exception", "at org.");
        assertThat(browser.get("/").body()).contains("吕英才");
        assertThat(RunningIdentity.JSON.readTree(browser.get("/no/such/page", "Accept", "application/json").body())
                .get("code").asString()).isEqualTo("NOT_FOUND");
    }

    @Test
    void readinessIsOpenAndOtherFiguresNeedTheOperatorOrTheLocalMachine() {
        assertThat(browser.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus", "Accept", "*/*").statusCode()).isEqualTo(200);
    }

    private static String visible(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
