package org.talentstation.subsidy.view.instructions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.instruction.InstructionFile;
import org.talentstation.subsidy.view.Yuan;

/** 支付指令, and each as the file that it is. Article 9. */
@RestController
@Tag(name = "支付指令")
final class InstructionsEndpoint {

    private static final TableSpec<Instructions.Row> TABLE = TableSpec.<Instructions.Row>titled("支付指令")
            .column("instructionNumber", "指令号", Instructions.Row::instructionNumber).column("count", "笔数", Instructions.Row::count)
            .column("totalFen", "合计(元)", r -> Yuan.of(r.totalFen())).column("issuedBy", "经办", Instructions.Row::issuedBy)
            .column("issuedOn", "发出日期", Instructions.Row::issuedOn).column("fileSha256", "文件摘要(SHA-256)", Instructions.Row::fileSha256)
            .filters("instructionNumber").sortable("issuedOn", "totalFen").defaultSort("-issuedOn").build();

    private final Tables tables;
    private final Instructions view;

    InstructionsEndpoint(Tables tables, Instructions view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-instructions", summary = "支付指令清单；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/instructions")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-instruction", summary = "查看一份支付指令及其各笔支付")
    @GetMapping("/subsidy/v1/instructions/{id}")
    Instructions.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }

    @Operation(operationId = "export-instruction", summary = "下载支付指令文件(CSV)；任何时候下载都是同一份文件，摘要见指令")
    @GetMapping("/subsidy/v1/instructions/{id}/file")
    ResponseEntity<byte[]> export(@PathVariable String id, QueryRequest request) {
        var row = tables.one(view, id, request);
        return InstructionFile.of(row.instructionNumber(), row.lines());
    }
}
