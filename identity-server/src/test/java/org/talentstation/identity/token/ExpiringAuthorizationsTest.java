package org.talentstation.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class ExpiringAuthorizationsTest {

    private static final RegisteredClient CLIENT = RegisteredClient.withId("c").clientId("c")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).build();

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private final ExpiringAuthorizations kept = new ExpiringAuthorizations(Duration.ofHours(8), new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whatHasLapsedIsForgottenAndWhatHasNotIsKept() {
        for (int i = 0; i < 255; i++) {
            kept.save(authorization("old-" + i));
        }
        now = now.plus(Duration.ofHours(9));
        kept.save(authorization("new"));

        assertThat(kept.size()).isEqualTo(1);
        assertThat(kept.findById("old-7")).isNull();
        assertThat(kept.findById("new")).isNotNull();
    }

    @Test
    void nothingIsForgottenBeforeItsTime() {
        for (int i = 0; i < 600; i++) {
            kept.save(authorization("a-" + i));
        }

        assertThat(kept.size()).isEqualTo(600);
        assertThat(kept.findById("a-0")).isNotNull();
    }

    /** With a token: the framework's store keeps only the last hundred without one, and every one with. */
    private OAuth2Authorization authorization(String id) {
        return OAuth2Authorization.withRegisteredClient(CLIENT).id(id).principalName("c")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .accessToken(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token " + id, now,
                        now.plus(Duration.ofMinutes(30)))).build();
    }
}
