package org.talentstation.subsidy.receipt.take;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;
import org.talentstation.subsidy.instruction.InstructionFile;

/**
 * 导入国库回单: each row has its own effect, a bad one is named and holds nobody up; what became of each is recorded. A file that can't be read
 * at all has no effect: FILE_NOT_UTF8, CSV_MALFORMED, CSV_COLUMN_MISSING. Article 9.
 */
@RestController
@Tag(name = "国库回单")
final class ImportReceiptsEndpoint {

    private final CommandDesk desk;
    private final ReceiptRows rows;

    ImportReceiptsEndpoint(CommandDesk desk, ReceiptRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Operation(operationId = "import-receipts", summary = "导入国库回单(CSV，UTF-8)；有问题的行逐行说明，其余照常入账，结果见回单导入记录",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = "text/csv")))
    @PostMapping("/subsidy/v1/receipts")
    ResponseEntity<CommandAnswer> take(@RequestBody byte[] file, CommandRequest request) {
        CsvTable table = CsvTable.readEveryRow(new StringReader(text(file)), ReceiptRow.COLUMNS);
        var outcome = rows.take(table, request);
        String id = NewId.of("receipts");
        return desk.executeOne(request, occasion -> new RecordReceiptImport(id, InstructionFile.sha256(file), outcome.accepted(), outcome.repeated(),
                outcome.refused(), occasion));
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("FILE_NOT_UTF8", "file", "文件不是UTF-8编码，请另存为UTF-8编码的CSV后再导入。");
        }
    }
}
