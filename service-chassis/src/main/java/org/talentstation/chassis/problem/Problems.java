package org.talentstation.chassis.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.talentstation.kernel.refusal.Refusal;

/** RFC 9457 problem details in Chinese, with a stable code; for a rule its article, parameter and reading. */
public final class Problems {

    private Problems() {
    }

    public static HttpStatus statusOf(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case STATE -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    public static ProblemDetail of(Refusal refusal, String requestId) {
        ProblemDetail problem = of(statusOf(refusal), refusal.code(), refusal.detail(), requestId);
        Map<String, Object> more = new LinkedHashMap<>();
        put(more, "field", refusal.field());
        put(more, "article", refusal.article());
        put(more, "parameter", refusal.parameter());
        if (refusal.reading() != null) {
            more.put("reading", refusal.reading().mark());
            more.put("readingText", refusal.reading().chinese());
        }
        more.forEach(problem::setProperty);
        return problem;
    }

    public static ProblemDetail of(HttpStatus status, String code, String detail, String requestId) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:talent-station:problem:" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        problem.setTitle(title(status));
        problem.setProperty("code", code);
        if (requestId != null) {
            problem.setProperty("requestId", requestId);
        }
        return problem;
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "请求内容有误";
            case UNAUTHORIZED -> "未登录或登录已失效";
            case FORBIDDEN -> "没有权限";
            case NOT_FOUND -> "未找到";
            case METHOD_NOT_ALLOWED -> "不支持的请求方法";
            case NOT_ACCEPTABLE -> "无法提供所要求的格式";
            case CONFLICT -> "当前状态不允许";
            case PRECONDITION_FAILED -> "版本不一致";
            case PRECONDITION_REQUIRED -> "缺少必需的请求头";
            case CONTENT_TOO_LARGE -> "请求内容过大";
            case UNSUPPORTED_MEDIA_TYPE -> "不支持的内容类型";
            case UNPROCESSABLE_CONTENT -> "不符合规定";
            case SERVICE_UNAVAILABLE -> "暂时无法提供服务";
            default -> status.is4xxClientError() ? "请求无法处理" : "系统内部错误";
        };
    }
}
