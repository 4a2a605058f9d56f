package org.talentstation.chassis.security;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.slf4j.MDC;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.telemetry.Spans;

/**
 * Default deny, before a body is read: the endpoint's operation needs a row for one of the caller's roles, and the object
 * named by the path variable {@code id} must lie within that row's scope. Refuses with UNAUTHENTICATED, FORBIDDEN, SCOPE_MISSING,
 * OUT_OF_SCOPE or NOT_FOUND.
 */
public final class PermissionInterceptor implements HandlerInterceptor {

    public static final String CALLER = PermissionInterceptor.class.getName() + ".caller";
    public static final String OPERATION = PermissionInterceptor.class.getName() + ".operation";

    private final String service;
    private final Permissions permissions;
    private final EventLog log;

    /** @param service prefix of the OAuth scopes of this service, such as {@code station} in {@code station.read} */
    public PermissionInterceptor(String service, Permissions permissions, EventLog log) {
        this.service = service;
        this.permissions = permissions;
        this.log = log;
    }

    /** The operationId of a handler, or null when it declares none. */
    public static String operationOf(HandlerMethod handler) {
        Operation operation = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Operation.class);
        return operation == null || operation.operationId().isEmpty() ? null : operation.operationId();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isGuardedByFilters(method)) {
            return true;
        }
        String operation = operationOf(method);
        MDC.put(Spans.OPERATION, operation);
        Actor actor = TokenActor.of(SecurityContextHolder.getContext().getAuthentication());
        if (operation == null) {
            throw Refusal.forbidden("FORBIDDEN", "该接口没有授权记录，默认拒绝访问。");
        }
        if (actor == null && isReadingOperations(request)) {
            return true; // the filter chain let this machine itself in, in the local profile
        }
        if (actor == null && !permissions.isPublic(operation)) {
            throw new UnauthenticatedException();
        }
        Permission permission = permissions.best(operation, actor == null ? java.util.Set.of() : actor.roles());
        if (permission == null) {
            throw Refusal.forbidden("FORBIDDEN", "您的角色没有办理此事项的权限。");
        }
        mustHoldScope(request, permission);
        Caller caller = new Caller(actor, permission.role(), permission.scope());
        mustReachObject(request, caller);
        request.setAttribute(CALLER, caller);
        request.setAttribute(OPERATION, operation);
        return true;
    }

    @SuppressWarnings("unchecked")
    private void mustReachObject(HttpServletRequest request, Caller caller) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String id = variables == null ? null : variables.get("id");
        if (id == null) {
            return;
        }
        EventLog.Owner owner = log.ownerOf(id)
                .orElseThrow(() -> Refusal.notFound("NOT_FOUND", "没有编号为“%s”的对象。".formatted(id)));
        if (!ObjectScope.permits(caller, owner.jurisdiction(), owner.hostId())) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您只能办理本辖区或本单位的事项。");
        }
    }

    /** A department's system also needs the OAuth scope that it was given for this service: reading or acting. */
    private void mustHoldScope(HttpServletRequest request, Permission permission) {
        if (permission.role() != Role.SYSTEM) {
            return;
        }
        String needed = service + (request.getMethod().equals("GET") ? ".read" : ".write");
        if (!TokenActor.scopes(SecurityContextHolder.getContext().getAuthentication()).contains(needed)) {
            throw Refusal.forbidden("SCOPE_MISSING", "访问令牌缺少授权范围“%s”，请在取令牌时申请该范围。".formatted(needed));
        }
    }

    private static boolean isReadingOperations(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getServletPath().startsWith("/ops/");
    }

    /** Error pages, health and API documents are guarded by the filter chain. */
    private static boolean isGuardedByFilters(HandlerMethod method) {
        String type = method.getBeanType().getName();
        return type.startsWith("org.springframework.") || type.startsWith("org.springdoc.")
                || ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
