package org.talentstation.chassis.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file: CSV in UTF-8 with a byte order mark (spreadsheets need it for Chinese), or xlsx. */
public final class TableFile {

    private static final String BOM = "\uFEFF";
    /** First characters that make a cell a formula; the full-width ones do so in Chinese and Japanese editions. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** As much as a cell of a spreadsheet holds. */
    private static final int LONGEST_CELL = 32_767;

    private TableFile() {
    }

    public static <R> ResponseEntity<byte[]> answer(TableFormat format, TableSpec<R> spec, List<R> rows) {
        try {
            byte[] content = format == TableFormat.CSV ? csv(spec, rows) : xlsx(spec, rows);
            String extension = format == TableFormat.CSV ? ".csv" : ".xlsx";
            MediaType type = format == TableFormat.CSV ? new MediaType("text", "csv", StandardCharsets.UTF_8) : format.type;
            return ResponseEntity.ok().contentType(type)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                            .filename(spec.title() + extension, StandardCharsets.UTF_8).build().toString())
                    .body(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R> byte[] csv(TableSpec<R> spec, List<R> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(BOM);
            var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            printer.printRecord(spec.columns().stream().map(Column::title).toList());
            for (R row : rows) {
                printer.printRecord(spec.columns().stream().map(c -> cell(c.value().apply(row))).toList());
            }
            printer.flush();
        }
        return out.toByteArray();
    }

    /** A cell that a spreadsheet would run as a formula is written as text (CWE-1236). */
    private static Object cell(Object value) {
        if (value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? "" : value;
    }

    private static <R> byte[] xlsx(TableSpec<R> spec, List<R> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "TalentStation", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(spec.title().substring(0, Math.min(31, spec.title().length())));
            for (int c = 0; c < spec.columns().size(); c++) {
                sheet.value(0, c, spec.columns().get(c).title());
                sheet.style(0, c).bold().set();
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < spec.columns().size(); c++) {
                    write(sheet, r + 1, c, spec.columns().get(c).value().apply(rows.get(r)));
                }
            }
            sheet.freezePane(0, 1);
        }
        return out.toByteArray();
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> { }
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(row, column, fitting(value.toString()));
        }
    }
}
