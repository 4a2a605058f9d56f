package org.talentstation.evaluation.view.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

@RestController
@Tag(name = "定期评估")
final class StationRecordsEndpoint {

    private static final TableSpec<RecordRow> TABLE = TableSpec.<RecordRow>titled("驿站活动、报送、引才与转化记录")
            .column("stationId", "驿站编号", RecordRow::stationId).column("title", "名称", RecordRow::title).column("day", "日期", RecordRow::day)
            .column("function", "职责功能", r -> r.function() == null ? null : r.function().chinese())
            .column("visits", "人次", RecordRow::visits).column("talents", "人才人数", RecordRow::talents)
            .column("filing", "报送类别", r -> r.filing() == null ? null : r.filing().chinese()).column("year", "年度", RecordRow::year)
            .column("dueOn", "应报日期", RecordRow::dueOn)
            .column("mode", "合作方式", r -> r.mode() == null ? null : r.mode().chinese()).column("endedOn", "合作结束", RecordRow::endedOn)
            .column("valueFen", "转化金额(分)", RecordRow::valueFen)
            .filters("stationId", "function", "filing", "year", "mode").search("title").sortable("day").defaultSort("-day").build();

    private final Tables tables;
    private final StationRecordsView view;

    StationRecordsEndpoint(Tables tables, StationRecordsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-station-records", summary = "查询驿站活动、报送、柔性引才与成果转化记录(第十六条第一、二、四、六项的依据)")
    @GetMapping("/evaluation/v1/station-records")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }
}
