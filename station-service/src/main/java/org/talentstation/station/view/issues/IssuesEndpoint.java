package org.talentstation.station.view.issues;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 驿站问题跟踪. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class IssuesEndpoint {

    private static final TableSpec<Issues.Row> SPEC = TableSpec.<Issues.Row>titled("驿站问题跟踪")
            .column("id", "问题编号", Issues.Row::id)
            .column("stationName", "驿站名称", Issues.Row::stationName)
            .column("hostName", "依托单位", Issues.Row::hostName)
            .column("subject", "问题", Issues.Row::subject)
            .column("raisedOn", "登记日期", Issues.Row::raisedOn)
            .column("open", "状态", row -> row.open() ? "跟踪中" : "已办结")
            .column("result", "结果", Issues.Row::result)
            .column("endedOn", "办结日期", Issues.Row::endedOn)
            .filters("stationId", "hostId", "jurisdiction", "open").search("subject", "stationName").sortable("raisedOn", "endedOn").defaultSort("-raisedOn").build();

    private final Tables tables;
    private final Issues view;

    IssuesEndpoint(Tables tables, Issues view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-issues", summary = "驿站问题跟踪列表(第十二条)，可按驿站和是否办结筛选")
    @GetMapping("/station/v1/issues")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
