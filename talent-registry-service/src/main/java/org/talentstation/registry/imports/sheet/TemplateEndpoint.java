package org.talentstation.registry.imports.sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.registry.imports.ImportKind;

/** 导入模板: what an import is filled in on, as CSV or else as xlsx with a sheet that explains each column. Article 11. */
@RestController
@Tag(name = "批量导入")
final class TemplateEndpoint {

    private static final String BOM = "\uFEFF";

    @Operation(operationId = "download-import-template", summary = "导入模板：talents 人才，demands 需求；默认 xlsx(附填写说明)，Accept: text/csv 为 CSV；示例行请删除后再导入")
    @GetMapping("/registry/v1/import-templates/{kind}")
    ResponseEntity<byte[]> template(@PathVariable String kind, QueryRequest request) {
        request.mustKnow(Set.of());
        ImportKind what = ImportKind.of(kind);
        List<ImportColumn> columns = ImportColumns.of(what).columns();
        boolean csv = request.accept() != null && request.accept().contains("csv") && TableFormat.of(request.accept()) == TableFormat.CSV;
        String name = what.chinese() + "导入模板" + (csv ? ".csv" : ".xlsx");
        return ResponseEntity.ok().contentType(csv ? new MediaType("text", "csv", StandardCharsets.UTF_8)
                        : MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(csv ? csv(columns) : xlsx(what, columns));
    }

    private static byte[] csv(List<ImportColumn> columns) {
        String heading = String.join(",", columns.stream().map(ImportColumn::title).toList());
        String example = String.join(",", columns.stream().map(ImportColumn::example).toList());
        return (BOM + heading + "\r\n" + example + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(ImportKind kind, List<ImportColumn> columns) {
        try (var out = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(out, "TalentStation", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(kind.chinese());
                Worksheet about = workbook.newWorksheet("填写说明");
                about.value(0, 0, "列");
                about.value(0, 1, "是否必填");
                about.value(0, 2, "说明");
                about.width(2, 80);
                for (int c = 0; c < columns.size(); c++) {
                    ImportColumn column = columns.get(c);
                    sheet.value(0, c, column.title());
                    sheet.style(0, c).bold().set();
                    sheet.width(c, 18);
                    // As text, so that a spreadsheet does not round an identity number.
                    sheet.range(1, c, SheetReader.MOST_ROWS, c).style().format("@").set();
                    sheet.value(1, c, column.example());
                    about.value(c + 1, 0, column.title());
                    about.value(c + 1, 1, column.required() ? "是" : "否");
                    about.value(c + 1, 2, column.about());
                }
                about.value(columns.size() + 1, 2, "第2行是示例，请删除后再导入；最多%d行，文件不超过8 MiB。".formatted(SheetReader.MOST_ROWS));
                sheet.freezePane(0, 1);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
