package org.talentstation.identity.login;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What an error says to a program, in the suite's problem fields, and to the error page: never what went wrong inside. */
@Component
class ErrorWords extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> given = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        int status = given.get("status") instanceof Integer code ? code : 500;
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("type", "about:blank");
        words.put("title", "无法完成请求");
        words.put("status", status);
        words.put("detail", detail(status));
        words.put("code", code(status));
        words.put("instance", given.get("path"));
        return words;
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "请求的参数不正确：登录链接可能已失效或不完整，请从业务系统重新进入。";
            case 403 -> "请求被拒绝：页面可能已过期，请返回登录页后重试。";
            case 404 -> "您访问的页面不存在。";
            case 405 -> "不支持这种访问方式。";
            default -> "服务暂时无法处理，请稍后再试；如仍不成功，请联系系统管理员。";
        };
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "BAD_REQUEST";
            case 403 -> "FORBIDDEN";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            default -> "INTERNAL_ERROR";
        };
    }
}
