package org.talentstation.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.talentstation.gateway.limits.GatewayLimits;
import org.talentstation.gateway.problem.ProblemWriter;

/** Three routes per service: its progress streams, its API document, and everything else. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    CircuitBreakerRegistry circuitBreakers(GatewayLimits limits, MeterRegistry meters) {
        CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(limits.circuit().window())
                .minimumNumberOfCalls(limits.circuit().minimum())
                .failureRateThreshold(limits.circuit().failurePercent())
                .waitDurationInOpenState(limits.circuit().openFor())
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return registry;
    }

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(GatewaySettings settings, ServiceInstances all, GatewayLimits limits,
                                                 CircuitBreakerRegistry breakers, ProblemWriter problems) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        settings.services().forEach((name, service) -> {
            CircuitBreaker breaker = breakers.circuitBreaker(name);
            Instances instances = all.of(name);
            ServiceCall guarded = new ServiceCall(service.title(), instances, breaker, limits, problems);
            ServiceCall stream = ServiceCall.withoutCircuit(service.title(), instances, limits, problems);
            routes.add(GatewayRouterFunctions.route(name + "-progress").route(progressOf(name), http())
                    .filter(stream).build());
            routes.add(GatewayRouterFunctions.route(name + "-document").route(documentOf(name), http())
                    .before(BeforeFilterFunctions.setPath("/v3/api-docs"))
                    .filter(guarded).build());
            routes.add(GatewayRouterFunctions.route(name).route(apiOf(name), http())
                    .filter(guarded).build());
        });
        return routes.build();
    }

    private static RequestPredicate progressOf(String name) {
        return request -> request.method() == HttpMethod.GET && TimedExchange.isProgress(request.path())
                && request.path().startsWith("/" + name + "/v1/");
    }

    private static RequestPredicate documentOf(String name) {
        return request -> request.method() == HttpMethod.GET && request.path().equals("/api-docs/" + name);
    }

    private static RequestPredicate apiOf(String name) {
        return request -> request.path().startsWith("/" + name + "/v1/");
    }
}
