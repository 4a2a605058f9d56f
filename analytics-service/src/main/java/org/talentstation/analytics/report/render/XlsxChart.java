package org.talentstation.analytics.report.render;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart of a sheet's own cells, beside its table: a program that opens the file draws it, and draws it anew when a cell is changed. */
final class XlsxChart {

    /** Where the table's heading stands, from 0. */
    static final int HEADING_ROW = 3;
    private static final int WIDTH = 9;
    private static final int HEIGHT = 20;

    private XlsxChart() {
    }

    static void draw(XSSFSheet sheet, Section section) {
        Chart chart = section.chart();
        int column = section.headings().size() + 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, 1, column + WIDTH, 1 + HEIGHT);
        XSSFChart drawn = drawing.createChart(anchor);
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis categories = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        values.setTitle(chart.unit());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFChartData data = drawn.createData(chart.kind() == ChartKind.LINE ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
        }
        for (Series series : chart.series()) {
            XDDFChartData.Series added = data.addSeries(names(sheet, section), numbers(sheet, section, series));
            added.setTitle(series.name(), null);
            if (added instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
            }
        }
        drawn.plot(data);
    }

    /** Of the first column's cells; a table of one row has its measures for categories. */
    private static XDDFDataSource<String> names(XSSFSheet sheet, Section section) {
        return section.headings().getFirst().number() ? XDDFDataSourcesFactory.fromArray(section.chart().categories().toArray(String[]::new))
                : XDDFDataSourcesFactory.fromStringCellRange(sheet, range(section, 0));
    }

    private static XDDFNumericalDataSource<? extends Number> numbers(XSSFSheet sheet, Section section, Series series) {
        List<String> titles = section.headings().stream().map(Heading::title).toList();
        int column = titles.indexOf(series.name());
        return column < 0 ? XDDFDataSourcesFactory.fromArray(series.values().toArray(Double[]::new))
                : XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(section, column));
    }

    private static CellRangeAddress range(Section section, int column) {
        return new CellRangeAddress(HEADING_ROW + 1, HEADING_ROW + section.rows().size(), column, column);
    }
}
