package org.talentstation.station.view.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 申报列表 by stage, jurisdiction, type and host. */
@RestController
@Tag(name = "申报")
final class ApplicationsEndpoint {

    private static final TableSpec<ApplicationRow> SPEC = TableSpec.<ApplicationRow>titled("驿站申报")
            .column("id", "申报编号", ApplicationRow::id).column("stationName", "驿站名称", ApplicationRow::stationName)
            .column("stationType", "类型", ApplicationRow::stationTypeName).column("hostName", "依托单位", ApplicationRow::hostName)
            .column("hostId", "统一社会信用代码", ApplicationRow::hostId).column("hostKind", "单位性质", ApplicationRow::hostKindName)
            .column("jurisdiction", "辖区", ApplicationRow::jurisdictionName).column("path", "申报途径", ApplicationRow::pathName)
            .column("stage", "所处环节", ApplicationRow::stageName).column("stageSince", "环节日期", ApplicationRow::stageSince)
            .column("submittedOn", "提交日期", ApplicationRow::submittedOn).column("note", "意见或理由", ApplicationRow::note)
            .column("warnings", "提示", row -> String.join(";", row.warnings()))
            .filters("stage", "jurisdiction", "stationType", "hostId", "path", "unitClass")
            .search("stationName", "hostName").sortable("draftedOn", "submittedOn", "stageSince", "stationName")
            .defaultSort("-draftedOn").build();

    private final Tables tables;
    private final Applications view;

    ApplicationsEndpoint(Tables tables, Applications view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-applications", summary = "申报列表，可按环节、辖区、类型、依托单位筛选")
    @GetMapping("/station/v1/applications")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
