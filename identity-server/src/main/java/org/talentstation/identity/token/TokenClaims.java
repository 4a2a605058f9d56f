package org.talentstation.identity.token;

import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import org.talentstation.identity.account.AccountStore;
import org.talentstation.identity.account.Accounts;

/** What every service reads from a token: who it is, in which roles, bounded to which jurisdiction and host. */
@Component
public class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    public static final String AUDIENCE = "talent-station";

    private final AccountStore store;

    TokenClaims(AccountStore store) {
        this.store = store;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        // Read at every issue, so that a refresh sees a changed role and a removed account gets nothing.
        Accounts.Subject subject = subject(context).orElseThrow(
                () -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        context.getClaims().claim("name", subject.name()).claim("roles", List.copyOf(subject.roles()));
        if (subject.jurisdiction() != null) {
            context.getClaims().claim("jurisdiction", subject.jurisdiction());
        }
        if (subject.host() != null) {
            context.getClaims().claim("host", subject.host());
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // RFC 9068: scope is one string; other issuers write it so, and the services must read both alike.
            context.getClaims().audience(List.of(AUDIENCE)).claim("scope", String.join(" ", context.getAuthorizedScopes()));
        }
    }

    private Optional<? extends Accounts.Subject> subject(JwtEncodingContext context) {
        return AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                ? store.client(context.getRegisteredClient().getClientId())
                : store.person(context.getPrincipal().getName());
    }
}
