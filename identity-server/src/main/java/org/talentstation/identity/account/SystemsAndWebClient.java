package org.talentstation.identity.account;

import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.talentstation.identity.IdentitySettings;

/** The OAuth clients: one public web client for people (PKCE required), and the systems of the account store. */
@Component
public class SystemsAndWebClient implements RegisteredClientRepository {

    public static final String WEB_CLIENT = "talent-station-web";

    private final AccountStore store;
    private final TokenSettings tokens;
    private final RegisteredClient web;

    SystemsAndWebClient(AccountStore store, IdentitySettings settings) {
        this.store = store;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(settings.accessTokenLifetime())
                .refreshTokenTimeToLive(settings.refreshTokenLifetime())
                // A refresh token of a public client is used once: a stolen copy then shows itself.
                .reuseRefreshTokens(false)
                .build();
        this.web = RegisteredClient.withId(WEB_CLIENT).clientId(WEB_CLIENT).clientName("高层次人才驿站")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(settings.redirectUris()))
                .scopes(scopes -> scopes.addAll(Set.of(OidcScopes.OPENID, OidcScopes.PROFILE, "talent-station")))
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build())
                .tokenSettings(tokens).build();
    }

    @Override
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return WEB_CLIENT.equals(clientId) ? web : store.client(clientId).map(this::registered).orElse(null);
    }

    /** Clients are the account file's; nothing registers one at run time. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are kept in " + AccountStore.FILE);
    }

    private RegisteredClient registered(Accounts.System system) {
        return RegisteredClient.withId(system.clientId()).clientId(system.clientId()).clientName(system.name())
                .clientSecret(system.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(system.scopes()))
                .tokenSettings(tokens).build();
    }
}
