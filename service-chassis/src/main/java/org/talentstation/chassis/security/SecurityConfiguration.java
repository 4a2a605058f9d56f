package org.talentstation.chassis.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.problem.ProblemWriter;

/** A resource server in every service: the token is validated here again, whatever the gateway did. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties properties) {
        // Keys are fetched at the first token, so that a service starts before the issuer answers.
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(properties.keys()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()),
                new JwtClaimValidator<Instant>("exp", Objects::nonNull), // a token for ever can't be taken back
                new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank()),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(properties.audience()))));
        return decoder;
    }

    @Bean
    @ConditionalOnMissingBean
    Permissions permissions() {
        return Permissions.onClasspath();
    }

    @Bean
    PermissionInterceptor permissionInterceptor(@Value("${spring.application.name}") String service, Permissions permissions,
                                                EventLog log) {
        return new PermissionInterceptor(service.replaceFirst("-service$", ""), permissions, log);
    }

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, ProblemWriter problems, Environment environment) throws Exception {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        return http
                .csrf(csrf -> csrf.disable()) // no cookies: every request carries its token
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/actuator/health/**", "/v3/api-docs/**").permitAll()
                        .requestMatchers("/actuator/**", "/ops/**").access((authentication, context) ->
                                new AuthorizationDecision(local && fromThisMachine(context.getRequest())
                                        || isOperator(authentication.get())))
                        // Operation × role × object is judged by the PermissionInterceptor, default deny.
                        .anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> { })
                        .withObjectPostProcessor(keysMayBeAway(problems))
                        .authenticationEntryPoint((request, response, e) -> problems.unauthenticated(request, response)))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint((request, response, e) -> problems.unauthenticated(request, response))
                        .accessDeniedHandler((request, response, e) -> problems.forbidden(request, response)))
                .build();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> keysMayBeAway(ProblemWriter problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, e) -> {
                    if (e instanceof AuthenticationServiceException) {
                        problems.issuerAway(request, response);
                    } else {
                        problems.unauthenticated(request, response);
                    }
                });
                return filter;
            }
        };
    }

    /** The request as a whole is observed; a span and a timer for each of its security filters cost more than they tell. */
    @Bean
    SecurityObservationSettings securityFiltersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter problems) {
        return (request, response, e) -> problems.rejected(request, response);
    }

    private static boolean isOperator(org.springframework.security.core.Authentication authentication) {
        var actor = TokenActor.of(authentication);
        return actor != null && actor.has(org.talentstation.kernel.actor.Role.OPERATOR);
    }

    private static boolean fromThisMachine(HttpServletRequest request) {
        // Forwarded headers are claims: judged is who holds the connection, and that he forwards for nobody.
        ServletRequest connection = request;
        while (connection instanceof ServletRequestWrapper wrapper) {
            connection = wrapper.getRequest();
        }
        try {
            return connection instanceof HttpServletRequest raw && raw.getHeader("X-Forwarded-For") == null
                    && raw.getHeader("Forwarded") == null && InetAddress.getByName(raw.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
