package org.talentstation.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.RegisteredPeople.BUREAU;
import static org.talentstation.registry.RegisteredPeople.HOST;
import static org.talentstation.registry.RegisteredPeople.OTHER_HOST;
import static org.talentstation.registry.RegisteredPeople.host;
import static org.talentstation.registry.RegisteredPeople.ok;
import static org.talentstation.registry.RegisteredPeople.post;
import static org.talentstation.registry.RegisteredPeople.refused;
import static org.talentstation.registry.RegisteredPeople.shown;
import static org.talentstation.registry.RegisteredPeople.station;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.imports.rows.ImportRunner;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import org.talentstation.testkit.Settled;
import org.talentstation.testkit.TestIssuer;
import tools.jackson.databind.JsonNode;

/** Files of talents and demands over HTTP. Articles 2, 8(2), 11 and 13. */
class ImportsOverHttpTests {

    private static final String HUANCUI = TestIssuer.token("district.huancui", "huancui", null, Role.DISTRICT_OFFICER);
    private static final String WENDENG = TestIssuer.token("district.wendeng", "wendeng", null, Role.DISTRICT_OFFICER);
    private static final String HEADING = "姓名,公民身份号码,手机号码,工作单位,人才类别,专业领域,职称,辖区";

    private final JdbcClient jdbc = RunningRegistry.service().bean(JdbcClient.class);

