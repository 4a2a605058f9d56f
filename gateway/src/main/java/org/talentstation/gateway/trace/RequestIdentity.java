package org.talentstation.gateway.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentstation.gateway.problem.Problem;
import org.talentstation.gateway.problem.ProblemWriter;
import org.talentstation.gateway.security.IssuerUnavailable;
import org.talentstation.telemetry.TraceParent;

/** Gives every request an id, keeps a sane one that came with it, echoes it, and passes it on together with the place in the trace. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public final class RequestIdentity extends OncePerRequestFilter {

    public static final String HEADER = "X-Request-Id";
    public static final String ATTRIBUTE = RequestIdentity.class.getName();
    private static final long ISSUER_RETRY_SECONDS = 5;
    // Anything else could forge a line in a log or a header of an answer.
    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final ProblemWriter problems;

    RequestIdentity(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = sane(request.getHeader(HEADER), SANE_ID, UUID.randomUUID().toString());
        String trace = TraceParent.current();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put("requestId", id);
        try {
            chain.doFilter(new HeadersReplaced(request, trace == null ? Map.of(HEADER, id) : Map.of(HEADER, id, TraceParent.NAME, trace)), response);
        } catch (IssuerUnavailable e) {
            logger.warn("The issuer's keys cannot be read: " + e.getMessage());
            problems.write(request, response, Problem.issuerUnavailable(ISSUER_RETRY_SECONDS));
        } finally {
            MDC.remove("requestId");
        }
    }

    private static String sane(String given, Pattern pattern, String otherwise) {
        return given != null && pattern.matcher(given).matches() ? given : otherwise;
    }
}
