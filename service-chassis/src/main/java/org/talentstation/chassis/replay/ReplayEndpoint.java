package org.talentstation.chassis.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.problem.RequestId;
import org.talentstation.chassis.query.QueryRequest;

/** Rebuilds of views: asked for, watched, compared, swapped in, confirmed or given back, each with a reason. */
@RestController
@Tag(name = "系统运维")
@RequestMapping("${talentstation.service.path}/ops/replays")
class ReplayEndpoint {

    private final ReplayDesk desk;
    private final ReplayList list;
    private final ReplayProgress progress;

    ReplayEndpoint(ReplayDesk desk, ReplayList list, ReplayProgress progress) {
        this.desk = desk;
        this.list = list;
        this.progress = progress;
    }

    @Operation(operationId = "start-replay", summary = "从事件日志重建一个视图（旧视图照常应答）")
    @PostMapping
    ResponseEntity<CommandAnswer> start(@Valid @RequestBody Asked body, CommandRequest request) {
        return desk.start(body.view(), Boolean.TRUE.equals(body.dryRun()), body.reason(), request);
    }

    @Operation(operationId = "list-replays", summary = "视图的历次重建，最近的在前")
    @GetMapping
    ReplayList.Replays replays(QueryRequest request) {
        return list.page(request);
    }

    @Operation(operationId = "show-replay", summary = "一次重建的进度与结果")
    @GetMapping("/{replay}")
    Replay replay(@PathVariable String replay, QueryRequest request) {
        request.mustKnow(Set.of());
        return desk.replay(replay);
    }

    @Operation(operationId = "show-replay-progress", summary = "一次重建的进度（Server-Sent Events），停下来即结束")
    @GetMapping(path = "/{replay}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress(@PathVariable String replay, QueryRequest request) {
        request.mustKnow(Set.of());
        return progress.of(desk.replay(replay));
    }

    @Operation(operationId = "list-replay-differences", summary = "重建结果与现行视图逐行比对的差异，可导出 CSV 或 xlsx；内容仅审计人员说明理由后可见")
    @GetMapping("/{replay}/differences")
    ResponseEntity<?> differences(@PathVariable String replay, QueryRequest query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReplayList.Differences page = list.differences(desk.replay(replay), query, RequestId.of(request), response);
        return page == null ? null : ResponseEntity.ok(page); // a file is written already
    }

    @Operation(operationId = "pause-replay", summary = "暂停重建")
    @PostMapping("/{replay}/pause")
    ResponseEntity<CommandAnswer> pause(@PathVariable String replay, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.direct(replay, ReplayAction.PAUSE, body.reason(), request);
    }

    @Operation(operationId = "resume-replay", summary = "从停下的地方继续重建")
    @PostMapping("/{replay}/resume")
    ResponseEntity<CommandAnswer> resume(@PathVariable String replay, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.direct(replay, ReplayAction.RESUME, body.reason(), request);
    }

    @Operation(operationId = "accept-replay-differences", summary = "接受差异，切换到重建的视图")
    @PostMapping("/{replay}/accept")
    ResponseEntity<CommandAnswer> accept(@PathVariable String replay, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.direct(replay, ReplayAction.ACCEPT, body.reason(), request);
    }

    @Operation(operationId = "confirm-replay", summary = "确认切换，删除旧视图")
    @PostMapping("/{replay}/confirm")
    ResponseEntity<CommandAnswer> confirm(@PathVariable String replay, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.direct(replay, ReplayAction.CONFIRM, body.reason(), request);
    }

    @Operation(operationId = "return-replay", summary = "退回旧视图")
    @PostMapping("/{replay}/return")
    ResponseEntity<CommandAnswer> giveBack(@PathVariable String replay, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.direct(replay, ReplayAction.RETURN, body.reason(), request);
    }

    @Operation(operationId = "abandon-replay", summary = "放弃重建")
    @PostMapping("/{replay}/abandon")
    ResponseEntity<CommandAnswer> abandon(@PathVariable String replay, @Valid @RequestBody Reason body, CommandRequest request) {
        return desk.direct(replay, ReplayAction.ABANDON, body.reason(), request);
    }

    /**
     * What is asked for.
     *
     * @param view   name of the view
     * @param dryRun whether it ends with the comparison; without it an equal view is swapped in
     */
    record Asked(@NotBlank @Size(max = 120) String view, Boolean dryRun, @NotBlank @Size(max = 500) String reason) {
    }

    /** Why. */
    record Reason(@NotBlank @Size(max = 500) String reason) {
    }
}
