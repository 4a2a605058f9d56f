package org.talentstation.chassis.query;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
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
    /** A spreadsheet takes 1,048,576 with the heading; what is more goes onto another sheet. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int FLUSHED = 1_000;

    private TableFile() {
    }

    public static <R> ResponseEntity<byte[]> answer(TableFormat format, TableSpec<R> spec, List<R> rows) {
        try {
            var out = new ByteArrayOutputStream();
            write(format, spec, rows.iterator(), out);
            return ResponseEntity.ok().contentType(type(format)).header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, spec)).body(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many rows as there are, written to the response as they are read; a failure half way breaks the connection off. */
    public static <R> void stream(TableFormat format, TableSpec<R> spec, Iterator<R> rows, HttpServletResponse response) throws IOException {
        response.setContentType(type(format).toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(format, spec));
        write(format, spec, rows, response.getOutputStream());
    }

    private static MediaType type(TableFormat format) {
        return format == TableFormat.CSV ? new MediaType("text", "csv", StandardCharsets.UTF_8) : format.type;
    }

    private static String disposition(TableFormat format, TableSpec<?> spec) {
        return ContentDisposition.attachment().filename(spec.title() + (format == TableFormat.CSV ? ".csv" : ".xlsx"), StandardCharsets.UTF_8).build().toString();
    }

    private static <R> void write(TableFormat format, TableSpec<R> spec, Iterator<R> rows, OutputStream out) throws IOException {
        if (format == TableFormat.CSV) {
            csv(spec, rows, out);
        } else {
            xlsx(spec, rows, out);
        }
    }

    private static <R> void csv(TableSpec<R> spec, Iterator<R> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM);
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(spec.columns().stream().map(Column::title).toList());
        while (rows.hasNext()) {
            R row = rows.next();
            printer.printRecord(spec.columns().stream().map(c -> cell(c.value().apply(row))).toList());
        }
        printer.flush();
    }

    /** A cell that a spreadsheet would run as a formula is written as text (CWE-1236). */
    private static Object cell(Object value) {
        if (value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? "" : value;
    }

    private static <R> void xlsx(TableSpec<R> spec, Iterator<R> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "TalentStation", "1.0")) {
            int sheets = 0;
            do {
                sheet(workbook, spec, rows, ++sheets);
            } while (rows.hasNext());
        }
    }

    private static <R> void sheet(Workbook workbook, TableSpec<R> spec, Iterator<R> rows, int number) throws IOException {
        String suffix = number == 1 ? "" : " " + number;
        Worksheet sheet = workbook.newWorksheet(spec.title().substring(0, Math.min(31 - suffix.length(), spec.title().length())) + suffix);
        sheet.freezePane(0, 1);
        for (int c = 0; c < spec.columns().size(); c++) {
            sheet.value(0, c, spec.columns().get(c).title());
            sheet.style(0, c).bold().set();
        }
        for (int r = 1; r <= ROWS_OF_A_SHEET && rows.hasNext(); r++) {
            R row = rows.next();
            for (int c = 0; c < spec.columns().size(); c++) {
                write(sheet, r, c, spec.columns().get(c).value().apply(row));
            }
            if (r % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
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
