package org.talentstation.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.talentstation.identity.IdentitySettings;

/** The pages that a person sees, and who may look at the server's own figures. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    @Bean
    LoginThrottle loginThrottle(IdentitySettings settings, Clock clock) {
        return new LoginThrottle(settings.loginFailures(), settings.loginWindow(), clock);
    }

    @Bean
    AuthenticationProvider passwordLogin(UserDetailsService people, PasswordEncoder encoder, LoginThrottle throttle) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(people);
        passwords.setPasswordEncoder(encoder);
        return new ThrottledLogin(passwords, throttle);
    }

    @Bean
    @Order(2)
    SecurityFilterChain operations(HttpSecurity http, Environment env) {
        boolean local = env.acceptsProfiles(Profiles.of("local"));
        JwtAuthenticationConverter roles = new JwtAuthenticationConverter();
        roles.setJwtGrantedAuthoritiesConverter(jwt -> authorities(jwt.getClaimAsStringList("roles")));
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers("/actuator/health/**", "/actuator/health").permitAll()
                        .anyRequest().access((who, what) -> new AuthorizationDecision(
                                local && isLoopback(what.getRequest()) || who.get().getAuthorities()
                                        .contains(new SimpleGrantedAuthority("OPERATOR")))))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain personPages(HttpSecurity http, AuthenticationProvider passwordLogin, IdentitySettings settings) {
        return http
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers("/login", "/style.css", "/error", "/favicon.ico").permitAll()
                        .anyRequest().authenticated())
                .authenticationManager(new ProviderManager(passwordLogin))
                .formLogin(form -> form.loginPage("/login").failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + (failure instanceof ThrottledLogin.TooManyAttempts t
                                ? "/login?wait=" + t.minutes() : "/login?error"))))
                .logout(out -> out.logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers
                        .contentSecurityPolicy(csp -> csp.policyDirectives(contentPolicy(settings.redirectUris())))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }

    /** form-action covers the redirect after the login form, so it must name where the web client lives. */
    static String contentPolicy(List<String> redirectUris) {
        String targets = Stream.concat(Stream.of("'self'"), redirectUris.stream().map(LoginConfiguration::origin))
                .distinct().collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action " + targets;
    }

    private static String origin(String uri) {
        URI parsed = URI.create(uri);
        boolean anyPort = parsed.getPort() < 0 && "127.0.0.1".equals(parsed.getHost());
        return parsed.getScheme() + "://" + parsed.getHost()
                + (anyPort ? ":*" : parsed.getPort() < 0 ? "" : ":" + parsed.getPort());
    }

    private static boolean isLoopback(HttpServletRequest request) {
        return List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1").contains(request.getRemoteAddr());
    }

    private static Collection<GrantedAuthority> authorities(List<String> roles) {
        return roles == null ? List.of() : roles.stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }
}