    @Test
    void Article11_goodRowsAreTakenAndEachBadOneIsNamedWithItsColumnAndWithoutWhatItSays() {
        String number = Files.number();
        Answer accepted = ok(Files.csv("talents", HUANCUI, HEADING,
                "欧阳一一," + number + ",,某研究院,知名专家学者,520:高级;413,研究员,环翠区",
                "欧阳二二,371002197001010018,,某研究院,知名专家学者,520,,环翠区",
                "欧阳三三," + Files.number() + ",,某研究院,知名专家学者,歌唱,,环翠区",
                ",," + "13963100000,某研究院,知名专家学者,520,,环翠区",
                "欧阳五五," + number + ",,某研究院,知名专家学者,520,,环翠区",
                "欧阳六六," + Files.number() + ",,某研究院,神仙,520,,环翠区",
                "欧阳七七," + Files.number() + ",,某研究院,知名专家学者,520,,文登区",
                "欧阳八八,,13963100001,某研究院,知名专家学者,520,,"));
        JsonNode import1 = Files.ended(accepted, HUANCUI);
        assertThat(Files.counts(import1)).isEqualTo("COMPLETED rows 8 done 8 taken 2 known 1 refused 5");
        assertThat(import1.path("percent").asInt()).isEqualTo(100);
        JsonNode bad = shown("/imports/" + accepted.id() + "/refused-rows", HUANCUI);
        assertThat(bad.path("items").valueStream().map(row -> row.path("row").asInt() + " " + row.path("column").asString("") + " " + row.path("code").asString())).containsExactly(
                "3 公民身份号码 RESIDENT_ID_CHECK_CHARACTER", "4 专业领域 FIELD_UNKNOWN", "5 姓名 CELL_REQUIRED", "7 人才类别 CELL_INVALID", "8 辖区 OUT_OF_SCOPE");
        assertThat(bad.toString()).doesNotContain("欧阳", "歌唱", "神仙", number);
        Answer file = RunningRegistry.service().get("/registry/v1/imports/" + accepted.id() + "/refused-rows", HUANCUI, "Accept", "text/csv");
        assertThat(file.text()).startsWith("\uFEFF行,列,原因,代码\r\n3,公民身份号码,");
        Settled.await(RunningRegistry.service());
        JsonNode taken = shown("/talents?name=" + java.net.URLEncoder.encode("欧阳一一", StandardCharsets.UTF_8), HUANCUI).path("items");
        assertThat(taken.size()).isEqualTo(1);
        assertThat(taken.get(0).path("jurisdiction").asString()).isEqualTo("huancui");
        assertThat(RunningRegistry.service().get("/registry/v1/imports/" + accepted.id(), WENDENG).code()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void theSameFileAgainIsTheSameImportAndSomebodyWhoIsKnownIsLeftAsHeIs() {
        String number = Files.number();
        String[] lines = {HEADING, "夏侯一一," + number + ",,某研究院,知名专家学者,520,,环翠区"};
        Answer first = ok(Files.csv("talents", HUANCUI, lines));
        Files.ended(first, HUANCUI);
        Answer again = ok(Files.csv("talents", HUANCUI, lines));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.status()).isEqualTo(200);
        assertThat(Files.csv("talents", WENDENG, lines).id()).as("another side's file is another import").isNotEqualTo(first.id());
        Settled.await(RunningRegistry.service());
        Answer more = ok(Files.csv("talents", HUANCUI, HEADING, lines[1], "夏侯二二," + Files.number() + ",,某研究院,知名专家学者,520,,环翠区"));
        assertThat(Files.counts(Files.ended(more, HUANCUI))).isEqualTo("COMPLETED rows 2 done 2 taken 1 known 1 refused 0");
    }

    @Test
    void Article13_aHostImportsThroughItsOwnStationOnly() {
        String own = station(HOST);
        String other = station(OTHER_HOST);
        Answer accepted = ok(Files.csv("talents", host(HOST), "姓名,手机号码,人才类别,专业领域,驿站编号", "司马一一,13963100002,知名专家学者,520," + own, "司马二二,13963100003,知名专家学者,520," + other,
                "司马三三,13963100004,知名专家学者,520,"));
        assertThat(Files.counts(Files.ended(accepted, host(HOST)))).isEqualTo("COMPLETED rows 3 done 3 taken 1 known 0 refused 2");
        assertThat(RunningRegistry.service().get("/registry/v1/imports/" + accepted.id(), host(OTHER_HOST)).status()).isEqualTo(403);
    }

    @Test
    void Article8_2_demandsAreImportedInPeoplesOwnWords() {
        String until = LocalDate.now(org.talentstation.kernel.time.ChinaTime.ZONE).plusDays(30).toString();
        String heading = "需求类别,需求名称,需求说明,必备条件,优先条件,预算(元),有效期至,揭榜挂帅,统一社会信用代码,用人单位名称,辖区";
        String good = "技术,近海养殖遥感,面向近海养殖,专业领域:520:高级;服务地点:环翠区,职称:研究员*3;合作方式:项目合作,50000.5," + until + ",是,91371000MA3C00011R,某渔业公司,环翠区";
        Answer accepted = ok(Files.csv("demands", BUREAU, heading, good, good,
                "技术,招35周岁以下专家,说明,,,," + until + ",否,91371000MA3C00011R,某渔业公司,环翠区",
                "技术,名称,说明,,,," + until + ",否,91371000MA3C00011A,某渔业公司,环翠区",
                "技术,名称,说明,,,," + "2020-01-01,否,91371000MA3C00011R,某渔业公司,环翠区",
                "技术,名称,说明,,,五万," + until + ",否,91371000MA3C00011R,某渔业公司,环翠区",
                "技术,名称,说明,,职称:研究员*9,," + until + ",否,91371000MA3C00011R,某渔业公司,环翠区"));
        assertThat(Files.counts(Files.ended(accepted, BUREAU))).isEqualTo("COMPLETED rows 7 done 7 taken 1 known 1 refused 5");
        assertThat(shown("/imports/" + accepted.id() + "/refused-rows", BUREAU).path("items").valueStream().map(row -> row.path("row").asInt() + " " + row.path("column").asString("")))
                .containsExactly("4 需求名称", "5 统一社会信用代码", "6 有效期至", "7 预算(元)", "8 优先条件");
        JsonNode demand = shown("/demands?q=" + java.net.URLEncoder.encode("近海养殖遥感", StandardCharsets.UTF_8) + "&limit=5", BUREAU).path("items").get(0);
        JsonNode shown = shown("/demands/" + demand.path("id").asString(), BUREAU);
        assertThat(shown.toString()).contains("520:SENIOR", "huancui", "PROJECT_COOPERATION", "5000050");
    }

    @Test
    void anXlsxFileFilledInOnTheTemplateIsTheSame() throws IOException {
        Answer template = RunningRegistry.service().get("/registry/v1/import-templates/talents", HUANCUI);
        List<String> headings;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template.response().body()))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("人才", "填写说明");
            headings = workbook.getFirstSheet().read().getFirst().stream().map(cell -> cell.getText()).toList();
        }
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("人才");
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
            }
            sheet.value(2, headings.indexOf("姓名"), "尉迟一一");
            sheet.value(2, headings.indexOf("手机号码"), 13_963_100_005L);
            sheet.value(2, headings.indexOf("人才类别"), "知名专家学者");
            sheet.value(2, headings.indexOf("专业领域"), 520);
            sheet.value(2, headings.indexOf("可服务自"), LocalDate.of(2026, 1, 5));
            sheet.style(2, headings.indexOf("可服务自")).format("yyyy-MM-dd").set();
        }
        Answer accepted = ok(Files.send("talents", HUANCUI, Files.XLSX, out.toByteArray()));
        assertThat(Files.counts(Files.ended(accepted, HUANCUI))).as("the blank second row is no row, and row 3 is taken")
                .isEqualTo("COMPLETED rows 1 done 1 taken 1 known 0 refused 0");
        Answer csv = RunningRegistry.service().get("/registry/v1/import-templates/demands", HUANCUI, "Accept", "text/csv");
        assertThat(csv.text()).startsWith("\uFEFF需求类别,需求名称,");
        assertThat(RunningRegistry.service().get("/registry/v1/import-templates/cats", HUANCUI).code()).isEqualTo("IMPORT_KIND_UNKNOWN");
    }

    @Test
    void aFileThatCanNotBeReadHasNoEffect() throws IOException {
        refused(Files.csv("talents", HUANCUI, "姓名,人才类别", "某,知名专家学者"), 400, "IMPORT_COLUMN_MISSING");
        refused(Files.csv("talents", HUANCUI, HEADING + ",星座", "某"), 400, "IMPORT_COLUMN_UNKNOWN");
        refused(Files.csv("talents", HUANCUI, HEADING + ",辖区", "某"), 400, "IMPORT_COLUMN_TWICE");
        refused(Files.csv("talents", HUANCUI, HEADING), 400, "IMPORT_EMPTY");
        refused(Files.csv("cats", HUANCUI, HEADING, "某"), 400, "IMPORT_KIND_UNKNOWN");
        refused(Files.send("talents", HUANCUI, "application/pdf", "x".getBytes(StandardCharsets.UTF_8)), 400, "FILE_TYPE_UNKNOWN");
        refused(Files.send("talents", HUANCUI, Files.XLSX, "no workbook".getBytes(StandardCharsets.UTF_8)), 400, "FILE_MALFORMED");
        refused(Files.send("talents", HUANCUI, "text/csv", "姓名".getBytes(java.nio.charset.Charset.forName("GBK"))), 400, "FILE_NOT_UTF8");
        refused(Files.send("talents", HUANCUI, Files.XLSX, bomb()), 400, "FILE_TOO_LARGE");
        refused(Files.send("talents", HUANCUI, Files.XLSX, formula()), 400, "FILE_HAS_FORMULAS");
        String[] many = new String[10_002];
        java.util.Arrays.fill(many, "某,,13963100000,,知名专家学者,520,,环翠区");
        many[0] = HEADING;
        refused(Files.csv("talents", HUANCUI, many), 400, "IMPORT_TOO_LONG");
        assertThat(Files.send("talents", HUANCUI, "text/csv", new byte[8 * 1024 * 1024 + 1]).status()).isEqualTo(413);
        assertThat(jdbc.sql("SELECT count(*) FROM import_file").query(Integer.class).single()).as("no file is kept").isZero();
    }

    @Test
    void interruptedHalfWayItGoesOnWhereItWasAndNoRowIsDoubledOrLost() {
        ImportRunner runner = RunningRegistry.service().bean(ImportRunner.class);
        runner.stop();
        List<String> lines = new ArrayList<>(List.of(HEADING));
        for (int i = 0; i < 250; i++) {
            lines.add("长孙" + i + "," + (i == 240 ? lines.get(1).split(",")[1] : Files.number()) + ",,某研究院,知名专家学者,520,,环翠区");
        }
        Answer accepted;
        try {
            accepted = ok(Files.csv("talents", HUANCUI, lines.toArray(String[]::new)));
            assertThat(jdbc.sql("SELECT sealed FROM import_file WHERE import_id = ?").param(accepted.id()).query(String.class).single()).doesNotContain("长孙", "371002");
            // What a crash behind the first hundred rows leaves: they are durable, and the note of it is not.
            Thread stopping = new Thread(runner::pass);
            stopping.start();
            awaitRows(accepted.id());
            stopping.interrupt();
            join(stopping);
            jdbc.sql("UPDATE import_file SET next_row = 0 WHERE import_id = ?").param(accepted.id()).update();
        } finally {
            runner.start();
        }
        assertThat(Files.counts(Files.ended(accepted, HUANCUI))).isEqualTo("COMPLETED rows 250 done 250 taken 249 known 1 refused 0");
        assertThat(jdbc.sql("SELECT count(*) FROM domain_event WHERE payload_type = 'registry.talent-registered' AND convert_from(payload, 'UTF8')::jsonb ->> 'importRow' LIKE ?")
                .param(accepted.id() + "/%").query(Integer.class).single()).isEqualTo(249);
        assertThat(jdbc.sql("SELECT count(*) FROM import_file WHERE import_id = ?").param(accepted.id()).query(Integer.class).single()).as("its rows are gone").isZero();
        assertThat(jdbc.sql("SELECT wrapped IS NULL FROM person_key WHERE person_id = ?").param(accepted.id()).query(Boolean.class).single()).as("and their key").isTrue();
    }

    @Test
    void aStoppedImportKeepsWhatItDidAndDestroysTheRest() {
        ImportRunner runner = RunningRegistry.service().bean(ImportRunner.class);
        runner.stop();
        Answer accepted;
        try {
            accepted = ok(Files.csv("talents", HUANCUI, HEADING, "东方一一," + Files.number() + ",,某研究院,知名专家学者,520,,环翠区"));
            refused(post("/imports/" + accepted.id() + "/stop", WENDENG, Map.of("reason", "不是我的")), 403, "OUT_OF_SCOPE");
            refused(post("/imports/" + accepted.id() + "/stop", HUANCUI, Map.of("reason", " ")), 400, "TEXT_REQUIRED");
            ok(post("/imports/" + accepted.id() + "/stop", HUANCUI, Map.of("reason", "选错了文件")));
        } finally {
            runner.start();
        }
        JsonNode shown = Files.ended(accepted, HUANCUI);
        assertThat(Files.counts(shown)).isEqualTo("STOPPED rows 1 done 0 taken 0 known 0 refused 0");
        assertThat(shown.path("reason").asString()).isEqualTo("选错了文件");
        org.talentstation.testkit.Eventually.until("its rows are destroyed", java.time.Duration.ofSeconds(20),
                () -> jdbc.sql("SELECT count(*) FROM import_file WHERE import_id = ?").param(accepted.id()).query(Integer.class).single() == 0);
        refused(post("/imports/" + accepted.id() + "/stop", HUANCUI, Map.of("reason", "再停一次")), 409, "IMPORT_ENDED");
    }

    private void awaitRows(String importId) {
        org.talentstation.testkit.Eventually.until("first rows", java.time.Duration.ofSeconds(20), () -> jdbc.sql(
                "SELECT count(*) FROM domain_event WHERE aggregate_id = ? AND payload_type = 'registry.rows-imported'").param(importId).query(Integer.class).single() > 0);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] formula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("人才");
            sheet.value(0, 0, "姓名");
            sheet.formula(1, 0, "HYPERLINK(\"http://example.com\")");
        }
        return out.toByteArray();
    }
}
