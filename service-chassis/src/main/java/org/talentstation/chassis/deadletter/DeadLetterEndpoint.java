package org.talentstation.chassis.deadletter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.query.QueryRequest;

/** Parked events (dead letters) and messages that could not be read: listed by cause and age without what they say, tried again, or given up with a reason. */
@RestController
@Tag(name = "系统运维")
@RequestMapping("${talentstation.service.path}/ops/dead-letters")
class DeadLetterEndpoint {

    private final DeadLetterDesk desk;
    private final DeadLetterList list;

    DeadLetterEndpoint(DeadLetterDesk desk, DeadLetterList list) {
        this.desk = desk;
        this.list = list;
    }

    @Operation(operationId = "list-dead-letters", summary = "停放的事件与不能读取的消息，最早的在前；可排序，可导出 CSV 或 xlsx", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "processor", description = "处理器；不能读取的消息为 receiver"),
            @Parameter(in = ParameterIn.QUERY, name = "cause", description = "失败的类型"),
            @Parameter(in = ParameterIn.QUERY, name = "eventType", description = "事件的名称"),
            @Parameter(in = ParameterIn.QUERY, name = "aggregateId", description = "对象编号"),
            @Parameter(in = ParameterIn.QUERY, name = "olderThanSeconds", description = "至少已停放的秒数"),
            @Parameter(in = ParameterIn.QUERY, name = "sort", description = "age、cause、processor、attempts、eventType 或 aggregateId，前加“-”为降序；默认 -age，最早的在前"),
            @Parameter(in = ParameterIn.QUERY, name = "limit", description = "每页行数，1–200，默认 50"),
            @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "上一页结果中的 next")})
    @GetMapping
    ResponseEntity<?> letters(QueryRequest request) {
        return list.page(request);
    }

    @Operation(operationId = "list-dead-letter-causes", summary = "停放的事件按处理器与原因汇总")
    @GetMapping("/causes")
    List<DeadLetterCause> causes(QueryRequest request) {
        return list.causes(request);
    }

    @Operation(operationId = "show-dead-letter", summary = "一个停放的事件（内容已隐去）")
    @GetMapping("/{letter}")
    DeadLetterList.Detail letter(@PathVariable String letter, QueryRequest request) {
        return list.detail(desk.letter(letter), request);
    }

    @Operation(operationId = "retry-dead-letter", summary = "立即重试一个停放的序列")
    @PostMapping("/{letter}/retry")
    ResponseEntity<CommandAnswer> retry(@PathVariable String letter, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.retry(letter, body.reason(), request);
    }

    @Operation(operationId = "retry-dead-letters-of-cause", summary = "立即重试一个处理器因同一原因停放的全部序列")
    @PostMapping("/retries")
    ResponseEntity<CommandAnswer> retryCause(@Valid @RequestBody CauseAndReason body, CommandRequest request) {
        return desk.retryCause(body.processor(), body.cause(), body.reason(), request);
    }

    @Operation(operationId = "discard-dead-letter", summary = "放弃一个停放的事件")
    @PostMapping("/{letter}/discard")
    ResponseEntity<CommandAnswer> discard(@PathVariable String letter, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.discard(letter, body.reason(), request);
    }

    /** Why. */
    record Reason(@NotBlank @Size(max = 500) String reason) {
    }

    /** What to try again, and why. */
    record CauseAndReason(@NotBlank @Size(max = 160) String processor, @NotBlank @Size(max = 255) String cause,
                          @NotBlank @Size(max = 500) String reason) {
    }
}
