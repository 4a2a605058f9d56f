package org.talentstation.subsidy.view.supporttotals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.view.Yuan;

/** 区市支持合计, by jurisdiction and year. Articles 13 and 14. */
@RestController
@Tag(name = "区市支持")
final class SupportTotalsEndpoint {

    private static final TableSpec<SupportTotals.Row> TABLE = TableSpec.<SupportTotals.Row>titled("区市支持合计")
            .column("year", "年度", SupportTotals.Row::year).column("jurisdiction", "辖区", SupportTotals.Row::jurisdiction)
            .column("records", "笔数", SupportTotals.Row::records).column("purchasedServiceFen", "购买服务(元)", r -> Yuan.of(r.purchasedServiceFen()))
            .column("venueSubsidyFen", "场地补贴(元)", r -> Yuan.of(r.venueSubsidyFen()))
            .column("projectGrantFen", "项目补助(元)", r -> Yuan.of(r.projectGrantFen()))
            .column("otherFen", "其他(元)", r -> Yuan.of(r.otherFen())).column("totalFen", "合计(元)", r -> Yuan.of(r.totalFen()))
            .filters("year", "jurisdiction").sortable("year", "totalFen").defaultSort("-year").build();

    private final Tables tables;
    private final SupportTotals view;

    SupportTotalsEndpoint(Tables tables, SupportTotals view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-support-totals", summary = "按辖区和年度合计区市支持(第十四条)，作废的不计；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/support-totals")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }
}
