package org.talentstation.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.PermissionInterceptor;
import org.talentstation.kernel.refusal.Refusal;

/** Reads a query's parameters, Accept and Await-Position. */
final class QueryRequestResolver implements HandlerMethodArgumentResolver {

    private final ViewAwait await;

    QueryRequestResolver(ViewAwait await) {
        this.await = await;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == QueryRequest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web,
                                  WebDataBinderFactory binder) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return new QueryRequest((Caller) request.getAttribute(PermissionInterceptor.CALLER), parameters,
                request.getHeader("Accept"), position(request.getHeader("Await-Position")), await);
    }

    private static Long position(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        try {
            long position = Long.parseLong(header.trim());
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Refusal.invalid("AWAIT_POSITION_MALFORMED", "Await-Position", "Await-Position 须为办理结果中的 position 数值。");
    }
}
