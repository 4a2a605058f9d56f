package org.talentstation.identity.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Opaque refresh tokens, for the public client too: the framework's own generator leaves those out. */
final class RefreshTokenForPeople implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int BYTES = 64;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    RefreshTokenForPeople(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        byte[] raw = new byte[BYTES];
        random.nextBytes(raw);
        Instant now = clock.instant();
        return new OAuth2RefreshToken(Base64.getUrlEncoder().withoutPadding().encodeToString(raw), now,
                now.plus(context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive()));
    }
}
