package org.talentstation.probe;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.station.StationType;
import org.talentstation.sample.Counter;

@RestController
final class ProbeEndpoint {

    private static final TableSpec<ProbeRow> TABLE = TableSpec.<ProbeRow>titled("探针")
            .column("id", "编号", ProbeRow::id).column("name", "名称", ProbeRow::name).column("rank", "名次", ProbeRow::rank)
            .column("amount", "金额(分)", ProbeRow::amount).column("day", "日期", ProbeRow::day).column("open", "开放", ProbeRow::open)
            .filters("set", "rank", "amount", "open", "jurisdiction").search("name", "id")
            .sortable("name", "rank", "nested.rank", "amount", "day", "open").defaultSort("-rank").build();

    private final Tables tables;
    private final ProbeService.ProbeView view;
    private final CommandDesk desk;

    ProbeEndpoint(Tables tables, ProbeService.ProbeView view, CommandDesk desk) {
        this.tables = tables;
        this.view = view;
        this.desk = desk;
    }

    @Operation(operationId = "list-rows", summary = "探针列表")
    @GetMapping("/probe/v1/rows")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-row", summary = "探针")
    @GetMapping("/probe/v1/rows/{row}")
    ProbeRow show(@PathVariable String row, QueryRequest request) {
        return tables.one(view, row, request);
    }

    @Operation(operationId = "fill-form", summary = "填写表单")
    @PostMapping("/probe/v1/forms")
    ResponseEntity<CommandAnswer> fill(@Valid @RequestBody Form form, CommandRequest request) {
        return desk.executeOne(request, o -> new Counter.OpenCounter(NewId.of("form"), form.title(), null, o));
    }

    @Operation(operationId = "misdeclared", summary = "请求体在后")
    @PostMapping("/probe/v1/misdeclared")
    ResponseEntity<CommandAnswer> misdeclared(CommandRequest request, @Valid @RequestBody Form form) {
        return desk.executeOne(request, o -> new Counter.OpenCounter(NewId.of("form"), form.title(), null, o));
    }

    @Operation(operationId = "fail", summary = "意外失败")
    @GetMapping("/probe/v1/failure")
    String fail() {
        throw new IllegalStateException("password=secret at jdbc:postgresql://db");
    }

    @Operation(operationId = "unlisted", summary = "没有授权记录")
    @GetMapping("/probe/v1/unlisted")
    String unlisted() {
        return "never";
    }

    @GetMapping("/probe/v1/nameless")
    String nameless() {
        return "never";
    }

    @Operation(operationId = "shout", summary = "公开")
    @GetMapping("/probe/v1/public")
    Map<String, String> shout() {
        return Map.of("said", "公开");
    }

    @Operation(operationId = "shout-command", summary = "公开的办理")
    @PostMapping("/probe/v1/public")
    ResponseEntity<CommandAnswer> shoutCommand(CommandRequest request) {
        return desk.executeOne(request, o -> new Counter.OpenCounter(NewId.of("shout"), null, null, o));
    }

    record Form(@NotBlank String title, @NotNull StationType type, LocalDate day, int count, Long amount, BigDecimal share,
                boolean agreed, @Valid List<Item> items, Map<String, String> notes) {
    }

    record Item(@NotBlank String name, int points) {
    }
}
