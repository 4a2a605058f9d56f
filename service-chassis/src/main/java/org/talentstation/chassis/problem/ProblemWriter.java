package org.talentstation.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller is: in the security filters. */
public final class ProblemWriter {

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, Problems.of(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED",
                "缺少有效的访问令牌，请登录后重试。", RequestId.of(request)));
    }

    public void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, Problems.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "您没有办理此事项的权限。", RequestId.of(request)));
    }

    /** An address or a header that no honest client sends. */
    public void rejected(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, Problems.of(HttpStatus.BAD_REQUEST, "MALFORMED_REQUEST", "请求的地址或请求头含有不允许的字符。", RequestId.of(request)));
    }

    /** The issuer's keys can't be fetched: nobody is to blame, and nobody is let in. */
    public void issuerAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "5");
        write(response, Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "ISSUER_UNAVAILABLE", "暂时无法核验访问令牌，请稍后重试。",
                RequestId.of(request)));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
