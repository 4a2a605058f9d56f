package org.talentstation.station.view.duenotices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 到期公示清单. */
@RestController
@Tag(name = "公示")
final class DueNoticesEndpoint {

    private static final TableSpec<DueNotices.Row> SPEC = TableSpec.<DueNotices.Row>titled("公示到期清单")
            .column("id", "公示编号", DueNotices.Row::id).column("title", "标题", DueNotices.Row::title)
            .column("publishedOn", "起算日", DueNotices.Row::publishedOn)
            .column("closesOn", "截止日(二十四时)", DueNotices.Row::closesOn)
            .column("open", "状态", row -> row.open() ? "公示中" : "已截止")
            .filters("open").search("title").sortable("closesOn", "publishedOn").defaultSort("closesOn").build();

    private final Tables tables;
    private final DueNotices view;

    DueNoticesEndpoint(Tables tables, DueNotices view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-due-notices", summary = "公示到期清单(第七条第三项)")
    @GetMapping("/station/v1/due-notices")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
