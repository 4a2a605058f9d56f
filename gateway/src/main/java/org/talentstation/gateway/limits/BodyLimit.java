package org.talentstation.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentstation.gateway.problem.Problem;
import org.talentstation.gateway.problem.ProblemWriter;

/**
 * Refuses a body over the limit before any service hears of it: by Content-Length without reading, and by counting for
 * one sent in chunks. The body is held whole, so that a caller who breaks off never leaves half a command at a service.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
public final class BodyLimit extends OncePerRequestFilter {

    private final long commands;
    private final long files;
    private final List<String> filePaths;
    private final ProblemWriter problems;

    BodyLimit(GatewayLimits limits, ProblemWriter problems) {
        this.commands = limits.requestSize().toBytes();
        this.files = limits.fileSize().toBytes();
        this.filePaths = limits.filePaths();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = filePaths.contains(request.getRequestURI()) ? files : commands;
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, Problem.tooLarge(limit));
        } else if (chunked || request.getContentLengthLong() > 0) {
            byte[] body = request.getInputStream().readNBytes(Math.toIntExact(limit + 1));
            if (body.length > limit) {
                problems.write(request, response, Problem.tooLarge(limit));
            } else {
                chain.doFilter(new HeldBody(request, body), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
