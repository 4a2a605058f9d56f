package org.talentstation.subsidy.view.supports;

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

/** 区市支持, within the caller's jurisdiction or host. Articles 13 and 14. */
@RestController
@Tag(name = "区市支持")
final class SupportsEndpoint {

    private static final TableSpec<Supports.Row> TABLE = TableSpec.<Supports.Row>titled("区市支持记录")
            .column("id", "编号", Supports.Row::id).column("jurisdiction", "辖区", Supports.Row::jurisdiction)
            .column("stationName", "驿站", Supports.Row::stationName).column("hostName", "依托单位", Supports.Row::hostName)
            .column("kind", "支持方式", Supports.Row::kindName).column("description", "内容", Supports.Row::description)
            .column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen())).column("givenOn", "发放日期", Supports.Row::givenOn)
            .column("evidence", "佐证文件", r -> r.evidence().name()).column("recordedOn", "登记日期", Supports.Row::recordedOn)
            .column("correctedOn", "最近更正", Supports.Row::correctedOn).column("voidedOn", "作废日期", Supports.Row::voidedOn)
            .column("reason", "更正或作废理由", Supports.Row::reason)
            .filters("jurisdiction", "stationId", "kind", "year", "counts").search("stationName", "hostName", "description")
            .sortable("givenOn", "recordedOn", "amountFen").defaultSort("-givenOn").build();

    private final Tables tables;
    private final Supports view;

    SupportsEndpoint(Tables tables, Supports view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-supports", summary = "区市支持记录(第十四条)，不从专项资金列支；作废的记录counts为false；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/supports")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-support", summary = "查看一笔区市支持记录")
    @GetMapping("/subsidy/v1/supports/{id}")
    Supports.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
