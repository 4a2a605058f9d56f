package org.talentstation.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.talentstation.chassis.query.ViewBehindException;
import org.talentstation.chassis.security.UnauthenticatedException;
import org.talentstation.kernel.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever went wrong into one problem; an unexpected failure is logged with its request id and says nothing of itself. */
@RestControllerAdvice
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return answer(Problems.of(refusal, RequestId.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unauthenticated(UnauthenticatedException e, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "缺少有效的访问令牌，请登录后重试。", RequestId.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherVersion(ConflictingAggregateVersionException e, HttpServletRequest request) {
        return answer(HttpStatus.PRECONDITION_FAILED, "VERSION_MISMATCH",
                (e.getActualVersion() < 0 ? "对象尚不存在，不能带 If-Match 办理。"
                        : "对象的当前版本是 %d，与 If-Match 所给的 %d 不一致，请刷新后重试。".formatted(e.getActualVersion(), e.getExpectedVersion())), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ConcurrencyException e, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, "CONCURRENT_CHANGE", "同一对象正在被他人修改，已多次重试仍未成功，请稍后再试。", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(AggregateNotFoundException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", "没有编号为“%s”的对象。".formatted(e.getAggregateIdentifier()), request);
    }

    /** The id of another kind of aggregate: as far as this address goes, there is none. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> otherKind(IncompatibleAggregateException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", "没有编号为此值的此类对象，请核对编号与地址。", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> exists(AggregateStreamCreationException e, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, "ALREADY_EXISTS", "该对象已经登记过，不能重复登记。", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e, HttpServletRequest request) {
        var errors = e.getBindingResult().getFieldErrors();
        String detail = errors.stream().map(f -> f.getField() + " " + f.getDefaultMessage()).distinct().sorted()
                .collect(Collectors.joining(";", "", "。"));
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "INVALID_FIELD", detail, RequestId.of(request));
        if (!errors.isEmpty()) {
            problem.setProperty("field", errors.getFirst().getField());
            problem.setProperty("errors", errors.stream()
                    .map(f -> java.util.Map.of("field", f.getField(), "message", String.valueOf(f.getDefaultMessage()))).toList());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException e, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "INVALID_FIELD", e.getConstraintViolations().stream()
                .map(v -> v.getPropertyPath() + " " + v.getMessage()).sorted().collect(Collectors.joining(";", "", "。")), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        Throwable cause = e.getCause();
        while (cause != null && !(cause instanceof JacksonException) && !(cause instanceof Refusal)) {
            cause = cause.getCause();
        }
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return refused(refusal, request);
            }
        }
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> field("UNKNOWN_FIELD", path(unknown),
                    "不认识的字段“%s”，请检查拼写或删除该字段。".formatted(path(unknown)), request);
            case InvalidFormatException format -> field("INVALID_FIELD", path(format),
                    "字段“%s”的值“%s”格式不正确。".formatted(path(format), brief(format.getValue())), request);
            case JacksonException other when !path(other).isEmpty() -> field("INVALID_FIELD", path(other),
                    "字段“%s”缺失或类型不正确。".formatted(path(other)), request);
            case null, default -> answer(HttpStatus.BAD_REQUEST, "MALFORMED_BODY",
                    "请求体缺失或不是合法的 JSON。", request);
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return field("INVALID_PARAMETER", e.getName(), "参数“%s”的值格式不正确。".formatted(e.getName()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> databaseAway(CannotCreateTransactionException e, HttpServletRequest request) {
        return unavailable(e, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> databaseAway(DataAccessResourceFailureException e, HttpServletRequest request) {
        return unavailable(e, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> documentStoreAway(com.mongodb.MongoException e, HttpServletRequest request) {
        return unavailable(e, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> behind(ViewBehindException e, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "VIEW_BEHIND",
                        "查询结果尚未更新到所等待的位置(Await-Position)，请稍后重试。", RequestId.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
            return answer(status, status.name(), detail(status, e), request);
        }
        return StoreAway.caused(e) ? unavailable(e, request) : unexpected(e, request);
    }

    private ResponseEntity<ProblemDetail> unavailable(Exception e, HttpServletRequest request) {
        LOG.warn("Store unavailable: {}", e.getClass().getSimpleName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE",
                        "数据存储暂时不可用，本次请求未生效或结果未知；请稍后用相同的 Idempotency-Key 重试。", RequestId.of(request)));
    }

    private ResponseEntity<ProblemDetail> unexpected(Exception e, HttpServletRequest request) {
        LOG.error("Unexpected failure", e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR",
                "系统内部错误，请把请求编号 %s 告知运维人员。".formatted(RequestId.of(request)), request);
    }

    private static String detail(HttpStatus status, Exception e) {
        return switch (status) {
            case NOT_FOUND -> "没有这个地址。";
            case METHOD_NOT_ALLOWED -> "该地址不支持此请求方法。";
            case CONTENT_TOO_LARGE, PAYLOAD_TOO_LARGE -> "请求体过大，最多 1 MiB。";
            case UNSUPPORTED_MEDIA_TYPE -> "请求体须为 application/json。";
            case NOT_ACCEPTABLE -> "只能提供 application/json；表格类查询还可提供 text/csv 与 xlsx。";
            default -> e instanceof HttpMediaTypeNotAcceptableException ? "无法提供所要求的格式。" : "请求无法处理，请检查参数。";
        };
    }

    private static String brief(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static String path(JacksonException e) {
        String path = e.getPath().stream().map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
                .collect(Collectors.joining(".")).replace(".[", "[");
        return path.length() <= 200 ? path : path.substring(0, 200) + "…";
    }

    private static ResponseEntity<ProblemDetail> field(String code, String field, String detail, HttpServletRequest request) {
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, code, detail, RequestId.of(request));
        problem.setProperty("field", field);
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail, HttpServletRequest request) {
        return answer(Problems.of(status, code, detail, RequestId.of(request)));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
