package org.talentstation.registry.view.conversions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 成果转化台账, within the caller's scope. Articles 8(5) and 16(2). */
@RestController
@Tag(name = "成果转化")
final class ConversionsEndpoint {

    private static final TableSpec<Conversions.Row> TABLE = TableSpec.<Conversions.Row>titled("成果转化台账")
            .column("id", "编号", Conversions.Row::id).column("engagementId", "合作编号", Conversions.Row::engagementId)
            .column("stationId", "驿站编号", Conversions.Row::stationId).column("result", "转化成果", Conversions.Row::result)
            .column("valueFen", "金额(分)", Conversions.Row::valueFen).column("achievedOn", "转化日期", Conversions.Row::achievedOn)
            .column("evidence", "佐证文件", r -> r.evidence().name()).column("recordedOn", "登记日期", Conversions.Row::recordedOn)
            .column("reason", "更正或作废理由", Conversions.Row::reason).column("jurisdiction", "辖区", Conversions.Row::jurisdiction)
            .filters("stationId", "engagementId", "year", "jurisdiction", "counts").search("result").sortable("achievedOn", "valueFen")
            .defaultSort("-achievedOn").build();

    private final Tables tables;
    private final Conversions view;

    ConversionsEndpoint(Tables tables, Conversions view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-conversions", summary = "成果转化台账；作废的counts为false；JSON中金额以分为单位")
    @GetMapping("/registry/v1/conversions")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-conversion", summary = "查看一项成果转化")
    @GetMapping("/registry/v1/conversions/{id}")
    Conversions.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
