package org.talentstation.subsidy.view.receipts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 回单导入记录. Article 9. */
@RestController
@Tag(name = "国库回单")
final class ReceiptsEndpoint {

    private static final TableSpec<Receipts.Row> TABLE = TableSpec.<Receipts.Row>titled("国库回单导入记录")
            .column("id", "导入编号", Receipts.Row::id).column("importedOn", "导入日期", Receipts.Row::importedOn).column("importedBy", "经办", Receipts.Row::importedBy)
            .column("accepted", "入账行数", Receipts.Row::accepted).column("repeated", "重复行数", Receipts.Row::repeated)
            .column("refusedCount", "问题行数", Receipts.Row::refusedCount).column("fileSha256", "文件摘要(SHA-256)", Receipts.Row::fileSha256)
            .filters("fileSha256", "refusedCount").sortable("importedOn", "refusedCount").defaultSort("-importedOn").build();

    private final Tables tables;
    private final Receipts view;

    ReceiptsEndpoint(Tables tables, Receipts view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-receipt-imports", summary = "国库回单导入记录")
    @GetMapping("/subsidy/v1/receipts")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-receipt-import", summary = "查看一次回单导入，问题行逐行列明行号和原因")
    @GetMapping("/subsidy/v1/receipts/{id}")
    Receipts.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
