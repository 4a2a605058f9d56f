package org.talentstation.analytics.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReportTests {

    private final List<Integer> progress = new ArrayList<>();

    @Test
    void each_section_is_a_sheet_with_its_table_and_the_first_sheet_leads_there() throws IOException {
        try (XSSFWorkbook workbook = read(Example.of(Example.TYPES, Example.MONTHS))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet contents = workbook.getSheet("目录");
            assertThat(contents.getRow(0).getCell(0).getStringCellValue()).isEqualTo("高层次人才驿站统计月报（2021年6月）");
            assertThat(contents.getHyperlinkList()).extracting(link -> link.getAddress()).containsExactly("'1 驿站总数'!A1", "'2 活动变化'!A1");
            XSSFSheet types = workbook.getSheet("1 驿站总数");
            assertThat(types.getRow(3).getCell(2).getStringCellValue()).isEqualTo("批准补助(元)");
            assertThat(types.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1_234);
            assertThat(types.getRow(4).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(types.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(123_456.78);
            assertThat(types.getRow(5).getCell(2).getStringCellValue()).as("what can't be counted is no zero").isEqualTo("—");
            assertThat(types.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        }
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void a_text_that_begins_like_a_formula_is_a_text() throws IOException {
        try (XSSFWorkbook workbook = read(Example.of(Example.TYPES))) {
            var cell = workbook.getSheetAt(1).getRow(6).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=服务型");
        }
    }

    @Test
    void charts_are_charts_of_the_sheets_own_cells() throws IOException {
        try (XSSFWorkbook workbook = read(Example.of(Example.TYPES, Example.MONTHS))) {
            var bars = workbook.getSheetAt(1).getDrawingPatriarch().getCharts();
            assertThat(bars).hasSize(1);
            assertThat(bars.getFirst().getTitleText().getString()).isEqualTo("驿站总数");
            assertThat(bars.getFirst().getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getVal().getNumRef().getF()).isEqualTo("'1 驿站总数'!$B$5:$B$7");
            var lines = workbook.getSheetAt(2).getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea().getLineChartArray(0);
            assertThat(lines.getSerArray()).hasSize(2);
            assertThat(lines.getSerArray(0).getCat().getStrRef().getF()).isEqualTo("'2 活动变化'!$A$5:$A$16");
        }
    }

    @Test
    void a_section_without_rows_says_so_and_one_without_a_dimension_draws_its_measures() throws IOException {
        Section none = new Section("公示异议", "本年", List.of(new Heading("处理结果", null, false)), List.of(), null);
        Section funnel = new Section("供需对接", null, List.of(new Heading("推荐", "次", true), new Heading("接受", "次", true)), List.of(Example.row(9L, 4L)),
                new Chart(ChartKind.BAR, "供需对接", "次", List.of("推荐", "接受"), List.of(new Series("数量", List.of(9d, 4d)))));
        try (XSSFWorkbook workbook = read(Example.of(none, funnel))) {
            assertThat(workbook.getSheetAt(1).getRow(4).getCell(0).getStringCellValue()).isEqualTo("本期无记录");
            assertThat(workbook.getSheetAt(1).getDrawingPatriarch()).isNull();
            assertThat(workbook.getSheetAt(2).getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    private XSSFWorkbook read(ReportDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxReport().write(document, progress::add)));
    }
}
