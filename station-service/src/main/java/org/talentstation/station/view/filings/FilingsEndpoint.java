package org.talentstation.station.view.filings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 报送件列表. Article 15. */
@RestController
@Tag(name = "报送")
final class FilingsEndpoint {

    private static final TableSpec<Filings.Row> SPEC = TableSpec.<Filings.Row>titled("驿站报送件")
            .column("id", "报送编号", Filings.Row::id).column("stationName", "驿站名称", Filings.Row::stationName)
            .column("hostName", "依托单位", Filings.Row::hostName).column("kind", "种类", Filings.Row::kindName).column("year", "年度", Filings.Row::year)
            .column("title", "标题", Filings.Row::title).column("file", "文件", row -> row.file().name())
            .column("filedOn", "报送日期", Filings.Row::filedOn).column("dueOn", "期限", Filings.Row::dueOn)
            .column("late", "是否逾期", row -> row.late() == null ? null : row.late() ? "逾期" : "按期")
            .column("returned", "状态", row -> row.returned() ? "已退回" : "已报送").column("remark", "退回意见或者替换理由", Filings.Row::remark)
            .filters("stationId", "hostId", "jurisdiction", "kind", "year", "returned", "late").search("title", "stationName", "hostName")
            .sortable("filedOn", "dueOn").defaultSort("-filedOn").build();

    private final Tables tables;
    private final Filings view;

    FilingsEndpoint(Tables tables, Filings view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-filings", summary = "驿站报送件列表，可按驿站、种类、年度、是否退回和是否逾期筛选(第十五条)")
    @GetMapping("/station/v1/filings")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
