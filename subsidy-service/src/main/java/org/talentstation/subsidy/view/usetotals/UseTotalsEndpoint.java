package org.talentstation.subsidy.view.usetotals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.view.Yuan;

/** 补助使用合计, by year, jurisdiction and category. Articles 9 and 13. */
@RestController
@Tag(name = "补助使用")
final class UseTotalsEndpoint {

    private static final TableSpec<UseTotals.Row> TABLE = TableSpec.<UseTotals.Row>titled("补助使用合计")
            .column("year", "年度", UseTotals.Row::year).column("jurisdiction", "辖区", UseTotals.Row::jurisdiction)
            .column("category", "用途", UseTotals.Row::categoryName).column("uses", "笔数", UseTotals.Row::uses)
            .column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen()))
            .filters("year", "jurisdiction", "category").sortable("year", "amountFen").defaultSort("-year").build();

    private final Tables tables;
    private final UseTotals view;

    UseTotalsEndpoint(Tables tables, UseTotals view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-use-totals", summary = "按年度、辖区和用途合计补助使用(第九条)，待批准和已冲销的不计；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/use-totals")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }
}
