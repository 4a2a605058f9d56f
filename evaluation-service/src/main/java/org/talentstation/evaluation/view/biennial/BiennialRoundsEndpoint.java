package org.talentstation.evaluation.view.biennial;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

@RestController
@Tag(name = "定期评估")
final class BiennialRoundsEndpoint {

    private static final TableSpec<BiennialRoundsView.Row> TABLE = TableSpec.<BiennialRoundsView.Row>titled("定期评估批次")
            .column("name", "批次", BiennialRoundsView.Row::name).column("openedOn", "启动日期", BiennialRoundsView.Row::openedOn)
            .column("entries", "驿站数", r -> r.entries().size()).column("concluded", "已作出结论", r -> r.ranking().size())
            .column("policyVersion", "政策版本", BiennialRoundsView.Row::policyVersion)
            .search("name").sortable("openedOn", "name").defaultSort("-openedOn").build();

    private final Tables tables;
    private final BiennialRoundsView view;

    BiennialRoundsEndpoint(Tables tables, BiennialRoundsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-biennial-rounds", summary = "查询定期评估批次")
    @GetMapping("/evaluation/v1/biennial-rounds")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-biennial-round", summary = "查看定期评估批次、权重及已作出结论的排名")
    @GetMapping("/evaluation/v1/biennial-rounds/{id}")
    BiennialRoundsView.Row one(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
