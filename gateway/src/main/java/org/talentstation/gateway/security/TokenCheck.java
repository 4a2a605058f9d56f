package org.talentstation.gateway.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What makes a token good here: signature, issuer, audience and time. Keys are fetched at the first token, not at start. */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    private static final String AUDIENCE = "talent-station";
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;
    private static final int KEY_SET_BYTES = 64 * 1024;
    // A token with an invented key id must not make the gateway ask the issuer at every request.
    private static final long FETCH_INTERVAL_MILLIS = 1_000;

    @Bean
    JwtDecoder jwtDecoder(@Value("${talentstation.issuer}") String issuer,
                          @Value("${talentstation.jwkseturi:}") String keys) throws MalformedURLException {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keySource(keys.isBlank() ? issuer + "/oauth2/jwks" : keys))
                .build();
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, aud -> aud != null && aud.contains(AUDIENCE)));
        decoder.setJwtValidator(validator);
        JwtDecoder remembered = new RememberedTokens(decoder, validator);
        return token -> {
            try {
                return remembered.decode(token);
            } catch (BadJwtException e) {
                throw e;
            } catch (JwtException e) {
                throw new IssuerUnavailable(e.getMessage());
            }
        };
    }

    private static JWKSource<SecurityContext> keySource(String uri) throws MalformedURLException {
        return JWKSourceBuilder.<SecurityContext>create(URI.create(uri).toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, KEY_SET_BYTES))
                .rateLimited(FETCH_INTERVAL_MILLIS)
                // An issuer that is down must not stop those who already hold a good token.
                .outageTolerantForever()
                .build();
    }
}
