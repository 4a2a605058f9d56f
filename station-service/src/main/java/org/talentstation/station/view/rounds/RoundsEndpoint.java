package org.talentstation.station.view.rounds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 认定批次. */
@RestController
@Tag(name = "认定")
final class RoundsEndpoint {

    private static final TableSpec<Rounds.Row> SPEC = TableSpec.<Rounds.Row>titled("认定批次")
            .column("id", "批次编号", Rounds.Row::id).column("name", "批次名称", Rounds.Row::name)
            .column("quota", "名额", Rounds.Row::quota).column("openedOn", "组织日期", Rounds.Row::openedOn)
            .column("entries", "申报数", row -> row.entries().size()).column("status", "状态", Rounds.Row::status)
            .column("decidedOn", "确定日期", Rounds.Row::decidedOn)
            .filters("status").search("name").sortable("openedOn", "decidedOn").defaultSort("-openedOn").build();

    private final Tables tables;
    private final Rounds view;

    RoundsEndpoint(Tables tables, Rounds view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-rounds", summary = "认定批次列表")
    @GetMapping("/station/v1/rounds")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }

    @Operation(operationId = "show-round", summary = "查看一个认定批次")
    @GetMapping("/station/v1/rounds/{id}")
    Rounds.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
