package org.talentstation.telemetry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line per request at level INFO of logger {@code org.talentstation.requests}: method, route, status, milliseconds. The
 * route is a pattern, never the address itself, whose search words may name a person.
 */
public final class RequestLog extends OncePerRequestFilter implements Ordered {

    private static final Logger REQUESTS = LoggerFactory.getLogger("org.talentstation.requests");
    private static final String GATEWAY_ROUTE = "org.springframework.cloud.gateway.server.mvc.common.MvcUtils.gatewayRouteId";

    /** Inside what gives the request its trace and its id. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !REQUESTS.isInfoEnabled() || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            REQUESTS.info("{} {} {} {} ms", request.getMethod(), route(request), response.getStatus(), (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static String route(HttpServletRequest request) {
        Object gateway = request.getAttribute(GATEWAY_ROUTE);
        Object pattern = gateway == null ? request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) : gateway;
        return pattern == null ? "-" : pattern.toString();
    }
}
