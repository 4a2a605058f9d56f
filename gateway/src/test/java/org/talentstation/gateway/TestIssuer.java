package org.talentstation.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/** An issuer with a real key, served as JWKS. */
final class TestIssuer implements AutoCloseable {

    private final RSAKey key = generate();
    private final StandIn server = new StandIn();

    TestIssuer() {
        server.behaviour = (exchange, count) ->
                StandIn.reply(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    String issuer() {
        return server.url();
    }

    String token(String subject) {
        return token(subject, claims -> { });
    }

    String token(String subject, Consumer<JWTClaimsSet.Builder> changes) {
        return signed(key, subject, changes);
    }

    /** Signed by a key that the issuer does not publish. */
    String forged(String subject) {
        return signed(generate(), subject, claims -> { });
    }

    private String signed(RSAKey by, String subject, Consumer<JWTClaimsSet.Builder> changes) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer()).subject(subject)
                .audience("talent-station").issueTime(Date.from(now)).expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("roles", List.of("BUREAU_OFFICER"));
        changes.accept(claims);
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims.build());
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
