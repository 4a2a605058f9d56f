package org.talentstation.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.security.PermissionInterceptor;

/**
 * One HTTP endpoint of a running service, as Spring has mapped it.
 *
 * @param method    HTTP method
 * @param path      pattern, such as {@code /station/v1/applications/{id}}
 * @param operation operationId, or null where none is declared
 */
public record ServiceEndpoint(String method, String path, String operation, HandlerMethod handler) {

    /** Every endpoint of controllers in {@code org.talentstation}: the service's and the chassis's. */
    public static List<ServiceEndpoint> of(ServiceUnderTest service) {
        var mapping = service.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        List<ServiceEndpoint> endpoints = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.talentstation.") && !ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                endpoints.addAll(of(info, handler));
            }
        });
        endpoints.sort(Comparator.comparing(ServiceEndpoint::path).thenComparing(ServiceEndpoint::method));
        return endpoints;
    }

    private static List<ServiceEndpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        List<ServiceEndpoint> endpoints = new ArrayList<>();
        for (String path : info.getPatternValues()) {
            for (var method : info.getMethodsCondition().getMethods()) {
                endpoints.add(new ServiceEndpoint(method.name(), path, PermissionInterceptor.operationOf(handler), handler));
            }
            if (info.getMethodsCondition().isEmpty()) {
                endpoints.add(new ServiceEndpoint("ANY", path, PermissionInterceptor.operationOf(handler), handler));
            }
        }
        return endpoints;
    }

    public boolean inPackage(String name) {
        return (handler.getBeanType().getName() + ".").startsWith(name + ".");
    }

    /** Whether it names one object: the path variable {@code id}. */
    public boolean isItem() {
        return path.contains("{id}");
    }

    /**
     * Whether a request without an Idempotency-Key and with an empty JSON object surely changes nothing: it only reads,
     * or it is a command that refuses to start without a key.
     */
    public boolean isHarmlessWithoutKey() {
        return method.equals("GET") || has(CommandRequest.class)
                || Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(RequestBody.class));
    }

    private boolean has(Class<?> parameter) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == parameter);
    }

    /** The path with its variables filled in; one that {@code variables} does not name becomes {@code unknown}. */
    public String at(Map<String, String> variables) {
        String filled = path;
        for (var variable : variables.entrySet()) {
            filled = filled.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return filled.replaceAll("\\{[^}]+}", "unknown");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
