package org.talentstation.kernel.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A small CSV file with a header line, UTF-8 with or without a byte order mark, each row knowing its line.
 * Refuses CSV_COLUMN_MISSING, CSV_ROW_WIDTH and CSV_MALFORMED.
 */
public record CsvTable(List<Row> rows) {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    public CsvTable {
        rows = List.copyOf(rows);
    }

    /** One row; {@code line} counts from 1 and the header is line 1. */
    public record Row(long line, CSVRecord record) {

        /** Whether it has as many cells as the header; always so but in {@link #readEveryRow}. */
        public boolean isComplete() {
            return record.isConsistent();
        }

        /** The cell without surrounding white space, perhaps empty. */
        public String text(String column) {
            return record.get(column).strip();
        }

        /** The cell, or empty where it is blank or the file has no such column. */
        public Optional<String> optional(String column) {
            return record.isMapped(column) ? Optional.of(text(column)).filter(s -> !s.isEmpty()) : Optional.empty();
        }
    }

    /** Reads all rows; further columns are allowed, blank lines are skipped; the reader is left open. */
    public static CsvTable read(Reader csv, List<String> requiredColumns) {
        CsvTable table = readEveryRow(csv, requiredColumns);
        for (Row row : table.rows()) {
            if (!row.isComplete()) {
                throw Refusal.invalid("CSV_ROW_WIDTH", "file", "文件第%d行有%d列，表头有%d列。"
                        .formatted(row.line(), row.record().size(), row.record().getParser().getHeaderMap().size()));
            }
        }
        return table;
    }

    /** The same, but a row of another width is one of the rows and not the end of the file: its reader asks {@link Row#isComplete}. */
    public static CsvTable readEveryRow(Reader csv, List<String> requiredColumns) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(false).get();
        try {
            // Not closed here: it would close the caller's reader.
            @SuppressWarnings("resource")
            CSVParser parser = CSVParser.builder().setReader(withoutByteOrderMark(csv)).setFormat(format).get();
            for (String column : requiredColumns) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw Refusal.invalid("CSV_COLUMN_MISSING", column,
                            "文件第1行(表头)缺少“%s”列；应有：%s。".formatted(column, String.join(",", requiredColumns)));
                }
            }
            return new CsvTable(rowsOf(parser));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw Refusal.invalid("CSV_MALFORMED", "file", "文件不是有效的CSV(逗号分隔)文本。");
        }
    }

    /** A resource beside {@code owner}, as UTF-8; an absent one is a defect of the build. */
    public static Reader resource(Class<?> owner, String name) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Resource " + name + " is missing beside " + owner.getName());
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static List<Row> rowsOf(CSVParser parser) {
        var rows = new ArrayList<Row>();
        long line = parser.getCurrentLineNumber() + 1;
        for (CSVRecord record : parser) {
            // Blank lines are skipped here and not by the parser, which would lose count of them.
            boolean blank = record.size() == 1 && record.get(0).isBlank();
            if (!blank) {
                rows.add(new Row(line, record));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private static Reader withoutByteOrderMark(Reader csv) throws IOException {
        var reader = new PushbackReader(csv);
        int first = reader.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
