package org.talentstation.analytics.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.talentstation.kernel.refusal.Refusal;

class PdfReportTests {

    private final List<Integer> progress = new ArrayList<>();

    @Test
    void without_a_chinese_font_it_is_refused_with_what_to_install() {
        assertThatThrownBy(() -> new PdfReport(new ReportFont("/nowhere/font.ttf")).write(Example.of(Example.TYPES), done -> { })).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("REPORT_FONT_MISSING");
            assertThat(refusal.detail()).contains("fonts-wqy-zenhei", "ANALYTICS_FONT");
        });
    }

    @Test
    void it_reads_in_chinese_with_its_tables_bookmarks_and_page_numbers() throws IOException {
        byte[] pdf = written(Example.of(Example.TYPES, Example.MONTHS));
        try (PdfReader reader = new PdfReader(pdf)) {
            String text = text(reader);
            assertThat(text).contains("高层次人才驿站统计月报（2021年6月）", "驿站总数", "1,234", "123,456.78", "2021-12", "第 1 页");
            assertThat(reader.getInfo()).containsEntry("Title", "高层次人才驿站统计月报（2021年6月）");
            assertThat(reader.getInfo().get("CreationDate")).startsWith("D:20210701090000");
            assertThat(SimpleBookmark.getBookmarkList(reader)).extracting(bookmark -> bookmark.get("Title")).containsExactly("1. 驿站总数", "2. 活动变化");
        }
        assertThat(pdf.length).as("the font is embedded in part").isLessThan(500_000);
        assertThat(progress).containsExactly(1, 2);
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)).contains("FontFile");
    }

    @Test
    void a_long_table_goes_over_pages_and_repeats_its_heading() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(Example.row("驿站" + i, (long) i));
        }
        Section longOne = new Section("明细", null, List.of(new Heading("驿站名称列", null, false), new Heading("数量", "个", true)), rows, null);
        try (PdfReader reader = new PdfReader(written(Example.of(longOne)))) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                assertThat(new PdfTextExtractor(reader).getTextFromPage(page)).as("page " + page).contains("驿站名称列", "第 " + page + " 页");
            }
            assertThat(text(reader)).contains("驿站299");
        }
    }

    @Test
    void charts_stand_whatever_the_values_are() throws IOException {
        List<String> many = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add("名称很长很长很长的类别" + i);
            values.add(i % 7 == 0 ? null : i * 1_000_000d - 5_000_000);
        }
        byte[] pdf = written(Example.of(charted(ChartKind.BAR, many, values), charted(ChartKind.LINE, many, values), charted(ChartKind.BAR, List.of("一"), List.of(0d)),
                charted(ChartKind.LINE, List.of("一"), Arrays.asList((Double) null)), new Section("公示异议", "本年", List.of(new Heading("结果", null, false)), List.of(), null)));
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(text(reader)).contains("本期无记录");
        }
    }

    private static Section charted(ChartKind kind, List<String> categories, List<Double> values) {
        return new Section("图", null, List.of(new Heading("类别", null, false)), List.of(Example.row("见图")), new Chart(kind, "图", "元", categories, List.of(new Series("数值", values))));
    }

    private byte[] written(ReportDocument document) {
        try {
            return new PdfReport(new ReportFont("")).write(document, progress::add);
        } catch (Refusal noFont) {
            Assumptions.abort("NOT RUN: this machine has no Chinese font (fonts-wqy-zenhei or fonts-noto-cjk)");
            throw noFont;
        }
    }

    private static String text(PdfReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }
}
