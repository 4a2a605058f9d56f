package org.talentstation.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.talentstation.gateway.trace.RequestIdentity;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as {@code application/problem+json}, with the request's id so that a person can quote it. */
@Component
public final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = body(request, problem);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        if (problem.retryAfter() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()));
        }
        response.getOutputStream().write(body);
    }

    private byte[] body(HttpServletRequest request, Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", problem.title());
        fields.put("status", problem.status().value());
        fields.put("detail", problem.detail());
        // At the container's error page the request's own path is that page.
        Object failedPath = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        fields.put("instance", failedPath != null ? failedPath : request.getRequestURI());
        fields.put("code", problem.code());
        Object id = request.getAttribute(RequestIdentity.ATTRIBUTE);
        if (id != null) {
            fields.put("requestId", id);
        }
        return json.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
    }
}
