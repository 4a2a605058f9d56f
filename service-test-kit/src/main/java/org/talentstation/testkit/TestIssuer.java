package org.talentstation.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import org.talentstation.kernel.actor.Role;

/** An issuer for tests: a real key, served as a real JWKS, and tokens with the suite's claims. */
public final class TestIssuer {

    public static final String ISSUER = "http://issuer.test";
    /** Every OAuth scope that a department's system may be given. */
    private static final String SCOPES = "station.read station.write evaluation.read evaluation.write subsidy.read subsidy.write registry.read registry.write "
            + "analytics.read analytics.write sample.read sample.write";
    private static final TestIssuer INSTANCE = new TestIssuer();

    private final RSAKey key;
    private final HttpServer server;

    private TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.setExecutor(Thread::startVirtualThread);
            server.start();
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String jwkSetUri() {
        return "http://127.0.0.1:" + INSTANCE.server.getAddress().getPort() + "/jwks";
    }

    public static String token(String account, String jurisdiction, String host, Role... roles) {
        var claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience("talent-station").subject(account)
                .claim("name", account).claim("roles", Arrays.stream(roles).map(Role::name).toList())
                .claim("jurisdiction", jurisdiction).claim("host", host)
                .claim("scope", SCOPES)
                .issueTime(new Date()).expirationTime(new Date(System.currentTimeMillis() + 3_600_000)).build();
        return sign(claims);
    }

    /** A department's system's token with the given OAuth scopes. */
    public static String systemToken(String client, String jurisdiction, String scopes) {
        return sign(new JWTClaimsSet.Builder().issuer(ISSUER).audience("talent-station").subject(client).claim("name", client)
                .claim("roles", java.util.List.of(Role.SYSTEM.name())).claim("jurisdiction", jurisdiction).claim("scope", scopes)
                .issueTime(new Date()).expirationTime(new Date(System.currentTimeMillis() + 3_600_000)).build());
    }

    /** A token of any claims, for what must be refused. */
    public static String sign(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            jwt.sign(new RSASSASigner(INSTANCE.key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
