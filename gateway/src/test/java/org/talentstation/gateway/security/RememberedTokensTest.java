package org.talentstation.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

    private final List<String> verified = new ArrayList<>();
    private boolean inTime = true;
    private final RememberedTokens tokens = new RememberedTokens(token -> {
        verified.add(token);
        if (token.startsWith("bad")) {
            throw new BadJwtException("signature");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("somebody").expiresAt(Instant.MAX).build();
    }, token -> inTime ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token")));

    @Test
    void aGoodTokenIsVerifiedOnce() {
        assertThat(tokens.decode("good").getSubject()).isEqualTo("somebody");
        assertThat(tokens.decode("good").getTokenValue()).isEqualTo("good");
        assertThat(verified).containsExactly("good");
    }

    @Test
    void oneThatExpiredSinceIsRefusedAndForgotten() {
        tokens.decode("good");
        inTime = false;
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
        inTime = true;
        tokens.decode("good");
        assertThat(verified).containsExactly("good", "good");
    }

    @Test
    void aBadTokenIsVerifiedAndRefusedEveryTime() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(verified).containsExactly("bad", "bad");
    }
}
