package org.talentstation.subsidy.view.subsidies;

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

/** 补助台账; a district sees its own, a host its own. Article 9. */
@RestController
@Tag(name = "补助")
final class SubsidiesEndpoint {

    private static final TableSpec<SubsidyRow> TABLE = TableSpec.<SubsidyRow>titled("示范站补助")
            .column("id", "补助编号", SubsidyRow::id).column("stationName", "驿站", SubsidyRow::stationName).column("hostName", "依托单位", SubsidyRow::hostName)
            .column("jurisdiction", "辖区", SubsidyRow::jurisdiction).column("kind", "种类", SubsidyRow::kindName)
            .column("fiscalYear", "预算年度", SubsidyRow::fiscalYear).column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen()))
            .column("paidFen", "已付(元)", r -> Yuan.of(r.amounts().paidFen())).column("unpaidFen", "未付(元)", r -> Yuan.of(r.unpaidFen()))
            .column("recoveredFen", "已追回(元)", r -> Yuan.of(r.amounts().recoveredFen())).column("stage", "状态", SubsidyRow::stageName)
            .column("held", "暂停支付", r -> r.held() ? "是" : "否").column("grantedOn", "批准日期", SubsidyRow::grantedOn)
            .column("documentNumber", "批准文号", SubsidyRow::documentNumber)
            .filters("stationId", "hostId", "jurisdiction", "kind", "fiscalYear", "stage", "held", "demonstrationId").search("stationName", "hostName", "documentNumber")
            .sortable("proposedOn", "grantedOn", "amountFen").defaultSort("-proposedOn").build();

    private final Tables tables;
    private final Subsidies view;

    SubsidiesEndpoint(Tables tables, Subsidies view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-subsidies", summary = "补助台账，可按驿站、辖区、年度、种类、状态筛选；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/subsidies")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-subsidy", summary = "查看一笔补助及其支付、追回情况")
    @GetMapping("/subsidy/v1/subsidies/{id}")
    SubsidyRow show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
