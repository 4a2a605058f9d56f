package org.talentstation.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentstation.gateway.problem.Problem;
import org.talentstation.gateway.problem.ProblemWriter;

/** At most so many requests per client: the token's subject, or the address of someone without a token. */
public final class RateLimit extends OncePerRequestFilter {

    private static final int REMEMBERED_CLIENTS = 50_000;

    private final Cache<String, Bucket> buckets;
    private final GatewayLimits limits;
    private final ProblemWriter problems;

    public RateLimit(GatewayLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
        // A bucket that was not touched for this long is full again: forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder().maximumSize(REMEMBERED_CLIENTS).expireAfterAccess(Duration.ofMinutes(10)).build();
    }

    /** Probes come often, from one address, and must not be refused because of what others do there. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Bucket bucket = who instanceof JwtAuthenticationToken token
                ? buckets.get("subject " + token.getName(), k -> bucket(limits.signedIn()))
                : buckets.get("address " + request.getRemoteAddr(), k -> bucket(limits.anonymous()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
        problems.write(request, response, Problem.rateLimited(seconds));
    }

    private static Bucket bucket(GatewayLimits.Rate rate) {
        return Bucket.builder().addLimit(Bandwidth.builder().capacity(rate.burst())
                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)).build()).build();
    }
}
