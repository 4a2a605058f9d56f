package org.talentstation.evaluation.view.demonstration;

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
@Tag(name = "示范站")
final class DemonstrationsEndpoint {

    private static final TableSpec<DemonstrationRow> TABLE = TableSpec.<DemonstrationRow>titled("示范站")
            .column("stationName", "驿站名称", DemonstrationRow::stationName).column("hostName", "依托单位", DemonstrationRow::hostName)
            .column("stationType", "类型", r -> r.stationType().chinese()).column("proposedOn", "提出日期", DemonstrationRow::proposedOn)
            .column("state", "状态", r -> r.state().chinese()).column("confirmedOn", "确定日期", DemonstrationRow::confirmedOn)
            .column("endedOn", "办结或终止日期", DemonstrationRow::endedOn).column("endReason", "理由", DemonstrationRow::endReason)
            .filters("stationId", "hostId", "jurisdiction", "state").search("stationName", "hostName")
            .sortable("proposedOn", "confirmedOn").defaultSort("-proposedOn").build();

    private final Tables tables;
    private final DemonstrationsView view;

    DemonstrationsEndpoint(Tables tables, DemonstrationsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-demonstrations", summary = "查询示范站(第九条)")
    @GetMapping("/evaluation/v1/demonstrations")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-demonstration", summary = "查看示范站及四项标准的认定(第九条)")
    @GetMapping("/evaluation/v1/demonstrations/{id}")
    DemonstrationRow one(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
