package org.talentstation.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.talentstation.gateway.trace.RequestIdentity;

/** Whatever ends at the container's error page becomes a problem too: no stack trace, no English page. */
@Controller
class ErrorAnswer implements ErrorController {

    private final ProblemWriter problems;

    ErrorAnswer(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Headers of a half-passed answer (its length, its type) would contradict this one.
        response.reset();
        Object id = request.getAttribute(RequestIdentity.ATTRIBUTE);
        if (id != null) {
            response.setHeader(RequestIdentity.HEADER, id.toString());
        }
        problems.write(request, response, Problem.ofStatus(status instanceof Integer code ? code : 404));
    }
}
