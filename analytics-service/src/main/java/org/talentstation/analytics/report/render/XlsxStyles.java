package org.talentstation.analytics.report.render;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of an xlsx report's cells. */
final class XlsxStyles {

    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle note;
    final XSSFCellStyle heading;
    final XSSFCellStyle integer;
    final XSSFCellStyle decimal;
    final XSSFCellStyle link;

    XlsxStyles(XSSFWorkbook workbook) {
        title = style(workbook, 14, true);
        plain = style(workbook, 11, false);
        note = style(workbook, 10, false);
        note.getFont().setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        heading = style(workbook, 11, true);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        heading.setWrapText(true);
        integer = style(workbook, 11, false);
        integer.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        decimal = style(workbook, 11, false);
        decimal.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00##"));
        link = style(workbook, 11, false);
        link.getFont().setUnderline(Font.U_SINGLE);
        link.getFont().setColor(IndexedColors.BLUE.getIndex());
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
