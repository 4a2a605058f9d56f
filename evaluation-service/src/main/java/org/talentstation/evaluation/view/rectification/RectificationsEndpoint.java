package org.talentstation.evaluation.view.rectification;

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
@Tag(name = "整改")
final class RectificationsEndpoint {

    private static final TableSpec<RectificationRow> TABLE = TableSpec.<RectificationRow>titled("驿站整改")
            .column("stationName", "驿站名称", RectificationRow::stationName).column("hostName", "依托单位", RectificationRow::hostName)
            .column("stationType", "类型", r -> r.stationType().chinese()).column("orderedOn", "责令日期", RectificationRow::orderedOn)
            .column("deadline", "整改期限", RectificationRow::deadline).column("extensions", "延期次数", r -> r.extensions().size())
            .column("state", "状态", r -> r.state().chinese())
            .column("report", "报告日期", r -> r.report() == null ? null : r.report().on())
            .column("endedOn", "复核或终止日期", RectificationRow::endedOn)
            .filters("evaluationId", "stationId", "hostId", "jurisdiction", "state").search("stationName", "hostName")
            .sortable("orderedOn", "deadline").defaultSort("-orderedOn").build();

    private final Tables tables;
    private final RectificationsView view;

    RectificationsEndpoint(Tables tables, RectificationsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-rectifications", summary = "查询驿站整改(第十七条)")
    @GetMapping("/evaluation/v1/rectifications")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-rectification", summary = "查看驿站整改：意见、期限、报告与复核(第十七条)")
    @GetMapping("/evaluation/v1/rectifications/{id}")
    RectificationRow one(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
