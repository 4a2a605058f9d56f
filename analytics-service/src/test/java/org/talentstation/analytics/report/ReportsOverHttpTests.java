package org.talentstation.analytics.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** The monthly report over HTTP: asked for, followed, and fetched. */
class ReportsOverHttpTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String RONGCHENG = TestIssuer.token("rongcheng.officer", "rongcheng", null, Role.DISTRICT_OFFICER);

    @Test
    void a_districts_report_says_what_was_told_about_its_stations_and_no_others() throws IOException {
        Scene scene = new Scene("report-host");
        String station = scene.station(StationType.SERVICE, "rongcheng", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        scene.activity(station, StationFunction.values()[1], LocalDate.of(2021, 6, 3), 4321, 1234);
        scene.activity(station, StationFunction.values()[1], LocalDate.of(2021, 7, 3), 9, 9);
        String elsewhere = scene.station(StationType.SERVICE, "rushan", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        scene.activity(elsewhere, StationFunction.values()[1], LocalDate.of(2021, 6, 3), 7, 7);
        scene.one("activities", "");
        JsonNode report = made(RONGCHENG, Map.of("month", "2021-06", "jurisdiction", "rongcheng"));
        assertThat(report.path("percent").asLong()).isEqualTo(100);
        Answer file = RunningAnalytics.service().get("/analytics/v1/reports/" + report.path("id").asString() + "/file?format=xlsx", RONGCHENG);
        assertThat(file.header("Content-Disposition")).contains("2021-06-rongcheng.xlsx");
        assertThat(rows(file.response().body())).anySatisfy(row -> assertThat(row).startsWith(StationFunction.values()[1].chinese(), "1", "4,321", "1,234", "1"));
        assertThat(Scene.ask("/reports/" + report.path("id").asString(), Scene.WENDENG).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(Scene.ask("/reports", Scene.WENDENG).text()).doesNotContain(report.path("id").asString());
        if (report.path("formats").toString().contains("PDF")) {
            Answer pdf = RunningAnalytics.service().get("/analytics/v1/reports/" + report.path("id").asString() + "/file?format=pdf", Scene.ANALYST);
            assertThat(pdf.response().body()).startsWith('%', 'P', 'D', 'F');
        } else {
            assertThat(report.path("lacking").asString()).contains("字体");
        }
    }

    @Test
    void a_district_can_not_have_another_ones_report_nor_the_citys() {
        assertThat(Scene.post("/reports", Scene.WENDENG, Map.of("month", "2021-06", "jurisdiction", "huancui")).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(Scene.post("/reports", Scene.WENDENG, Map.of("month", "2021-06")).code()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void what_is_no_month_no_place_or_no_format_is_refused() {
        assertThat(Scene.post("/reports", Scene.ANALYST, Map.of("month", "2021-13")).status()).isEqualTo(400);
        assertThat(Scene.post("/reports", Scene.ANALYST, Map.of("month", "2999-01")).code()).isEqualTo("REPORT_MONTH_IN_FUTURE");
        assertThat(Scene.post("/reports", Scene.ANALYST, Map.of("month", "2021-06", "jurisdiction", "moon")).code()).isEqualTo("UNKNOWN_JURISDICTION");
        String id = made(Scene.ANALYST, Map.of("month", "2021-06")).path("id").asString();
        assertThat(Scene.ask("/reports/" + id + "/file", Scene.ANALYST).code()).isEqualTo("REPORT_FORMAT_REQUIRED");
        assertThat(Scene.ask("/reports/" + id + "/file?format=docx", Scene.ANALYST).code()).isEqualTo("REPORT_FORMAT_UNKNOWN");
        assertThat(Scene.ask("/reports/report-unknown", Scene.ANALYST).status()).isEqualTo(404);
    }

    private static JsonNode made(String token, Map<String, String> body) {
        Answer requested = Scene.post("/reports", token, body);
        assertThat(requested.status()).as(requested.text()).isEqualTo(201);
        JsonNode[] shown = new JsonNode[1];
        Eventually.until("the report is made", SOON, () -> {
            shown[0] = RunningAnalytics.service().get("/analytics/v1/reports/" + requested.id(), token).json();
            return shown[0].path("state").asString().equals("FINISHED");
        });
        return shown[0];
    }

    private static List<List<String>> rows(byte[] xlsx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        var format = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(format.formatCellValue(cell));
                    }
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
