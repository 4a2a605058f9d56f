package org.talentstation.subsidy.view.funds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.view.Yuan;

/** 专项资金, one row per fiscal year. Article 9. */
@RestController
@Tag(name = "专项资金")
final class FundsEndpoint {

    private static final TableSpec<Funds.Row> TABLE = TableSpec.<Funds.Row>titled("市人才工作专项资金")
            .column("fiscalYear", "预算年度", Funds.Row::fiscalYear).column("appropriatedFen", "拨款(元)", r -> Yuan.of(r.appropriatedFen()))
            .column("transferredInFen", "结转入(元)", r -> Yuan.of(r.transferredInFen())).column("transferredOutFen", "结转出(元)", r -> Yuan.of(r.transferredOutFen()))
            .column("recoveredFen", "追回(元)", r -> Yuan.of(r.recoveredFen())).column("reservedFen", "预留(元)", r -> Yuan.of(r.reservedFen()))
            .column("paidFen", "已付(元)", r -> Yuan.of(r.paidFen())).column("freeFen", "可用(元)", r -> Yuan.of(r.freeFen()))
            .column("movedOn", "最近变动", Funds.Row::movedOn)
            .filters("fiscalYear").sortable("fiscalYear", "freeFen").defaultSort("-fiscalYear").build();

    private final Tables tables;
    private final Funds view;

    FundsEndpoint(Tables tables, Funds view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-funds", summary = "各预算年度专项资金的拨款、预留、已付和可用余额；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/funds")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-fund", summary = "查看一个预算年度的专项资金")
    @GetMapping("/subsidy/v1/funds/{id}")
    Funds.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
