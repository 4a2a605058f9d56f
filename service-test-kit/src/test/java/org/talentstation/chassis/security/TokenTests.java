package org.talentstation.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentstation.testkit.TestIssuer;

class TokenTests {

    private static final String PATH = "/sample/v1/counters";

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder().issuer(TestIssuer.ISSUER).audience("talent-station").subject("bureau.officer")
                .claim("roles", List.of("BUREAU_OFFICER")).issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    static Stream<Arguments> tokensThatMustNotPass() throws JOSEException {
        var forged = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), good().build());
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        var symmetric = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), good().build());
        symmetric.sign(new MACSigner(new byte[32]));
        String valid = TestIssuer.sign(good().build());
        return Stream.of(
                Arguments.of("expired", TestIssuer.sign(good().expirationTime(Date.from(Instant.now().minusSeconds(120))).build())),
                Arguments.of("never expiring", TestIssuer.sign(good().expirationTime(null).build())),
                Arguments.of("not yet valid", TestIssuer.sign(good().notBeforeTime(Date.from(Instant.now().plusSeconds(300))).build())),
                Arguments.of("of another issuer", TestIssuer.sign(good().issuer("http://other.test").build())),
                Arguments.of("for another audience", TestIssuer.sign(good().audience("payroll").build())),
                Arguments.of("for no audience", TestIssuer.sign(good().audience((String) null).build())),
                Arguments.of("of nobody", TestIssuer.sign(good().subject(null).build())),
                Arguments.of("unsigned", new PlainJWT(good().build()).serialize()),
                Arguments.of("forged", forged.serialize()),
                Arguments.of("symmetric", symmetric.serialize()),
                Arguments.of("cut", valid.substring(0, valid.length() - 4)),
                Arguments.of("garbage", "garbage"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatMustNotPass")
    void aTokenThatIsNotGoodIsUnauthenticated(String what, String token) {
        var answer = service().get(PATH, token);
        assertProblem(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aGoodTokenPassesAndNoTokenDoesNot() {
        assertThat(service().get(PATH, TestIssuer.sign(good().build())).status()).isEqualTo(200);
        assertProblem(service().get(PATH, null), 401, "UNAUTHENTICATED");
        assertProblem(service().get(PATH, null, "Authorization", "Basic YTpi"), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenWithoutAKnownRoleReachesNothing() {
        assertProblem(service().get(PATH, TestIssuer.sign(good().claim("roles", null).build())), 403, "FORBIDDEN");
        assertProblem(service().get(PATH, TestIssuer.sign(good().claim("roles", List.of("EMPEROR")).build())), 403, "FORBIDDEN");
    }
}
