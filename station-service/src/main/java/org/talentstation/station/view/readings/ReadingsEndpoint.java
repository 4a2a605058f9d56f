package org.talentstation.station.view.readings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 系统解读登记. Article 18. */
@RestController
@Tag(name = "政策")
final class ReadingsEndpoint {

    private static final TableSpec<Readings.Row> SPEC = TableSpec.<Readings.Row>titled("系统解读登记")
            .column("versionId", "政策版本", Readings.Row::versionId).column("article", "条款", Readings.Row::article)
            .column("parameter", "参数", Readings.Row::parameter).column("value", "取值", Readings.Row::value)
            .column("unit", "单位", Readings.Row::unit).column("note", "解读", Readings.Row::note)
            .column("decided", "已作解释", row -> row.decided().stream().map(Readings.Decided::interpretation)
                    .collect(Collectors.joining(";")))
            .filters("versionId", "parameter", "article").search("parameter", "note").sortable("article", "parameter")
            .defaultSort("article").build();

    private final Tables tables;
    private final Readings view;

    ReadingsEndpoint(Tables tables, Readings view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-readings", summary = "系统解读登记：原文未明确之处的默认取值及已作解释")
    @GetMapping("/station/v1/readings")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
