package org.talentstation.station.view.publicity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 驿站宣传案例. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class PublicityCasesEndpoint {

    private static final TableSpec<PublicityCases.Row> SPEC = TableSpec.<PublicityCases.Row>titled("驿站宣传案例")
            .column("id", "案例编号", PublicityCases.Row::id)
            .column("stationName", "驿站名称", PublicityCases.Row::stationName)
            .column("title", "标题", PublicityCases.Row::title)
            .column("releasedOn", "发布日期", PublicityCases.Row::releasedOn)
            .column("shown", "状态", row -> row.shown() ? "宣传中" : "已撤下")
            .column("cause", "撤下原因", PublicityCases.Row::cause)
            .column("takenDownOn", "撤下日期", PublicityCases.Row::takenDownOn)
            .filters("stationId", "hostId", "jurisdiction", "shown").search("title", "stationName").sortable("releasedOn", "takenDownOn").defaultSort("-releasedOn").build();

    private final Tables tables;
    private final PublicityCases view;

    PublicityCasesEndpoint(Tables tables, PublicityCases view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-publicity-cases", summary = "驿站宣传案例列表(第十二条)，可按驿站和是否在宣传筛选")
    @GetMapping("/station/v1/publicity-cases")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
