package org.talentstation.chassis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.HUANCUI;
import static org.talentstation.probe.Probe.service;
import static org.talentstation.probe.ProblemAssert.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.probe.ProbeRow;
import org.talentstation.probe.ProbeRows;

class TableFileTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/probe/v1/rows?set=file&sort=id";

    @BeforeAll
    static void rows() {
        ProbeRows.put(List.of(
                new ProbeRow("file-1", "file", "huancui", "H1", "=HYPERLINK(\"http://evil\")", 1, 5_000_000L, LocalDate.of(2021, 2, 3), true),
                new ProbeRow("file-2", "file", "wendeng", "H2", "威海,\"驿站\"\n第二行", -2, null, null, false),
                ProbeRows.row("file", 3, "+1", null), ProbeRows.row("file", 4, "-1", null), ProbeRows.row("file", 5, "@x", null),
                ProbeRows.row("file", 6, "\tx", null), ProbeRows.row("file", 7, "=1", null), ProbeRows.row("file", 8, "plain", null)));
        ProbeRows.put(IntStream.range(0, 301).mapToObj(i -> ProbeRows.row("large", i, "n", i)).toList());
    }

    @Test
    void aCsvFileOpensInChineseAndRunsNothing() throws IOException {
        var answer = service().get(PATH, BUREAU, "Accept", "text/csv");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains("UTF-8''%E6%8E%A2%E9%92%88.csv");
        assertThat(answer.response().body()).startsWith(0xEF, 0xBB, 0xBF);
        var records = CSVFormat.EXCEL.parse(new StringReader(answer.text().substring(1))).getRecords();
        assertThat(records.getFirst().toList()).containsExactly("编号", "名称", "名次", "金额(分)", "日期", "开放");
        assertThat(records).hasSize(9);
        var names = records.stream().skip(1).map(r -> r.get(1)).toList();
        assertThat(names).contains("威海,\"驿站\"\n第二行", "plain");
        assertThat(names).noneMatch(n -> "=+-@\t\r\n=+-@".indexOf(n.charAt(0)) >= 0);
        assertThat(records.stream().filter(r -> r.get(0).equals("file-1")).findFirst().orElseThrow().toList())
                .containsExactly("file-1", "'=HYPERLINK(\"http://evil\")", "1", "5000000", "2021-02-03", "true");
        assertThat(records.stream().filter(r -> r.get(0).equals("file-2")).findFirst().orElseThrow().get(2)).isEqualTo("-2");
    }

    @Test
    void anXlsxFileHasTheSameRowsWithTheirTypes() throws IOException {
        var answer = service().get(PATH, BUREAU, "Accept", XLSX);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(XLSX);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.response().body()))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("探针");
            var rows = sheet.read();
            assertThat(rows).hasSize(9);
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("名称");
            var first = rows.stream().filter(r -> r.getCellText(0).equals("file-1")).findFirst().orElseThrow();
            assertThat(first.getCell(1).getFormula()).isNull();
            assertThat(first.getCellText(1)).isEqualTo("=HYPERLINK(\"http://evil\")");
            assertThat(first.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("5000000");
            assertThat(first.getCellAsDate(4).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2021, 2, 3));
            assertThat(first.getCellAsBoolean(5)).hasValue(true);
        }
    }

    @Test
    void aFileHoldsWhatItsReaderMaySee() {
        var answer = service().get(PATH, HUANCUI, "Accept", "text/csv");
        assertThat(answer.text()).contains("file-1").doesNotContain("file-2");
    }

    @Test
    void aTableThatIsTooLargeForAFileIsRefusedRatherThanCut() {
        var answer = service().get("/probe/v1/rows?set=large", BUREAU, "Accept", "text/csv");
        assertProblem(answer, 400, "EXPORT_TOO_LARGE");
        assertThat(service().get("/probe/v1/rows?set=large&q=large-000", BUREAU, "Accept", "text/csv").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {"*/* ! application/json", "application/json ! application/json", "text/* ! text/csv",
        "text/html, application/xhtml+xml, */*;q=0.8 ! application/json", "text/csv;q=0.1, application/json ! application/json",
        "application/json;q=0.1, text/csv ! text/csv", "application/* ! application/json"})
    void theFormatIsTheOneThatIsAskedFor(String accept, String type) {
        assertThat(service().get(PATH, BUREAU, "Accept", accept).header("Content-Type")).startsWith(type);
    }

    @Test
    void aFormatThatATableDoesNotHaveIsRefused() {
        assertProblem(service().get(PATH, BUREAU, "Accept", "image/png"), 406, "NOT_ACCEPTABLE");
        assertProblem(service().get(PATH, BUREAU, "Accept", "nonsense"), 400, "INVALID_ACCEPT", "Accept");
    }
}
