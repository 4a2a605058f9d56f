package org.talentstation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RestartAndProfileTest {

    @TempDir
    Path dir;

    @Test
    void aTokenAndThePasswordsOutliveARestart() throws Exception {
        SignedJWT token;
        String password;
        try (RunningIdentity first = RunningIdentity.start(dir, "local")) {
            password = first.password("bureau.officer");
            token = SignedJWT.parse(new Browser(first.base).tokens("bureau.officer", password)
                    .get("access_token").asString());
        }
        try (RunningIdentity second = RunningIdentity.start(dir, "local")) {
            Browser browser = new Browser(second.base);
            JWKSet published = JWKSet.parse(browser.get("/oauth2/jwks", "Accept", "application/json").body());

            assertThat(published.getKeys()).hasSize(1).noneMatch(key -> key.isPrivate());
            var key = published.getKeyByKeyId(token.getHeader().getKeyID());
            assertThat(key).as("the same kid after the restart").isNotNull();
            assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
            assertThat(second.password("bureau.officer")).isEqualTo(password);
            assertThat(browser.tokens("bureau.officer", password).has("access_token")).isTrue();
        }
    }

    @Test
    void everySecretIsReadableByItsOwnerOnlyAndNeverLogged(CapturedOutput log) throws IOException {
        try (RunningIdentity identity = RunningIdentity.start(dir, "local")) {
            for (String file : new String[] {"signing-key.jwk.json", "accounts.json", "local-credentials.json"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve(file))))
                        .as(file).isEqualTo("rw-------");
            }
            try (var files = Files.list(dir)) {
                assertThat(files).hasSize(3);
            }
            String hashes = Files.readString(dir.resolve("accounts.json"));
            assertThat(identity.credentials().get("people")).hasSize(40);
            identity.credentials().get("people").forEach(person -> {
                assertThat(hashes).doesNotContain(person.get("password").asString());
                assertThat(log.getAll()).doesNotContain(person.get("password").asString());
            });
            assertThat(hashes).contains("$2a$10$");
        }
    }

    @Test
    void anyOtherProfileMakesNoSamplesAndRefusesEveryLoginAndSaysWhatToDo(CapturedOutput log) {
        try (RunningIdentity identity = RunningIdentity.start(dir, "city")) {
            Browser browser = new Browser(identity.base);

            assertThat(identity.has("local-credentials.json")).isFalse();
            assertThat(identity.has("accounts.json")).isFalse();
            assertThat(Browser.location(browser.login("bureau.officer", "anything"))).endsWith("/login?error");
            assertThat(browser.systemToken("bureau-system", "anything", "station.read").get("error").asString())
                    .isEqualTo("invalid_client");
            assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(401);
            assertThat(log.getAll()).contains("未找到账户文件", "accounts.json");
        }
    }

    @Test
    void aCityMayBringItsOwnAccountsFile() {
        try (RunningIdentity maker = RunningIdentity.start(dir, "local")) {
            String password = maker.password("district.nanhai");
            try (RunningIdentity city = RunningIdentity.start(dir, "city")) {
                assertThat(Browser.claims(new Browser(city.base).tokens("district.nanhai", password)
                        .get("access_token").asString()).get("jurisdiction").asString()).isEqualTo("nanhai");
            }
        }
    }

    @Test
    void anAccountsFileWithTheSamePersonTwiceStopsTheStartWithoutShowingAHash() throws IOException {
        String person = "{\"account\":\"a\",\"name\":\"甲\",\"roles\":[\"EXPERT\"],\"passwordHash\":\"$2a$10$secret\"}";
        Files.writeString(dir.resolve("accounts.json"), "{\"people\":[" + person + "," + person + "]}");

        assertThatThrownBy(() -> RunningIdentity.start(dir, "city")).hasStackTraceContaining("账号重复：a")
                .satisfies(e -> {
                    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                        assertThat(cause.getMessage()).doesNotContain("$2a$10$secret");
                    }
                });
    }

    @Test
    void aDamagedKeyFileStopsTheStartInsteadOfVoidingEveryToken() throws IOException {
        Files.writeString(dir.resolve("signing-key.jwk.json"), "{\"kty\":\"RSA\"");

        assertThatThrownBy(() -> RunningIdentity.start(dir, "local")).hasStackTraceContaining("签名密钥文件已损坏");
        assertThat(Files.readString(dir.resolve("signing-key.jwk.json"))).isEqualTo("{\"kty\":\"RSA\"");
    }
}
