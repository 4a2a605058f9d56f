package org.talentstation.evaluation.view.experts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

@RestController
@Tag(name = "专家")
final class ExpertsEndpoint {

    private static final TableSpec<ExpertRow> TABLE = TableSpec.<ExpertRow>titled("评审专家")
            .column("account", "账号", ExpertRow::account).column("name", "姓名", ExpertRow::name)
            .column("fields", "专业领域", r -> String.join("、", r.fields()))
            .column("affiliations", "所属单位统一社会信用代码", r -> String.join("、", r.affiliations()))
            .column("standing", "状态", r -> r.standing().chinese())
            .column("registeredOn", "登记日期", ExpertRow::registeredOn)
            .filters("standing", "account").search("name", "account").sortable("name", "account", "registeredOn")
            .defaultSort("account").build();

    private final Tables tables;
    private final ExpertsView view;

    ExpertsEndpoint(Tables tables, ExpertsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-experts", summary = "查询评审专家")
    @GetMapping("/evaluation/v1/experts")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }
}
