package org.talentstation.station.view.calendaryears;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 工作日历. Article 7(3). */
@RestController
@Tag(name = "工作日历")
final class CalendarYearsEndpoint {

    private static final TableSpec<CalendarYears.Row> SPEC = TableSpec.<CalendarYears.Row>titled("工作日历")
            .column("year", "年度", CalendarYears.Row::year).column("days", "与常规不同的日数", row -> row.days().size())
            .column("papers", "依据文件", row -> String.join(";", row.papers()))
            .column("amended", "是否调整", row -> row.amended() ? "是" : "否")
            .filters("year").sortable("year").defaultSort("year").build();

    private final Tables tables;
    private final CalendarYears view;

    CalendarYearsEndpoint(Tables tables, CalendarYears view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-working-day-calendar", summary = "已载入的工作日历(第七条第三项)")
    @GetMapping("/station/v1/working-day-calendar")
    ResponseEntity<?> show(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
