package org.talentstation.analytics.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** A report as an xlsx file: a first sheet that leads to the others, one per section, with the table and a chart of its own cells. */
@Component
public final class XlsxReport implements ReportWriter {

    private static final int COLUMN_WIDTH = 18 * 256;
    private static final int WIDE = 80 * 256;

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public byte[] write(ReportDocument document, IntConsumer sectionDone) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            XlsxStyles styles = new XlsxStyles(workbook);
            properties(workbook, document);
            contents(workbook, document, styles);
            int done = 0;
            for (Section section : document.sections()) {
                section(workbook.createSheet(sheet(done + 1, section)), section, styles);
                sectionDone.accept(++done);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void properties(XSSFWorkbook workbook, ReportDocument document) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setCreator("高层次人才驿站管理平台");
        Date made = Date.from(document.madeAt().atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        core.setCreated(Optional.of(made));
        core.setModified(Optional.of(made));
    }

    private static void contents(XSSFWorkbook workbook, ReportDocument document, XlsxStyles styles) {
        XSSFSheet sheet = workbook.createSheet("目录");
        sheet.setColumnWidth(0, WIDE);
        int r = 0;
        text(sheet.createRow(r++), 0, document.title(), styles.title);
        text(sheet.createRow(r++), 0, document.subtitle(), styles.plain);
        for (String remark : document.remarks()) {
            text(sheet.createRow(r++), 0, remark, styles.note);
        }
        r++;
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            XSSFCell cell = text(sheet.createRow(r++), 0, (i + 1) + "  " + section.title(), styles.link);
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + sheet(i + 1, section) + "'!A1");
            cell.setHyperlink(link);
        }
    }

    private static String sheet(int number, Section section) {
        return WorkbookUtil.createSafeSheetName(number + " " + section.title());
    }

    private static void section(XSSFSheet sheet, Section section, XlsxStyles styles) {
        text(sheet.createRow(0), 0, section.title(), styles.title);
        text(sheet.createRow(1), 0, section.note() == null ? "" : section.note(), styles.note);
        XSSFRow heading = sheet.createRow(XlsxChart.HEADING_ROW);
        for (int c = 0; c < section.headings().size(); c++) {
            text(heading, c, section.headings().get(c).text(), styles.heading);
            sheet.setColumnWidth(c, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, XlsxChart.HEADING_ROW + 1);
        if (section.rows().isEmpty()) {
            text(sheet.createRow(XlsxChart.HEADING_ROW + 1), 0, "本期无记录", styles.plain);
            return;
        }
        for (int r = 0; r < section.rows().size(); r++) {
            XSSFRow row = sheet.createRow(XlsxChart.HEADING_ROW + 1 + r);
            for (int c = 0; c < section.headings().size(); c++) {
                cell(row, c, section.rows().get(r).get(c), styles);
            }
        }
        if (section.chart() != null) {
            XlsxChart.draw(sheet, section);
        }
    }

    /** Numbers stay numbers; a text is a text whatever it begins with (CWE-1236). */
    private static void cell(XSSFRow row, int column, Object value, XlsxStyles styles) {
        switch (value) {
            case null -> text(row, column, "—", styles.plain);
            case Number number -> {
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(number instanceof java.math.BigDecimal decimal && decimal.scale() > 0 ? styles.decimal : styles.integer);
            }
            default -> text(row, column, value.toString(), styles.plain);
        }
    }

    private static XSSFCell text(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }
}
