package org.talentstation.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.problem.RequestId;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.PermissionInterceptor;
import org.talentstation.chassis.security.UnauthenticatedException;
import org.talentstation.kernel.refusal.Refusal;

/** Reads a command's headers. Refuses a missing or malformed Idempotency-Key or If-Match. Declare it after the body. */
final class CommandRequestResolver implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,128}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})\"|(\\d{1,18})");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web,
                                  WebDataBinderFactory binder) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Caller caller = (Caller) request.getAttribute(PermissionInterceptor.CALLER);
        if (caller.actor() == null) {
            throw new UnauthenticatedException(); // a decision needs somebody who decides
        }
        mustComeAfterTheBody(parameter);
        mustAcceptJson(request);
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            throw Refusal.invalid("IDEMPOTENCY_KEY_MISSING", "Idempotency-Key",
                    "每个办理请求都须带 Idempotency-Key 请求头(8–128 个可见字符，如 UUID)，以便安全重试。");
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.invalid("IDEMPOTENCY_KEY_MALFORMED", "Idempotency-Key", "Idempotency-Key 须为 8–128 个可见 ASCII 字符。");
        }
        return new CommandRequest(caller,
                (String) request.getAttribute(PermissionInterceptor.OPERATION), key, expectedVersion(request),
                BodyDigest.of(request), RequestId.of(request));
    }

    /** The digest that tells two bodies of one key apart is made from a body that has been read. */
    private static void mustComeAfterTheBody(MethodParameter parameter) {
        var parameters = parameter.getExecutable().getParameters();
        for (int i = parameter.getParameterIndex() + 1; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(RequestBody.class)) {
                throw new IllegalStateException("Declare CommandRequest after the body in " + parameter.getExecutable());
            }
        }
    }

    /** Refused before the command has its effect, not when its answer can't be written. */
    private static void mustAcceptJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean json;
        try {
            json = accept == null || accept.isBlank() || MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException e) {
            throw Refusal.invalid("INVALID_ACCEPT", "Accept", "Accept 请求头格式不正确。");
        }
        if (!json) {
            throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE);
        }
    }

    private static Long expectedVersion(HttpServletRequest request) {
        String ifMatch = request.getHeader("If-Match");
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        Matcher matcher = VERSION.matcher(ifMatch.trim());
        if (!matcher.matches()) {
            throw Refusal.invalid("IF_MATCH_MALFORMED", "If-Match", "If-Match 须为对象的版本号，如 \"3\"。");
        }
        return Long.valueOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
}
