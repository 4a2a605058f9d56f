package org.talentstation.station.view.notices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 公示及异议. */
@RestController
@Tag(name = "公示")
final class NoticesEndpoint {

    private static final TableSpec<Notices.Row> SPEC = TableSpec.<Notices.Row>titled("公示")
            .column("id", "公示编号", Notices.Row::id).column("title", "标题", Notices.Row::title)
            .column("publishedOn", "起算日", Notices.Row::publishedOn).column("closesOn", "截止日(二十四时)", Notices.Row::closesOn)
            .column("open", "状态", row -> row.open() ? "公示中" : "已截止")
            .column("openObjections", "待决定异议", Notices.Row::openObjections)
            .column("supervisionCases", "监督线索", row -> row.supervisionCases().size())
            .filters("open").search("title").sortable("publishedOn", "closesOn", "openObjections").defaultSort("-publishedOn").build();

    private final Tables tables;
    private final Notices view;

    NoticesEndpoint(Tables tables, Notices view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-notices", summary = "公示列表，含异议和监督线索")
    @GetMapping("/station/v1/notices")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }

    @Operation(operationId = "show-notice", summary = "查看一次公示")
    @GetMapping("/station/v1/notices/{id}")
    Notices.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
