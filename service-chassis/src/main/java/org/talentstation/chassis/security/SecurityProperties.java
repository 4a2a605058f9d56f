package org.talentstation.chassis.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are accepted.
 *
 * @param issuer    the one issuer
 * @param jwkSetUri where its keys are; default {@code <issuer>/oauth2/jwks}
 * @param audience  what the token must be meant for
 */
@ConfigurationProperties("talentstation")
public record SecurityProperties(@DefaultValue("http://127.0.0.1:9000") String issuer, String jwkSetUri,
                                 @DefaultValue("talent-station") String audience) {

    String keys() {
        return jwkSetUri == null || jwkSetUri.isBlank() ? issuer + "/oauth2/jwks" : jwkSetUri;
    }
}
