package org.talentstation.evaluation.view.rounds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

@RestController
@Tag(name = "批次")
final class RoundsEndpoint {

    private static final TableSpec<RoundRow> TABLE = TableSpec.<RoundRow>titled("评估批次")
            .column("name", "批次", RoundRow::name).column("openedOn", "启动日期", RoundRow::openedOn)
            .column("entries", "申报数", r -> r.entries().size()).column("quota", "名额", RoundRow::quota)
            .column("state", "状态", r -> r.state().chinese()).column("selected", "入选数", r -> r.selected().size())
            .column("decidedOn", "确定日期", RoundRow::decidedOn)
            .filters("state").search("name").sortable("name", "openedOn", "decidedOn").defaultSort("-openedOn").build();

    private final Tables tables;
    private final RoundsView view;

    RoundsEndpoint(Tables tables, RoundsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-evaluation-rounds", summary = "查询评估批次")
    @GetMapping("/evaluation/v1/rounds")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-evaluation-round", summary = "查看评估批次及排名")
    @GetMapping("/evaluation/v1/rounds/{id}")
    RoundRow one(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
