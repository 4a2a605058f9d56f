package org.talentstation.registry.imports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Reads the first sheet of an xlsx file, or a CSV file in UTF-8. Refuses FILE_TYPE_UNKNOWN, FILE_MALFORMED, FILE_NOT_UTF8, FILE_TOO_LARGE (unpacked),
 * FILE_HAS_FORMULAS, IMPORT_TOO_LONG and CELL_TOO_LONG; no refusal quotes a value.
 */
public final class SheetReader {

    /** Rows without the heading. */
    public static final int MOST_ROWS = 10_000;
    private static final int LONGEST_CELL = 4_000;
    private static final int MOST_COLUMNS = 60;
    private static final long LARGEST_UNPACKED = 128L * 1024 * 1024;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetReader() {
    }

    /** @param type of the file, as the Content-Type header says */
    public static Sheet read(byte[] file, String type) {
        String plain = type == null ? "" : type.split(";")[0].strip().toLowerCase(java.util.Locale.ROOT);
        List<List<String>> lines = switch (plain) {
            case "text/csv" -> csv(file);
            case XLSX, "application/octet-stream" -> xlsx(file);
            default -> throw Refusal.invalid("FILE_TYPE_UNKNOWN", "Content-Type", "请用 Content-Type 写明文件类型：text/csv，或 " + XLSX + "。");
        };
        if (lines.isEmpty()) {
            throw Refusal.invalid("FILE_MALFORMED", "file", "文件是空的，请从模板填写。");
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Sheet.Row(i + 1, checked(cells, i + 1)));
            }
        }
        if (rows.size() > MOST_ROWS) {
            throw tooLong();
        }
        return new Sheet(lines.getFirst().stream().map(String::strip).toList(), rows);
    }

    private static List<String> checked(List<String> cells, int row) {
        if (cells.size() > MOST_COLUMNS || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw Refusal.invalid("CELL_TOO_LONG", "file", "文件第%d行有超过%d个字的内容，或多于%d列。".formatted(row, LONGEST_CELL, MOST_COLUMNS));
        }
        return cells.stream().map(String::strip).toList();
    }

    private static List<List<String>> csv(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("FILE_NOT_UTF8", "file", "文件不是UTF-8编码，请另存为UTF-8编码的CSV，或用xlsx。");
        }
        List<List<String>> lines = new ArrayList<>();
        try (var parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            for (CSVRecord line : parser) {
                lines.add(line.toList());
                mustNotBeLong(lines);
            }
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
            throw Refusal.invalid("FILE_MALFORMED", "file", "文件不是有效的CSV(逗号分隔)文本。");
        }
        return lines;
    }

    private static List<List<String>> xlsx(byte[] file) {
        mustUnpack(file);
        List<List<String>> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                while (lines.size() < row.getRowNum() - 1) {
                    lines.add(List.of());
                    mustNotBeLong(lines);
                }
                lines.add(row.stream().map(SheetReader::text).toList());
                mustNotBeLong(lines);
            });
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw Refusal.invalid("FILE_MALFORMED", "file", "文件不是有效的xlsx工作簿，请从模板填写。");
        }
        return lines;
    }

    /** Empty rows behind the last one do not count against the limit for ever. */
    private static void mustNotBeLong(List<List<String>> lines) {
        if (lines.size() > 2 * MOST_ROWS) {
            throw tooLong();
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            throw Refusal.invalid("FILE_HAS_FORMULAS", "file", "单元格%s是公式，请粘贴为数值后再导入。".formatted(cell.getAddress()));
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean date = format != null && format.toLowerCase(java.util.Locale.ROOT).contains("yy");
            return date ? cell.asDate().toLocalDate().toString() : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }

    /** An archive that unpacks to far more than a table of that many rows is none. */
    private static void mustUnpack(byte[] file) {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements();) {
                try (InputStream entry = zip.getInputStream(entries.nextElement())) {
                    unpacked = drained(entry, buffer, unpacked);
                }
            }
        } catch (IOException e) {
            throw Refusal.invalid("FILE_MALFORMED", "file", "文件不是有效的xlsx工作簿，请从模板填写。");
        }
    }

    private static long drained(InputStream entry, byte[] buffer, long before) throws IOException {
        long unpacked = before;
        int read = entry.read(buffer);
        while (read >= 0) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED) {
                throw Refusal.invalid("FILE_TOO_LARGE", "file", "文件解压后过大，请分批导入。");
            }
            read = entry.read(buffer);
        }
        return unpacked;
    }

    private static Refusal tooLong() {
        return Refusal.invalid("IMPORT_TOO_LONG", "file", "一次最多导入%d行，请分批导入。".formatted(MOST_ROWS));
    }
}
