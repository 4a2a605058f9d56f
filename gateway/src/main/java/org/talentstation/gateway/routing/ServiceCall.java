package org.talentstation.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.talentstation.gateway.limits.GatewayLimits;
import org.talentstation.gateway.problem.Problem;
import org.talentstation.gateway.problem.ProblemWriter;

/**
 * One call to a service: the instances take turns, and one that can't be reached is passed over, since it saw nothing of
 * the request. Reads are tried again, commands never, and a service that keeps failing is left alone for a while. What the caller is told says whether its command was executed, was not, or may have been.
 */
final class ServiceCall implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceCall.class);
    private static final Set<Integer> UNWELL = Set.of(502, 503, 504);
    private static final long RETRY_SECONDS = 5;

    private final String title;
    private final Instances instances;
    private final CircuitBreaker breaker;
    private final ProblemWriter problems;
    private final RetryConfig readRetry;

    ServiceCall(String title, Instances instances, CircuitBreaker breaker, GatewayLimits limits, ProblemWriter problems) {
        this.title = title;
        this.instances = instances;
        this.breaker = breaker;
        this.problems = problems;
        this.readRetry = RetryConfig.<ServerResponse>custom().maxAttempts(limits.readAttempts())
                .intervalFunction(IntervalFunction.ofExponentialBackoff(limits.retryPause(), 2))
                .retryOnException(e -> e instanceof UnwellAnswer
                        || e instanceof ExchangeFailed failed && failed.kind() != ExchangeFailed.Kind.TIMED_OUT)
                .build();
    }

    /** For event streams: they last as long as they last, and one that breaks says nothing about the service. */
    static ServiceCall withoutCircuit(String title, Instances instances, GatewayLimits limits, ProblemWriter problems) {
        return new ServiceCall(title, instances, null, limits, problems);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        boolean command = !isRead(request);
        if (breaker == null) {
            return answered(request, command, () -> reach(request, next));
        }
        if (!breaker.tryAcquirePermission()) {
            return problem(request, Problem.unavailable(title, command, RETRY_SECONDS));
        }
        long start = breaker.getCurrentTimestamp();
        try {
            ServerResponse response = command ? reach(request, next) : readWithRetries(request, next);
            if (UNWELL.contains(response.statusCode().value())) {
                breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(),
                        new UnwellAnswer(response.statusCode().value()));
            } else {
                breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            }
            return response;
        } catch (ExchangeFailed e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            return problem(request, problemOf(e, command));
        } catch (Exception | Error e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private ServerResponse answered(ServerRequest request, boolean command, Call call) throws Exception {
        try {
            return call.now();
        } catch (ExchangeFailed e) {
            return problem(request, problemOf(e, command));
        }
    }

    private ServerResponse reach(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        ExchangeFailed last = null;
        for (URI address : instances.inTurn()) {
            MvcUtils.setRequestUrl(request, address);
            try {
                ServerResponse response = next.handle(request);
                instances.reached(address);
                return response;
            } catch (ExchangeFailed e) {
                if (e.kind() != ExchangeFailed.Kind.NOT_CONNECTED) {
                    throw e;
                }
                instances.notReached(address);
                last = e;
            }
        }
        throw last;
    }

    private ServerResponse readWithRetries(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        int[] tries = {0};
        return Retry.of(title, readRetry).executeCallable(() -> {
            tries[0]++;
            ServerResponse response = reach(request, next);
            int status = response.statusCode().value();
            if (UNWELL.contains(status) && tries[0] < readRetry.getMaxAttempts()) {
                TimedExchange.discard(request);
                throw new UnwellAnswer(status);
            }
            return response;
        });
    }

    private Problem problemOf(ExchangeFailed failure, boolean command) {
        LOG.warn("{}: {} ({})", title, failure.kind(), failure.getCause().toString());
        return switch (failure.kind()) {
            case NOT_CONNECTED -> Problem.unavailable(title, command, RETRY_SECONDS);
            case TIMED_OUT -> Problem.timeout(title, command);
            // A read can be repeated by anyone, so it is told to wait; a command may have been executed.
            case BROKEN -> command ? Problem.broken(title, true) : Problem.unavailable(title, false, RETRY_SECONDS);
        };
    }

    private ServerResponse problem(ServerRequest request, Problem problem) {
        return ServerResponse.status(problem.status()).build((servletRequest, servletResponse) -> {
            problems.write(request.servletRequest(), servletResponse, problem);
            return null;
        });
    }

    private static boolean isRead(ServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private interface Call {
        ServerResponse now() throws Exception;
    }

    /** The service, or something before it, answered that it cannot serve now. */
    private static final class UnwellAnswer extends IOException {
        UnwellAnswer(int status) {
            super("status " + status);
        }
    }
}
