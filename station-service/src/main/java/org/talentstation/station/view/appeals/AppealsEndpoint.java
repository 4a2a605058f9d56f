package org.talentstation.station.view.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 申诉列表. */
@RestController
@Tag(name = "申诉")
final class AppealsEndpoint {

    private static final TableSpec<Appeals.Row> SPEC = TableSpec.<Appeals.Row>titled("申诉")
            .column("id", "申诉编号", Appeals.Row::id).column("stationName", "驿站名称", Appeals.Row::stationName)
            .column("hostName", "依托单位", Appeals.Row::hostName).column("decision", "所申诉的决定", Appeals.Row::decision)
            .column("grounds", "申诉理由", Appeals.Row::grounds).column("filedOn", "提出日期", Appeals.Row::filedOn)
            .column("status", "结论", Appeals.Row::status).column("reasons", "决定理由", Appeals.Row::reasons)
            .column("decidedOn", "决定日期", Appeals.Row::decidedOn)
            .filters("stationId", "hostId", "jurisdiction", "open", "decision").search("stationName", "hostName")
            .sortable("filedOn", "decidedOn").defaultSort("-filedOn").build();

    private final Tables tables;
    private final Appeals view;

    AppealsEndpoint(Tables tables, Appeals view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-appeals", summary = "对取消称号、评估结论的申诉列表(本系统增补程序)")
    @GetMapping("/station/v1/appeals")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
