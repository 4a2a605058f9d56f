package org.talentstation.gateway.history;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.gateway.limits.GatewayLimits;
import org.talentstation.gateway.problem.Problem;
import org.talentstation.gateway.problem.ProblemWriter;
import org.talentstation.gateway.routing.GatewaySettings;
import org.talentstation.gateway.routing.ServiceInstances;
import org.talentstation.gateway.trace.RequestIdentity;

/**
 * A request's whole causal tree across the services. Each service is asked with the caller's own token, so each judges
 * for itself (roles AUDITOR and OPERATOR, with a reason) and records the reading. A service that is away makes the answer
 * incomplete, and the answer says so; a refusal is passed on as the service gave it.
 */
@RestController
class CorrelationEndpoint {

    private static final long RETRY_SECONDS = 5;

    private final GatewaySettings settings;
    private final ServiceInstances instances;
    private final ServiceHistory history;
    private final ProblemWriter problems;

    CorrelationEndpoint(GatewaySettings settings, ServiceInstances instances, GatewayLimits limits, ProblemWriter problems) {
        this.settings = settings;
        this.instances = instances;
        this.problems = problems;
        this.history = new ServiceHistory(limits.readTimeout());
    }

    @GetMapping("/history/v1/correlations/{id}")
    ResponseEntity<?> tree(@PathVariable String id, @RequestParam(required = false) String reason,
                           @RequestHeader("Authorization") String authorization, HttpServletRequest request,
                           HttpServletResponse response) throws InterruptedException, IOException {
        Map<String, ServiceHistory.Answer> answers = ask(id, reason, authorization, (String) request.getAttribute(RequestIdentity.ATTRIBUTE));
        for (var answer : answers.values()) {
            if (answer.refusal() != null) {
                return ResponseEntity.status(answer.refusal().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(answer.refusal().problem());
            }
        }
        if (answers.values().stream().allMatch(ServiceHistory.Answer::unreachable)) {
            problems.write(request, response, Problem.unavailable("各项服务", false, RETRY_SECONDS));
            return null;
        }
        var tree = new CausalTree();
        List<Source> sources = new ArrayList<>();
        answers.forEach((name, answer) -> {
            tree.add(name, answer.events());
            String title = settings.services().get(name).title();
            sources.add(new Source(name, title, !answer.unreachable() && !answer.cut(), answer.unreachable() ? title + "暂时无法连接，它的事件不在其中。"
                    : answer.cut() ? "事件超过 %d 个，其余未列出。".formatted(ServiceHistory.MOST_EVENTS) : null));
        });
        return ResponseEntity.ok(new Tree(id, tree.size(), sources.stream().allMatch(Source::complete), sources, tree.roots()));
    }

    private Map<String, ServiceHistory.Answer> ask(String id, String reason, String authorization, String requestId) throws InterruptedException {
        Map<String, Future<ServiceHistory.Answer>> asked = new LinkedHashMap<>();
        Map<String, ServiceHistory.Answer> answers = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            settings.services().keySet().forEach(name -> {
                Callable<ServiceHistory.Answer> question = () -> history.read(name, instances.of(name), id, reason, authorization, requestId);
                asked.put(name, threads.submit(question));
            });
            for (var one : asked.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * What the tree was made of.
     *
     * @param why Chinese, when it is not complete
     */
    record Source(String service, String title, boolean complete, String why) {
    }

    /** The answer. */
    record Tree(String correlationId, int events, boolean complete, List<Source> sources, List<CausalTree.Node> roots) {
    }
}
