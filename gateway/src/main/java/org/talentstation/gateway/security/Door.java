package org.talentstation.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.talentstation.gateway.limits.GatewayLimits;
import org.talentstation.gateway.limits.RateLimit;
import org.talentstation.gateway.problem.Problem;
import org.talentstation.gateway.problem.ProblemWriter;
import org.talentstation.gateway.routing.GatewaySettings;

/** Who passes: anyone with a good token, and everyone on the short list of public paths. Services check again. */
@Configuration(proxyBeanMethods = false)
class Door {

    private static final String[] PUBLIC_PAGES = {"/", "/index.html", "/style.css", "/error", "/favicon.ico",
        "/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs/swagger-config", "/api-docs/*"};

    @Bean
    SecurityFilterChain tokenOrPublic(HttpSecurity http, GatewaySettings settings, GatewayLimits limits, ProblemWriter problems,
                             Environment env, @Value("${talentstation.issuer}") String issuer) {
        boolean local = env.acceptsProfiles(Profiles.of("local"));
        AuthenticationEntryPoint unauthenticated = (request, response, why) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problems.write(request, response, Problem.unauthenticated());
        };
        AccessDeniedHandler forbidden = (request, response, why) -> problems.write(request, response, Problem.forbidden());
        JwtAuthenticationConverter roles = new JwtAuthenticationConverter();
        roles.setJwtGrantedAuthoritiesConverter(jwt -> {
            List<String> given = jwt.getClaimAsStringList("roles");
            return given == null ? List.of() : given.stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
        });
        return http
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .cors(settings.corsOrigins().isEmpty() ? AbstractHttpConfigurer::disable
                        : cors -> cors.configurationSource(allowed(settings.corsOrigins())))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers(HttpMethod.GET, PUBLIC_PAGES).permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC_PAGES).permitAll()
                        .requestMatchers("/error").permitAll()
                        .requestMatchers(HttpMethod.GET, settings.publicPaths().toArray(String[]::new)).permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/health").permitAll()
                        .requestMatchers("/actuator/**").access((who, what) -> new AuthorizationDecision(
                                local && isLoopback(what.getRequest()) || who.get().getAuthorities()
                                        .contains(new SimpleGrantedAuthority("OPERATOR"))))
                        .anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(forbidden).jwt(jwt -> jwt.jwtAuthenticationConverter(roles)))
                .exceptionHandling(e -> e.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
                .addFilterAfter(new RateLimit(limits, problems), BearerTokenAuthenticationFilter.class)
                .headers(headers -> headers.httpStrictTransportSecurity(Customizer.withDefaults())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), geolocation=(), microphone=()"))
                        .contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'self'; "
                                // The documents' page sets styles on its elements and draws from data addresses.
                                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' " + issuer
                                + "; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")))
                .build();
    }

    /** The request as a whole is observed; a span and a timer for each of its security filters cost more than they tell. */
    @Bean
    SecurityObservationSettings securityFiltersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static UrlBasedCorsConfigurationSource allowed(List<String> origins) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "Idempotency-Key", "If-Match",
                "If-None-Match", "Await-Position", "X-Request-Id", "traceparent"));
        cors.setExposedHeaders(List.of("ETag", "Location", "Content-Disposition", "X-Request-Id", "Retry-After", "Await-Position"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }

    private static boolean isLoopback(HttpServletRequest request) {
        return List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1").contains(request.getRemoteAddr());
    }
}
