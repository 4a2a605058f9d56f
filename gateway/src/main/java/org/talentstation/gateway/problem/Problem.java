package org.talentstation.gateway.problem;

import org.springframework.http.HttpStatus;

/**
 * What the gateway itself refuses, in Chinese with a stable code (RFC 9457).
 *
 * @param retryAfter seconds until a repeat makes sense; 0 when the answer does not depend on waiting
 */
public record Problem(HttpStatus status, String code, String title, String detail, long retryAfter) {

    public static Problem unauthenticated() {
        return new Problem(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "未通过身份验证",
                "请求没有携带访问令牌，或者令牌无效、已过期、不是发给本平台的。请重新登录后再试。", 0);
    }

    public static Problem forbidden() {
        return new Problem(HttpStatus.FORBIDDEN, "FORBIDDEN", "没有权限", "当前身份无权进行该操作。", 0);
    }

    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "NOT_FOUND", "路径不存在", "网关没有这个路径，请核对接口文档。", 0);
    }

    public static Problem rateLimited(long seconds) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED", "请求过于频繁",
                "请求次数超过限制，请在 " + seconds + " 秒后再试。", seconds);
    }

    public static Problem tooLarge(long limit) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "REQUEST_TOO_LARGE", "请求内容过大",
                "请求正文超过 " + limit + " 字节的上限，未被执行。", 0);
    }

    public static Problem unavailable(String service, boolean command, long seconds) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE", service + "暂时不可用",
                service + "暂时无法连接，" + (command ? "本次操作未被执行，" : "") + "请在 " + seconds + " 秒后再试。", seconds);
    }

    public static Problem issuerUnavailable(long seconds) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE", "统一身份服务暂时不可用",
                "暂时无法核验访问令牌，本次请求未被执行，请在 " + seconds + " 秒后再试。", seconds);
    }

    public static Problem timeout(String service, boolean command) {
        return new Problem(HttpStatus.GATEWAY_TIMEOUT, "GATEWAY_TIMEOUT", service + "未在时限内答复",
                service + "未在时限内答复，" + unknown(command), 0);
    }

    public static Problem broken(String service, boolean command) {
        return new Problem(HttpStatus.BAD_GATEWAY, "BAD_GATEWAY", "与" + service + "的连接中断",
                "等待" + service + "答复时连接中断，" + unknown(command), 0);
    }

    /** For what a container or framework answers by status alone. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> new Problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST", "请求不正确", "请求的格式或参数不正确。", 0);
            case 401 -> unauthenticated();
            case 403 -> forbidden();
            case 404 -> notFound();
            case 405 -> new Problem(HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "不支持的请求方法",
                    "该路径不支持这种请求方法。", 0);
            case 406 -> new Problem(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", "无法提供所要的格式",
                    "该路径不能以请求的格式答复。", 0);
            case 502 -> new Problem(HttpStatus.BAD_GATEWAY, "BAD_GATEWAY", "服务的答复不完整",
                    "服务已答复，但内容没有完整到达。查询可直接重试；操作以相同的 Idempotency-Key 重新提交是安全的，不会重复执行。", 0);
            default -> new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "网关内部错误",
                    "网关处理请求时出错，请凭请求编号联系系统管理员。", 0);
        };
    }

    private static String unknown(boolean command) {
        return command ? "操作结果未知；以相同的 Idempotency-Key 重新提交是安全的，不会重复执行。" : "请稍后再试。";
    }
}
